import { type Weights, weigh } from '../learnt/linear.ts';
import data from './data/detect.json' with { type: 'json' };
import { type Counts, tally } from './detect-tally.ts';

/** What `detect` reads of a page first, as the page wrote it. */
export interface Head {
  title: string;
  address: string;
  /** Description and further headings. */
  outline: string;
  /** The page's own JSON-LD, cut short; only searched for names of types. */
  data: string;
}

/** What is counted of a text or texts, in the order of the weights in `data/detect.json`. */
export interface Counted {
  values: readonly number[];
  /** How much the title says of health, 0 to 1. */
  title: number;
  /** Words of health among those of all kinds, 0 to 1. */
  share: number;
}

/** Log odds by which a page is worth a full reading, learnt by `scripts/train-detect.ts`. Below `no` and above `yes` the head alone decides. */
const { head, no, yes, whole }: { head: Weights; no: number; yes: number; whole: Weights } = data;

/** What is searched for in the page's own data, kind by kind. */
const TYPES =
  'medicalwebpage medicalcondition medicaltherapy medicaltest medicalsymptom healthtopiccontent "drug"|article blogposting|product|recipe jobposting "course" videogame movie softwareapp discussionforum qapage itemlist collectionpage';

/** What is counted of a page's head. */
export function countHead({ title, address, outline, data }: Head): Counted {
  const values: number[] = [];
  let subject = 0;
  let other = 0;
  let inTitle = 0;
  for (const text of [title, address, outline]) {
    const counts = tally(text);
    for (const count of counts) values.push(Math.min(1, count / 3));
    subject += ofHealth(counts);
    other += ofOther(counts);
    if (text === title) inTitle = Math.min(1, ofHealth(counts) / 2);
  }
  const share = subject / (subject + other + 2);
  const types = data.toLowerCase();
  for (const kind of TYPES.split('|'))
    values.push(kind.split(' ').some((type) => types.includes(type)) ? 1 : 0);
  values.push(inTitle, share, Math.min(1, subject / 6));
  return { values, title: inTitle, share };
}

/** What is counted of a page's head and its running text together. */
export function countWhole({ values, title, share }: Counted, sample: string): readonly number[] {
  const counts = tally(sample);
  const subject = ofHealth(counts);
  const medical = counts[0] + counts[1];
  const inSample = subject / (subject + ofOther(counts) + 2);
  return [
    ...values,
    ...counts.map((count) => Math.min(2, Math.sqrt(count) / 2)),
    Math.min(1, sample.length / 1_500),
    Math.min(1.5, Math.sqrt(subject) / 4),
    inSample,
    medical / (subject + 2),
    Math.min(title, inSample),
    Math.min(share, inSample),
  ];
}

/** What the head alone says; `null` where the running text has to be asked. */
export function headSays({ values }: Counted): boolean | null {
  const odds = weigh(values, head);
  return odds < no ? false : odds > yes ? true : null;
}

/** Whether a page is worth a full reading, by what was counted of all of it. */
export function wholeSays(values: readonly number[]): boolean {
  return weigh(values, whole) >= 0;
}

// Taking an array apart costs a cold script more than asking for its places.
const ofHealth = (counts: Counts): number => counts[0] + counts[1] + counts[2] + counts[3];

const ofOther = (counts: Counts): number => counts[4] + counts[5];
