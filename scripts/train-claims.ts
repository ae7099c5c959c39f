import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../lib/language/tokens.ts';
import { logistic } from '../lib/learnt/linear.ts';
import { claimFeatures, TABLE_SIZE } from '../lib/notice/claims/features.ts';
import { isAsked } from '../lib/notice/claims/find.ts';
import { claimLexicon } from '../lib/notice/claims/words.ts';
import { reportClaims } from './notice/claims-report.ts';
import { clausesOf } from './notice/clauses.ts';
import { framedSentences } from './notice/frames.ts';
import { mixed } from './notice/mixed.ts';
import { crossValidate, Regression, type Sample } from './notice/regression.ts';
import {
  type Labelled,
  ownSentences,
  pageSentences,
  plainSentences,
  reliableSentences,
  writtenSentences,
} from './notice/sentences.ts';
import { writeSigns } from './notice/signs.ts';
import { fitStanding, standingSums } from './notice/standing.ts';

/**
 * Trains the model of promises: `npx tsx scripts/train-claims.ts`. Learns from the sentences of the labelled pages
 * (never those held back), from pages, sentences and frames written for it, and from reliable pages of the web set
 * (tuning part). First the words are learnt, of whole sentences and of their clauses; then, from scores given by models that had not seen the page, what
 * weighs beside the words (`lib/notice/claims/standing.ts`), and where the border lies. Writes `lib/notice/data/claims.json`.
 */
const L2 = 2e-3;
const SCALE = 40;
/** A promise on a labelled page counts for more than one made up for training. */
const PAGE_CLAIM = 3;
const WEB = 0.3;
/** A clause for less than a sentence. */
const CLAUSE = 0.5;
/** Log odds from which on a sentence is called a claim: where most pages are right over folds. */
const BORDER = -1;
/** The same for each further one of a page: where as many quotes are labelled as labelled ones are found, over folds. */
const FURTHER = -0.75;

const own = ownSentences('claims', 'c');
const plain = plainSentences();
const pages = await pageSentences();
const written = writtenSentences();
const all = [
  ...pages,
  ...written,
  ...own,
  ...plain,
  ...mixed(own, plain),
  ...framedSentences(),
  ...(await reliableSentences(100)),
];
const clauses = clausesOf(all);
const samples = [
  ...all.map((sentence) => toSample(sentence, 1)),
  ...clauses.map((clause) => toSample(clause, clause.isKnown ? CLAUSE : 0)),
];
const scores = crossValidate(samples, TABLE_SIZE, L2);
const surest = scores.slice(0, all.length);
clauses.forEach(({ sentence }, index) => {
  surest[sentence] = Math.max(surest[sentence] as number, scores[all.length + index] as number);
});
const rows = [...pages, ...written].map((sentence, index) => ({
  ...sentence,
  whole: scores[index] as number,
  surest: surest[index] as number,
  length: tokenize(sentence.text).length,
}));
const from = (wanted: Labelled['source']) => rows.filter(({ source }) => source === wanted);
const standing = fitStanding(from('page'));
const judged = standingSums(from('page'), standing);
report('page', judged);
writeExpected(judged);
report('written', standingSums(from('written'), standing));
const model = new Regression(TABLE_SIZE, L2).train(samples);
write();

function toSample(sentence: Labelled, part: number): Sample {
  const { text, language, source, isClaim, group } = sentence;
  const tokens = tokenize(text);
  const weight =
    source === 'web' ? WEB : (source === 'page' || source === 'written') && isClaim ? PAGE_CLAIM : 1;
  return {
    ...claimFeatures(text, tokens, claimLexicon(language).find(tokens)),
    positive: isClaim,
    weight: weight * part,
    group,
  };
}

function report(name: Labelled['source'], judged: Parameters<typeof reportClaims>[0]): void {
  console.log(`${name}: ${all.length} sentences; ${JSON.stringify(standing)}`);
  reportClaims(judged, BORDER);
}

/** How many promises are to be expected on each labelled page, for `scripts/train-notice.ts`. */
function writeExpected(judged: readonly { group: string; text: string; sum: number }[]): void {
  const expected = new Map<string, number>();
  for (const { group, text, sum } of judged)
    expected.set(group, (expected.get(group) ?? 0) + (isAsked(text) ? 0 : logistic(sum)));
  writeSigns('claims', [...expected]);
}

function write(): void {
  const bytes = Int8Array.from(model.table, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * SCALE))),
  );
  const data = {
    border: BORDER,
    further: FURTHER,
    standing,
    bias: Number(model.bias.toFixed(3)),
    scale: SCALE,
    table: Buffer.from(bytes.buffer).toString('base64'),
  };
  writeFileSync(join(import.meta.dirname, '../lib/notice/data/claims.json'), `${JSON.stringify(data)}\n`);
}
