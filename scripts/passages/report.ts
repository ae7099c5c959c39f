import type { Sentence } from '../../lib/passages/facts.ts';
import { limitOf } from '../../lib/passages/model/decide.ts';
import { modelNumbers } from '../../lib/passages/model/score.ts';

/** A labelled sentence of a page with what a model that has not seen the page says of it. */
export interface Judgement {
  source: string;
  group: string;
  fold: number;
  sentence: Sentence;
  rule: string | null;
  /** Kind of its protection, or null. */
  kind: string | null;
  isHeading: boolean;
  sells: boolean;
  safety: boolean;
  chance: number;
}

const SOURCES = ['labelled', 'written', 'reliable', 'unreliable', 'other'];
const LANGUAGES = ['en', 'zh', 'es', 'de', 'fr', 'pt'];

/** Shares of what stays, at which it is worth knowing how much of what sells is found. */
const WRONG = [0.002, 0.004, 0.007, 0.01];

/** Prints how much of what sells is found, and how much of what stays is taken, by source and by language. */
export function report(all: readonly Judgement[], limit: number, doubt: number, verbose: boolean): void {
  const { sure } = modelNumbers();
  const labelled = all.filter(({ source, kind }) => source === 'labelled' && !kind);
  trade('labelled', labelled);
  trade(
    'labelled, en',
    labelled.filter(({ sentence }) => sentence.language === 'en'),
  );
  for (const threshold of [limit, limit + 0.1]) {
    const goes = ({ kind, rule, chance, sentence, isHeading }: Judgement): boolean =>
      chance >= (kind ? sure : Math.max(rule ? 0 : threshold, limitOf(sentence, rule, isHeading)));
    console.log(`from ${threshold.toFixed(2)}, with a rule from ${doubt}`);
    for (const source of SOURCES)
      line(
        source,
        all.filter((one) => one.source === source),
        goes,
      );
    line(
      'safety',
      all.filter(({ safety }) => safety),
      goes,
    );
    for (const language of LANGUAGES)
      line(
        language,
        all.filter((one) => one.sentence.language === language && /labelled|written/.test(one.source)),
        goes,
      );
  }
  if (!verbose) return;
  const show = (what: string, { chance, group, rule, kind, sentence }: Judgement): void =>
    console.log(`  ${what} ${chance.toFixed(2)} ${group} [${rule ?? kind ?? ''}] ${sentence.text.trim()}`);
  const sorted = [...all].sort((a, b) => b.chance - a.chance);
  for (const one of sorted) if (!one.sells && !one.kind && one.chance >= doubt) show('wrong', one);
  for (const one of sorted) if (one.sells && one.chance < limit) show('missed', one);
}

/** Prints how much of what sells the chance alone finds where it takes so much of what stays. */
function trade(name: string, list: readonly Judgement[]): void {
  const chances = (sells: boolean): number[] =>
    list.flatMap((one) => (one.sells === sells ? [one.chance] : [])).sort((a, b) => b - a);
  const [selling, plain] = [chances(true), chances(false)];
  for (const share of WRONG) {
    const border = plain[Math.floor(plain.length * share)] ?? 1;
    const found = selling.filter((chance) => chance > border).length / Math.max(1, selling.length);
    console.log(
      `${name}: from ${border.toFixed(3)}, ${(100 * share).toFixed(1)} % wrongly, ${(100 * found).toFixed(1)} % found`,
    );
  }
}

function line(name: string, list: readonly Judgement[], goes: (one: Judgement) => boolean): void {
  const share = (some: readonly Judgement[]): string => {
    const gone = some.filter(goes).length;
    return `${gone}/${some.length} ${((100 * gone) / Math.max(1, some.length)).toFixed(1)} %`.padEnd(20);
  };
  const [selling, plain] = [list.filter(({ sells }) => sells), list.filter(({ sells }) => !sells)];
  console.log(`  ${name.padEnd(12)} found ${share(selling)} wrongly ${share(plain)}`);
}
