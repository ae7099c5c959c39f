import { type Attributes, NO_ATTRIBUTES } from './attributes.ts';
import { firstChild, nextSibling, nodeType } from './dom.ts';
import { fold } from './run.ts';

/** Names of inline elements that show who wrote a page or when; what they hold is decided later. */
const TELLING =
  /author|byline|posted|writ(?:er|ten)|review|publish|date|time|user-?name|poster|creator|editor/i;
const TIME: ReadonlySet<string> = new Set([
  'time',
  'relative-time',
  'time-ago',
  'local-time',
  'faceplate-timeago',
]);
/** Nodes looked at for the text of a value: a name or a date needs few, and a hostile page has many. */
const MAX_NODES = 60;
const MAX_TEXT = 200;

/**
 * The value that an element's mark-up gives by itself: a `<time>`, microdata, `rel=author`, or an inline element
 * with a telling name. Null where it gives none.
 */
export function markedValue(
  element: Element,
  tag: string,
  attributes: Attributes,
  isInline: boolean,
): { name: string; value: string } | null {
  const isTime = TIME.has(tag);
  if (attributes === NO_ATTRIBUTES && !isTime) return null;
  const { itemprop, rel, content, datetime, title } = attributes;
  const given = content ?? datetime;
  if (isTime) return { name: 'time', value: given ?? title ?? shortText(element) };
  if (itemprop !== undefined)
    return { name: itemprop.toLowerCase(), value: given ?? (isInline ? shortText(element) : '') };
  if (rel !== undefined && /\bauthor\b/i.test(rel)) return { name: 'author', value: shortText(element) };
  if (!isInline) return null;
  const called = `${attributes.class ?? ''} ${attributes['data-testid'] ?? ''}`;
  if (called.length > 1 && TELLING.test(called))
    return { name: `class ${called.trim().toLowerCase().slice(0, 100)}`, value: title ?? shortText(element) };
  return null;
}

/** The folded text of the first nodes in an element. */
function shortText(element: Element): string {
  let text = '';
  let node: Node | null = firstChild(element);
  const above: (Node | null)[] = [];
  for (let count = 0; count < MAX_NODES && text.length < MAX_TEXT; count++) {
    if (node === null) {
      if (above.length === 0) break;
      node = above.pop() ?? null;
      continue;
    }
    if (nodeType(node) === 3) text += (node as Text).data;
    const child: Node | null = nodeType(node) === 1 ? firstChild(node) : null;
    if (child) above.push(nextSibling(node));
    node = child ?? nextSibling(node);
  }
  return fold(text).trim().slice(0, MAX_TEXT);
}
