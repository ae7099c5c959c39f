/** What the JSON-LD of a page says of its article. Names and dates as written. */
export interface JsonLdFacts {
  authors: string[];
  reviewers: string[];
  published: string[];
  updated: string[];
  reviewed: string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Objects looked at; real pages have some hundred. */
const MAX_NODES = 3_000;
const ARTICLE =
  /article|posting|blog|report|review(?!er)|recipe|howto|qapage|question|creativework|medicalwebpage|guide|course|learningresource|story|drug|condition|interview/i;
const PAGE = /webpage|itempage|aboutpage|faqpage|collectionpage|profilepage/i;
/** Parts of an article's description that describe something else. */
const FOREIGN =
  /^(?:publisher|isPartOf|hasPart|mainEntityOfPage|comment|comments|review|reviews|suggestedAnswer|acceptedAnswer|itemListElement|relatedLink|mentions|about|citation|author|creator|image|video|breadcrumb|sourceOrganization|worksFor)$/;

/**
 * Reads the article's facts out of parsed JSON-LD (schema.org): of nodes that describe an article before those that
 * describe the page. Whatever a page wrote there is tolerated.
 */
export function readJsonLd(roots: readonly unknown[]): JsonLdFacts {
  const { nodes, byId } = flatten(roots);
  const rank = (node: Node): number => {
    const type = typeOf(node['@type']);
    return ARTICLE.test(type) ? 0 : PAGE.test(type) ? 1 : 2;
  };
  const ranked = nodes.map((node) => ({ node, rank: rank(node) })).filter((item) => item.rank < 2);
  ranked.sort((a, b) => a.rank - b.rank);
  const facts: JsonLdFacts = { authors: [], reviewers: [], published: [], updated: [], reviewed: [] };
  for (const { node } of ranked) {
    if (facts.authors.length === 0) facts.authors = namesOf(node.author ?? node.creator, byId);
    if (facts.reviewers.length === 0) facts.reviewers = namesOf(node.reviewedBy, byId);
    for (const [list, value] of [
      [facts.published, node.datePublished],
      [facts.updated, node.dateModified],
      [facts.reviewed, node.lastReviewed],
    ] as const)
      if (typeof value === 'string') list.push(value);
  }
  return facts;
}

/** All objects that describe the page or its article, in order, and all objects by their `@id`. */
function flatten(roots: readonly unknown[]): { nodes: Node[]; byId: Map<string, Node> } {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const queue: { value: unknown; isForeign: boolean }[] = roots.map((value) => ({ value, isForeign: false }));
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const { value, isForeign } = queue[at] as { value: unknown; isForeign: boolean };
    if (Array.isArray(value)) {
      for (const item of value) queue.push({ value: item, isForeign });
      continue;
    }
    if (!isNode(value)) continue;
    const id = value['@id'];
    if (typeof id === 'string' && (value.name !== undefined || !byId.has(id))) byId.set(id, value);
    if (!isForeign) nodes.push(value);
    for (const [key, child] of Object.entries(value))
      if (typeof child === 'object') queue.push({ value: child, isForeign: isForeign || FOREIGN.test(key) });
  }
  return { nodes, byId };
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  const found = [value].flat().flatMap((item): unknown[] => {
    if (typeof item === 'string') return [byId.get(item)?.name ?? item];
    if (!isNode(item)) return [];
    const { name, givenName, familyName, '@id': id } = item;
    const linked = typeof id === 'string' ? byId.get(id)?.name : undefined;
    const parts = [givenName, familyName].filter((part) => typeof part === 'string' && part !== '');
    return [name ?? linked ?? parts.join(' ')].flat();
  });
  return found.filter((name): name is string => typeof name === 'string' && name !== '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An `@type`, one or several, as one string; anything that is not text is left out. */
export function typeOf(type: unknown): string {
  return [type]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ');
}
