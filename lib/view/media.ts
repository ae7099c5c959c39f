import { attribute, closest, matches, queryAll } from '../page/dom.ts';
import type { Page } from '../page/types.ts';

const MEDIA = 'img, picture, video, audio, iframe[allowfullscreen], object, embed, canvas, math';
/** These stand beside the article. */
const BESIDE = 'nav, aside, [role=navigation], [role=complementary]';
/** Pictures in these lead elsewhere. */
const LEADING = 'a, button';
/** Buttons of the article that open more of it. */
const OPENERS = 'summary, button[aria-expanded], button[aria-controls], [role=button][aria-expanded]';
/** Smaller pictures are icons and counters. Pixels. */
const MIN_SIDE = 64;

/**
 * Tells which elements hold a picture, video or formula of the article, inside it, not a link, not an icon, or a button
 * that opens more of it. Such an element is not hidden even where all of its text is.
 * @param kept for each block whether it is part of the clean text
 * @param live the live element of each of `Page.elements`
 */
export function articleParts(
  page: Page,
  kept: readonly boolean[],
  live: readonly Element[],
): (element: number) => boolean {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  return (index) => {
    const element = page.elements[index];
    if (!element || first < 0 || element.end <= first || element.start > last) return false;
    const root = live[index];
    if (!root || closest(root, BESIDE)) return false;
    const media = queryAll(root, MEDIA).some(
      (found) => !closest(found, LEADING) && !closest(found, BESIDE) && !isIcon(found),
    );
    return media || matches(root, OPENERS) || queryAll(root, OPENERS).length > 0;
  };
}

function isIcon(media: Element): boolean {
  if (!(media instanceof HTMLImageElement)) return false;
  const given = Number(attribute(media, 'width') || Number.NaN);
  const width = given || (media.complete ? media.naturalWidth : MIN_SIDE);
  return width < MIN_SIDE;
}
