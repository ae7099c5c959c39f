import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_A_M } from '../../../lib/topics/data/glossary-a-m.ts';
import { GLOSSARY_N_Z } from '../../../lib/topics/data/glossary-n-z.ts';
import { explainTerms } from '../../../lib/topics/glossary.ts';

const lines = `${GLOSSARY_A_M}${GLOSSARY_N_Z}`.split('\n').filter((line) => line !== '');

describe('the glossary', () => {
  it('explains at least 400 terms, each in one sentence with a reference that exists', () => {
    const file = join(import.meta.dirname, '../../fixtures/topics/medlineplus-slugs.txt');
    const slugs = new Set(readFileSync(file, 'utf8').split('\n'));
    const wrong = lines.filter((line) => {
      const [names = '', explanation = '', reference = '', ...rest] = line.split('|');
      const [source, slug = ''] = reference.split(':');
      const isKnown = source === 'n' || (source === 'm' && slugs.has(slug));
      return (
        names === '' ||
        !/^[A-Z].*[.]$/.test(explanation) ||
        /[.] [A-Z]/.test(explanation) ||
        !isKnown ||
        rest.length > 0
      );
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(400);
  });

  it('has each term once', () => {
    const terms = lines.map((line) => line.split(/[;|]/)[0]);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  it('finds terms and their inflections where they first stand', () => {
    const text = 'Two biopsies showed a benign polyp. Another biopsy was benign.';
    const found = explainTerms(text, 'en');
    expect(found.map(({ term }) => term)).toEqual(['biopsy', 'benign', 'polyp']);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('biopsies');
    expect(found[0]?.reference).toBe('https://medlineplus.gov/biopsy.html');
  });

  it('reads acronyms in capitals only and knows no other language yet', () => {
    expect(explainTerms('An IV line', 'en').map(({ term }) => term)).toEqual(['intravenous']);
    expect(explainTerms('volume iv', 'en')).toEqual([]);
    expect(explainTerms('Biopsie', 'de')).toEqual([]);
  });
});
