import type { Page } from '../page/types.ts';

const FURNITURE_TAG = /^(?:nav|form|dialog|menu)$/;
const FURNITURE_ROLE = /^(?:navigation|search|dialog|alertdialog|banner|menu|menubar|tablist|toolbar)$/;
/** What authors call the parts of a page that are not its article. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|share|sharing|social|related|recommend(?:ed|ations)?|newsletter|subscribe|signup|cookies?|consent|comments?|disqus|promo|banner|advert(?:isement)?|ads?|sponsor(?:ed)?|popup|modal|pagination|pager|tags?|author-bio|footer|masthead|toolbar|widget|cta|trending|popular)(?:$|[\s_-])/;
const SAFE_NAME = /(?:^|[\s_-])(?:care-card|alert|warning|caution|callout|notice|emergency|danger|important)/;

/** For each block, whether it belongs to the article: outside the page's furniture, and inside the part with most prose. */
export function chooseBlocks(page: Page, titleBlock: number | null): boolean[] {
  const { blocks, elements } = page;
  const outside: boolean[] = [];
  for (const element of elements) {
    const furniture =
      FURNITURE_TAG.test(element.tag) ||
      FURNITURE_ROLE.test(element.role) ||
      (element.tag !== 'body' && FURNITURE_NAME.test(element.name) && !SAFE_NAME.test(element.name)) ||
      (element.tag === 'footer' &&
        element.parent >= 0 &&
        /^(?:body|html|div)$/.test(elements[element.parent]?.tag ?? ''));
    outside.push(furniture || (outside[element.parent] ?? false));
  }
  const worth = blocks.map((block) => {
    const text = block.text.length - block.linkLength;
    if (outside[block.element] || block.kind === 'control') return 0;
    return block.kind === 'heading' || text < 40 ? text / 4 : text;
  });
  const sums = new Float64Array(elements.length);
  blocks.forEach((block, index) => {
    for (let at = block.element; at >= 0; at = elements[at]?.parent ?? -1)
      sums[at] = (sums[at] ?? 0) + (worth[index] ?? 0);
  });
  const total = sums[0] ?? 0;
  let scope = 0;
  elements.forEach((element, index) => {
    if ((sums[index] ?? 0) >= total * 0.85 && element.end - element.start > 0) scope = index;
  });
  const { start = 0, end = blocks.length } = elements[scope] ?? {};
  return blocks.map(
    (block, index) =>
      index === titleBlock ||
      (index >= start &&
        index < end &&
        !outside[block.element] &&
        block.kind !== 'control' &&
        block.linkLength < block.text.length * 0.6 + 1),
  );
}
