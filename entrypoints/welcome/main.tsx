import { t } from '../../lib/ui/i18n.ts';
import { startPage } from '../../lib/ui/start-page.tsx';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage.tsx';

void startPage(<WelcomePage />, t('welcome_title'));
