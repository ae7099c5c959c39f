import { App } from '../../lib/ui/reading/App.tsx';
import { startPage } from '../../lib/ui/start-page.tsx';

void startPage(<App />);
