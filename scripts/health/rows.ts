import { featuresOf } from '../../lib/health/features.ts';
import { RELABELLED } from '../../tests/bench/relabelled.ts';
import { asPage } from '../learning/as-page.ts';
import { writtenPages } from '../learning/written-pages.ts';
import { contrastPages } from './contrast.ts';
import { NO_ADDRESS, samples } from './examples.ts';
import { groupOf } from './folds.ts';

type Values = Readonly<Record<string, number>>;

/** One page to learn from, as its features. */
export interface Row {
  id: string;
  /** Pages of one site share a group, so that folds never part them. */
  group: string;
  set: string;
  /** With the page's address, and without. */
  variants: readonly Values[];
  isHealth: boolean;
  weight: number;
}

/** Pages labelled by hand speak for most, then what is known to be health on the web, of which there is little. */
const HAND_WEIGHT = 3;
const WEB_HEALTH_WEIGHT = 2;
/** Over folds, more weight for these costs pages of the web, less lets through more pages on other matters. */
const CONTRAST_WEIGHT = 1.5;
/** There are four times as many as real health articles, and each is shorter. */
const WRITTEN_WEIGHT = 0.15;
/** Pages written for contrast say nothing of how long or how linked a page is. */
const FORM = /^shape:(?:prose|proseShare|paragraph|sentences|headings|links|questions|controls)$/;

/**
 * The pages that are open to tuning, borderline ones and wrong labels left out, those written for contrast, and the
 * articles written for other models, which are all on health.
 * @throws when the shared data is absent
 */
export async function rowsToLearn(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const sample of await samples()) {
    const { id, set, label, held, page } = sample;
    if (held || label === 'borderline' || RELABELLED.has(id)) continue;
    const isHealth = label === 'health';
    const byHand = set === 'shared' || set === 'dev';
    rows.push({
      id,
      group: groupOf(sample),
      set,
      variants: [featuresOf(page).values, featuresOf({ ...page, url: NO_ADDRESS }).values],
      isHealth,
      weight: byHand ? HAND_WEIGHT : isHealth ? WEB_HEALTH_WEIGHT : 1,
    });
  }
  if (rows.length === 0) throw new Error('Nothing to learn from: ../shared/data is absent.');
  const usual = meanForm(
    rows.filter(({ isHealth }) => isHealth).map(({ variants }) => variants[0] as Values),
  );
  for (const { id, isHealth, hasForm, page } of await contrastPages()) {
    const values = featuresOf(page).values;
    rows.push({
      id,
      group: id,
      set: 'contrast',
      variants: [hasForm ? values : { ...values, ...usual }],
      isHealth,
      weight: CONTRAST_WEIGHT,
    });
  }
  for (const written of writtenPages()) {
    const { page } = asPage(written);
    rows.push({
      id: written.id,
      group: written.id,
      set: 'written',
      variants: [{ ...featuresOf({ ...page, url: NO_ADDRESS }).values, ...usual }],
      isHealth: true,
      weight: WRITTEN_WEIGHT,
    });
  }
  return rows;
}

function meanForm(all: readonly Values[]): Values {
  const form = Object.keys(all[0] ?? {}).filter((name) => FORM.test(name));
  return Object.fromEntries(
    form.map((name) => [name, all.reduce((sum, values) => sum + (values[name] ?? 0), 0) / all.length]),
  );
}
