/** What of a page is the article. Indices are into `Page.blocks`. */
export interface Article {
  /** The article's own title, without the site's name. */
  title: string;
  author: string | null;
  reviewer: string | null;
  /** Day as `YYYY-MM-DD`, or null. */
  published: string | null;
  updated: string | null;
  /** Number of the block that shows the title, or null where only the metadata gives it. */
  titleBlock: number | null;
  /** For each block of the page, whether it belongs to the article (the title's own block does). */
  inArticle: readonly boolean[];
  /** Blocks of the article that list what it rests on, with the line that announces them. */
  references?: ReadonlySet<number>;
}
