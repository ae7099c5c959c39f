import { t } from '../../lib/ui/i18n.ts';
import { OptionsPage } from '../../lib/ui/options/OptionsPage.tsx';
import { startPage } from '../../lib/ui/start-page.tsx';

void startPage(<OptionsPage />, t('settings_title'));
