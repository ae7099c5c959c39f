import * as z from 'zod/mini';
import { reportSchema } from './report/schema.ts';

const index = z.int().check(z.minimum(0));

/** What the scripts on a page tell the background. `detect` sends the first by hand, without this schema. */
export const backgroundMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('looks-like-health'), isOptedOut: z.boolean() }),
  /** `url` is the page that the count is of: by the time that this arrives the tab may show another. */
  z.object({ type: z.literal('removed'), count: index, url: z.string() }),
  /** Answered with whether the tab is paused. */
  z.object({ type: z.literal('is-paused') }),
  /** The reader wants no marks, on no page. */
  z.object({ type: z.literal('dismiss-marks') }),
  /** The reader has marked passages: see `lib/wishes`. */
  z.object({ type: z.literal('mark'), list: z.enum(['hideLike', 'keepLike']), texts: z.array(z.string()) }),
]);
export type BackgroundMessage = z.infer<typeof backgroundMessage>;

/**
 * What an extension page asks of the page that is read. `removals` are numbers in `Report.removed`; they hold for one
 * `revision` of the report only.
 */
export const pageRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('get-state') }),
  z.object({ type: z.literal('clean') }),
  z.object({ type: z.literal('undo') }),
  z.object({ type: z.literal('restore'), revision: index, removals: z.array(index) }),
  z.object({ type: z.literal('remove'), revision: index, removals: z.array(index) }),
  /** These were wrongly removed: brought back here, and left on every page from now on, with whatever is like them. */
  z.object({ type: z.literal('wrong'), revision: index, removals: z.array(index) }),
  /** The same for a text that the reader has selected, and its opposite: hide what is like it. */
  z.object({ type: z.literal('keep-like'), text: z.string() }),
  z.object({ type: z.literal('hide-like'), text: z.string() }),
  z.object({ type: z.literal('pause'), paused: z.boolean() }),
  z.object({ type: z.literal('show'), revision: index, block: index, start: index, end: index }),
]);
export type PageRequest = z.infer<typeof pageRequest>;

/** What the page answers to every request. */
export const pageState = z.object({
  /** Counts how often the page was analysed; block and removal numbers belong to one revision. */
  revision: index,
  report: reportSchema,
  /** Whether removals are applied to the page at the moment. */
  cleaned: z.boolean(),
  /** Numbers of the removals that the reader has brought back. */
  restored: z.array(index),
  /** Whether the reader wants nothing done unasked in this tab, or the page itself asks for that. */
  paused: z.boolean(),
  isOptedOut: z.boolean(),
});
export type PageState = z.infer<typeof pageState>;
