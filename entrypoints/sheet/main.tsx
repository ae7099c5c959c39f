import { t } from '../../lib/ui/i18n.ts';
import { SheetPage } from '../../lib/ui/sheet/SheetPage.tsx';
import { startPage } from '../../lib/ui/start-page.tsx';

void startPage(<SheetPage />, t('sheet_title'));
