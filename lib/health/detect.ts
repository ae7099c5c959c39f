import { bodyOf, textContent } from '../page/dom.ts';

/** Words that hardly any text about something else uses often. A first, small check. */
const WORDS =
  /\b(?:symptoms?|treatments?|disease|patients?|doctors?|medicine|medications?|diagnos\w+|therapy|cancer|infections?|chronic|dose|side effects)\b/gi;

/** Whether a page looks like a health article, cheaply; the whole analysis decides. */
export function looksLikeHealthArticle(document: Document): boolean {
  const body: Node | null = bodyOf(document);
  const text = ((body && textContent(body)) ?? '').slice(0, 60_000);
  return (text.match(WORDS)?.length ?? 0) >= 3;
}
