import { OptionsPage } from '../../lib/ui/options/OptionsPage.tsx';
import { startPage } from '../../lib/ui/start-page.tsx';

startPage(<OptionsPage />);
