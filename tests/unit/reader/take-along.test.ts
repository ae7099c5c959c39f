import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../../lib/reader/html.ts';
import { articleMarkdown } from '../../../lib/reader/markdown.ts';
import { splitSentences } from '../../../lib/reader/sentences.ts';
import { pageShares } from '../../../lib/reader/shares.ts';
import { articleText, fileName } from '../../../lib/reader/text.ts';
import type { ReaderBlock, Report } from '../../../lib/report/schema.ts';

function block(kind: ReaderBlock['kind'], text: string, number: number, level = 0): ReaderBlock {
  return { block: number, kind, level, text, links: [], marks: [] };
}

function articleOf(blocks: ReaderBlock[], pictures: Report['article']['pictures'] = []): Report['article'] {
  const none = { author: null, reviewer: null, published: null, updated: null };
  return { title: 'T', ...none, text: '', blocks, pictures };
}

describe('the article as plain text', () => {
  test('keeps lists, tables and terms apart', () => {
    const article = articleOf([
      block('heading', 'What helps', 1, 2),
      block('item', 'Sleep', 2, 1),
      block('item', 'at night', 3, 2),
      block('row', 'Paracetamol | 500 mg', 4),
      block('control', 'Buy now', 5),
      block('paragraph', 'Ask your doctor.', 6),
    ]);
    expect(articleText({ article })).toBe(
      'What helps\n\n- Sleep\n  - at night\n\nParacetamol\t500 mg\n\nAsk your doctor.',
    );
  });

  test('a file name holds nothing that a file system could take amiss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileName(title);
        return name !== '' && [...name].length <= 60 && !/[^\p{L}\p{M}\p{N}-]/u.test(name);
      }),
    );
    expect(fileName('Flu: what helps?')).toBe('Flu-what-helps');
  });
});

describe('the article as Markdown', () => {
  const url = 'https://site.example/x';

  test('keeps headings, lists, tables, links and emphasis', () => {
    const linked = {
      ...block('paragraph', 'Ask your doctor first.', 4),
      links: [{ start: 9, end: 15, href: '/doctor_(gp)' }],
      marks: [{ start: 15, end: 22, kind: 'strong' as const }],
    };
    const article = articleOf([
      block('heading', 'What helps', 1, 3),
      block('item', 'Sleep', 2, 1),
      block('item', 'at night', 3, 2),
      linked,
      block('row', 'Medicine | Dose', 5),
      block('row', 'A|B | 500 mg', 6),
    ]);
    expect(articleMarkdown({ article, url }, 2)).toBe(
      [
        '## What helps',
        '- Sleep\n  - at night',
        'Ask your [doctor](https://site.example/doctor_%28gp%29) **first.**',
        '| Medicine | Dose |\n| --- | --- |\n| A\\|B | 500 mg |',
      ].join('\n\n'),
    );
  });

  test('text stays text', () => {
    const write = (text: string): string =>
      articleMarkdown({ article: articleOf([block('paragraph', text, 1)]), url }, 2);
    expect(write('# not a heading')).toBe('\\# not a heading');
    expect(write('2. not a list, *plain* <b>')).toBe('2\\. not a list, \\*plain\\* \\<b\\>');
  });
});

describe('the article as HTML', () => {
  test('a picture stands where it stood, as a link and never as a picture', () => {
    const article = articleOf(
      [block('paragraph', 'one', 3), block('paragraph', 'two', 5)],
      [
        { src: '/a.png', alt: 'A "knee"', before: 5 },
        { src: 'javascript:alert(1)', alt: 'bad', before: 5 },
      ],
    );
    const html = articleHtml({ article, url: 'https://site.example/x' }, 2, 'Open');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('javascript');
    expect(html.indexOf('one')).toBeLessThan(html.indexOf('https://site.example/a.png'));
    expect(html.indexOf('a.png')).toBeLessThan(html.indexOf('two'));
  });
});

describe('sentences for reading aloud', () => {
  test('are told apart, without the space between them', () => {
    const text = 'Rest.  Drink water! ';
    const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(['Rest.', 'Drink water!']);
    expect(splitSentences('多喝水。好好休息。', 'zh')).toHaveLength(2);
  });

  test('cover all that can be read, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
        const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(read.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('the page at a glance', () => {
  const removal = (kind: 'block' | 'passage', reason: string, length: number) => ({
    kind,
    reason,
    text: 'x'.repeat(length),
    block: 0,
    span: { start: 0, end: length },
  });

  test('tells article, selling, adverts and the rest of the site', () => {
    const shares = pageShares({
      article: articleOf([block('paragraph', 'x'.repeat(50), 1)]),
      removed: [
        removal('passage', 'buy-this', 10),
        removal('block', 'advert', 15),
        removal('block', 'navigation', 20),
        removal('block', 'newsletter', 5),
      ],
    });
    expect(shares).toEqual({ article: 0.5, selling: 0.15, advert: 0.15, site: 0.2 });
  });

  test('a page without text has no shares', () => {
    expect(Object.values(pageShares({ article: articleOf([]), removed: [] }))).toEqual([0, 0, 0, 0]);
  });
});
