import { render } from 'preact';
import { browser } from '../../lib/browser.ts';
import { App } from '../../lib/ui/App.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
if (location.search !== '') document.documentElement.dataset.frame = 'tab';
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App />, root);
}
