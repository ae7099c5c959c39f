import type { Article } from '../article/types.ts';
import { weigh } from '../learnt/linear.ts';
import type { Page } from '../page/types.ts';
import { LEAST, LINKS } from './data/link-weights.ts';
import { Subject } from './link-subject.ts';
import { type OwnLink, ownLinks } from './own-links.ts';
import type { PhraseIndex } from './phrases.ts';
import type { RankedTopic } from './rank.ts';
import type { Scene } from './scene.ts';
import type { Suggestion } from './types.ts';

const MAX_SUGGESTIONS = 12;

/**
 * The page's own links to further articles that concern the subject, each with why: it names one of the article's topics, one
 * near it among the topics, or something else that the article itself speaks of. Stories of cures sell and are left out.
 * @param central the topics of the article
 */
export function suggest(
  page: Page,
  article: Article,
  scene: Scene,
  central: readonly RankedTopic[],
  index: PhraseIndex,
): Suggestion[] {
  if (central.length === 0) return [];
  const links = ownLinks(page, article);
  if (links.length === 0) return [];
  const subject = new Subject(scene, central, index);
  const compared = subject.compare(links.map(({ title }) => title));
  return compared
    .flatMap(({ values, reason }, index) => {
      const { title, url } = links[index] as OwnLink;
      return weigh(values, LINKS) >= LEAST ? [{ title, url, reason }] : [];
    })
    .slice(0, MAX_SUGGESTIONS);
}
