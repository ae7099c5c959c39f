import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../lib/language/claims.ts';
import { tokenize } from '../../../lib/language/tokens.ts';
import { weigh } from '../../../lib/learnt/linear.ts';
import { checkEvidence } from '../../../lib/notice/check.ts';
import { wordScores } from '../../../lib/notice/claims/score.ts';
import { standingRows } from '../../../lib/notice/claims/standing.ts';
import { claimLexicon } from '../../../lib/notice/claims/words.ts';
import weights from '../../../lib/notice/data/claims.json' with { type: 'json' };
import { pageOf } from './example-page.ts';

const PLAIN = { sells: false, isProtected: false, isHeading: false };
/** How far a sentence that stands alone on a page lies above the border. */
function aboveBorder(text: string, language: string, standing = PLAIN, share = 0.1): number {
  const [row = []] = standingRows([{ ...wordScores(text, language), ...standing }], share);
  return weigh(row, weights.standing) - weights.border;
}
const concepts = (text: string, language: string): string[] =>
  claimLexicon(language)
    .find(tokenize(text))
    .map(({ concept }) => CONCEPTS[concept] as string);

describe('the words of a promise', () => {
  test('are found by their beginnings, in pairs, and inside runs of characters', () => {
    expect(concepts('eliminates pain', 'en')).toEqual(expect.arrayContaining(['cure', 'illness']));
    expect(concepts('no matter', 'en')).toContain('every');
    expect(concepts('从此告别眼镜', 'zh')).toEqual(expect.arrayContaining(['never', 'cure', 'medicine']));
  });

  test('a pair needs both words', () => {
    expect(concepts('for the heart', 'en')).not.toContain('total');
  });
});

describe('how much a sentence promises', () => {
  test.each([
    ['en', 'The gel cures arthritis for good, with no side effects.', 'No gel can cure arthritis for good.'],
    [
      'de',
      'Das Gel heilt Arthrose für immer und ohne Nebenwirkungen.',
      'Kein Gel kann Arthrose für immer heilen.',
    ],
    [
      'es',
      'El gel cura la artrosis para siempre y sin efectos secundarios.',
      'Ningún gel puede curar la artrosis para siempre.',
    ],
    [
      'fr',
      "Le gel guérit l'arthrose pour toujours, sans effets secondaires.",
      "Aucun gel ne peut guérir l'arthrose.",
    ],
    ['pt', 'O gel cura a artrose para sempre e sem efeitos colaterais.', 'Nenhum gel pode curar a artrose.'],
    ['zh', '此凝胶可彻底治愈关节炎，没有任何副作用。', '目前没有凝胶可以治愈关节炎。'],
    ['en', 'The patch stops snoring in one night.', 'A cold often clears up by itself within a week.'],
    ['es', 'El parche acaba con los ronquidos en una noche.', 'El resfriado cede solo en una semana.'],
  ])('%s: a promise scores above its denial', (language, promise, denial) => {
    expect(aboveBorder(promise, language)).toBeGreaterThan(aboveBorder(denial, language));
    expect(aboveBorder(promise, language)).toBeGreaterThan(0);
    expect(aboveBorder(denial, language)).toBeLessThan(0);
  });

  test('a promise is found in one of several clauses', () => {
    const long =
      'The collar is sold in blue, grey and cherry red, comes in a box of recycled card with a leaflet in four languages';
    const promise = `${long}, cures arthritis for good and has no side effects.`;
    expect(aboveBorder(promise, 'en')).toBeGreaterThan(0);
    expect(aboveBorder(`${long}.`, 'en')).toBeLessThan(0);
  });

  test('a page that sells promises sooner', () => {
    const text = 'It clears the skin in a week.';
    expect(aboveBorder(text, 'en', PLAIN, 0.2)).toBeGreaterThan(aboveBorder(text, 'en', PLAIN, 0));
  });

  test('selling speaks for a promise, a warning against it', () => {
    const text = 'It clears the skin in a week.';
    expect(aboveBorder(text, 'en', { ...PLAIN, sells: true })).toBeGreaterThan(aboveBorder(text, 'en'));
    expect(aboveBorder(text, 'en', { ...PLAIN, isProtected: true })).toBeLessThan(aboveBorder(text, 'en'));
  });

  test('any text has a score', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'zh', 'xx'), (text, language) => {
        expect(Number.isFinite(aboveBorder(text, language))).toBe(true);
      }),
    );
  });
});

describe('the promises that are quoted', () => {
  const SURE = 'The gel completely cures arthritis, for good, with no side effects.';
  const MILD = [
    'The tea melts fat away.',
    'The gel is safe for everyone.',
    'The drops clear the skin.',
    'The gel ends pain.',
    'The gel stops pain at night.',
    'The cream helps the skin heal faster.',
    'Pain is a thing of the past.',
    'You will feel ten years younger.',
    'The drink cleans the blood.',
    'The pillow takes the ache out of the neck.',
    'Our tea brings sleep back.',
    'The patch works within days.',
  ];
  const quoted = (lines: readonly string[]): string[] => {
    const { page, article, plan } = pageOf({ language: 'en', page: lines.join('\n') });
    const { checks } = checkEvidence(page, article, plan, Date.parse('2026-01-01'));
    return (checks.find(({ id }) => id === 'overclaims')?.evidence ?? []).map(({ text }) => text);
  };

  test('a sure one, and as many more as are as sure', () => {
    expect(quoted([SURE, 'The tea is cheap.'])).toEqual([SURE]);
    expect(quoted([SURE, 'The tea cures gout for good, guaranteed.'])).toHaveLength(2);
  });

  test('a doubtful one alone, but not beside a sure one', () => {
    const doubtful = MILD.filter((text) => quoted([text]).length > 0 && !quoted([text, SURE]).includes(text));
    expect(doubtful).not.toEqual([]);
    for (const text of doubtful) expect(quoted([text, SURE])).toEqual([SURE]);
  });
});
