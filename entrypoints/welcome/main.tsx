import { startPage } from '../../lib/ui/start-page.tsx';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage.tsx';

startPage(<WelcomePage />);
