import { attribute, attributeNames } from './dom.ts';

const WANTED = [
  'aria-hidden',
  'aria-label',
  'aria-level',
  'class',
  'content',
  'data-component',
  'data-testid',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'itemtype',
  'open',
  'rel',
  'role',
  'style',
  'title',
] as const;

const wanted: ReadonlySet<string> = new Set(WANTED);

/** Those that tell of an element's role, in the order in which they are joined. */
const TELLING = ['aria-label', 'data-component', 'data-testid', 'itemtype', 'itemprop'] as const;

/** The attributes of an element that reading looks at; those it does not have are missing. */
export type Attributes = Readonly<Partial<Record<(typeof WANTED)[number], string>>>;

/** Those of an element without any. */
export const NO_ATTRIBUTES: Attributes = {};

/** Reads the attributes of an element: asking for the names first is cheaper than asking for each that may be there. */
export function readAttributes(element: Element): Attributes {
  const names = attributeNames(element);
  if (names.length === 0) return NO_ATTRIBUTES;
  const found: Record<string, string> = {};
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    if (wanted.has(name)) found[name] = attribute(element, name);
  }
  return found;
}

/** Whether the mark-up itself hides an element; style sheets are not looked at. */
export function isHidden(attributes: Attributes, tag: string): boolean {
  return (
    (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
    (attributes.style !== undefined && /display\s*:\s*none/i.test(attributes.style)) ||
    (tag === 'dialog' && attributes.open === undefined)
  );
}

/** What authors call an element: its class and id. */
export function nameOf({ class: names = '', id = '' }: Attributes): string {
  if (names === '' && id === '') return '';
  return `${names} ${id}`.trim().toLowerCase().slice(0, 300);
}

/** What else tells of an element's role; see `PageElement.label`. */
export function labelOf(attributes: Attributes): string {
  if (attributes === NO_ATTRIBUTES) return '';
  let label: string | undefined;
  for (let at = 0; at < TELLING.length; at++) {
    const value = attributes[TELLING[at] as (typeof TELLING)[number]];
    if (value !== undefined) label = label === undefined ? value : `${label} ${value}`;
  }
  if (attributes['aria-hidden'] === 'true')
    label = label === undefined ? 'aria-hidden' : `${label} aria-hidden`;
  return label?.toLowerCase().slice(0, 200) ?? '';
}
