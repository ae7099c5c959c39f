import { render } from 'preact';
import { uiLanguage } from '../../lib/ui/i18n.ts';
import { SAMPLES } from '../../lib/ui/welcome/data.ts';
import { SamplePage } from '../../lib/ui/welcome/SamplePage.tsx';
import { VIEW_CSS } from '../../lib/view/names.ts';
import { Session } from '../../lib/view/session.ts';

/** A page that sells, cleaned by the very code that cleans pages; the welcome page says when, by an event. */
const asked = new URLSearchParams(location.search).get('language') ?? uiLanguage();
const language = asked.slice(0, 2);
const sample = SAMPLES[language] ?? SAMPLES.en;
if (sample) render(<SamplePage {...sample} />, document.body);
document.documentElement.lang = sample === SAMPLES.en ? 'en' : language;
document.title = sample?.title ?? '';

const sheet = new CSSStyleSheet();
sheet.replaceSync(VIEW_CSS);
document.adoptedStyleSheets = [sheet];

const session = new Session(document);
document.addEventListener('clean', () => session.clean());
document.addEventListener('undo', () => session.undo());
