import { attribute, localName, textContent } from './dom.ts';
import { parseForeignJson } from './json.ts';
import { fold } from './run.ts';
import type { MarkedValue, Metadata } from './types.ts';

/** A JSON-LD script larger than this many characters is not parsed: real ones are a few kilobytes. */
const MAX_JSON = 400_000;
const MAX_ENTRIES = 2_000;
/** Titles and other values of `<meta>` end here. Characters. */
const MAX_VALUE = 2_000;

/** Attributes by which a `<meta>` is named. */
const NAMES = ['name', 'property', 'itemprop', 'http-equiv'];

/** Gathers what the page says of itself in `<head>`, JSON-LD and microdata while the walk passes by. */
export class MetadataCollector {
  private title = '';
  private canonical = '';
  private readonly meta = new Map<string, string[]>();
  private readonly jsonLd: unknown[] = [];
  private readonly values: MarkedValue[] = [];

  /** Takes note of an element that carries no visible text: `title`, `meta`, `link`, `script`. */
  note(element: Element): void {
    switch (localName(element)) {
      case 'title':
        this.title ||= fold((textContent(element) ?? '').slice(0, MAX_VALUE)).trim();
        break;
      case 'meta':
        this.noteMeta(element);
        break;
      case 'link':
        if (attribute(element, 'rel') === 'canonical')
          this.canonical ||= attribute(element, 'href').slice(0, MAX_VALUE);
        break;
      case 'script':
        if (/^application\/ld\+json/i.test(attribute(element, 'type')))
          this.noteJson(textContent(element) ?? '');
        break;
    }
  }

  /** Takes note of a value marked up in the body; `block` is the number of the block being read. */
  noteValue(name: string, value: string, block: number): void {
    if (value !== '' && this.values.length < MAX_ENTRIES)
      this.values.push({ name, value: value.slice(0, 500), block });
  }

  finish(lang: string): Metadata {
    const { title, canonical, meta, jsonLd, values } = this;
    return { title, lang, canonical, meta, jsonLd, values };
  }

  private noteMeta(element: Element): void {
    const content = attribute(element, 'content').slice(0, MAX_VALUE);
    if (content === '' || this.meta.size >= MAX_ENTRIES) return;
    for (let at = 0; at < NAMES.length; at++) {
      const name = attribute(element, NAMES[at] as string).toLowerCase();
      if (name === '') continue;
      const seen = this.meta.get(name);
      if (seen && seen.length < MAX_ENTRIES) seen.push(content);
      else if (!seen) this.meta.set(name.slice(0, MAX_VALUE), [content]);
    }
  }

  private noteJson(source: string): void {
    if (source.length > MAX_JSON) return;
    try {
      // Many sites wrap it in CDATA or comments, or leave raw line breaks inside strings.
      const clean = source.replace(
        /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g,
        '',
      );
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what makes such JSON invalid
      this.jsonLd.push(parseForeignJson(clean.replace(/[\u0000-\u001f]+/g, ' ')));
    } catch {
      // Broken JSON-LD says nothing; the visible page still counts.
    }
  }
}
