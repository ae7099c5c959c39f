/** What a language calls the months, and what it writes before a name or a day in a byline. */
export interface ArticleWords {
  /** January to December: full names and abbreviations, lower case, without full stops. */
  months: readonly (readonly string[])[];
  /** Regular expressions for what stands before the author's name. */
  author: readonly string[];
  /** Regular expressions for what stands behind an author's name in a signature. */
  signs: readonly string[];
  reviewer: readonly string[];
  published: readonly string[];
  updated: readonly string[];
  /** English words of buttons, menus and boxes, each to the words for it here, with spaces between. */
  aliases: Readonly<Record<string, string>>;
  /** Names that name nobody, lower case. */
  nobody: readonly string[];
}
