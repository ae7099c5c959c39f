import { ARTICLE_WORDS } from '../language/article.ts';
import { needsOf, readSource } from '../language/needs.ts';

/** For each expression that may stand in a byline, see `needsOf`. */
type Needs = Readonly<Record<'author' | 'reviewer' | 'published' | 'updated', readonly string[]>>;

/** The same for all that stands before a name, and which of them can begin with a character; those of '' with any. */
interface PrefixNeeds {
  needs: readonly string[];
  openings: Readonly<Record<string, readonly number[]>>;
}

const sources = (key: keyof Needs): string[] => ARTICLE_WORDS.flatMap((words) => words[key]);

export const bylineNeeds = (): Needs => ({
  author: needsOf(sources('author')),
  reviewer: needsOf(sources('reviewer')),
  published: needsOf(sources('published')),
  updated: needsOf(sources('updated')),
});

export const prefixNeeds = (): PrefixNeeds => {
  const prefixes = ARTICLE_WORDS.flatMap(({ author, reviewer }) => [...reviewer, ...author]);
  const openings: Record<string, number[]> = {};
  prefixes.forEach((source, index) => {
    for (const first of readSource(source).firsts ?? [''])
      openings[first] = [...(openings[first] ?? []), index];
  });
  return { needs: needsOf(prefixes), openings };
};
