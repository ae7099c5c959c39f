/** What parts a title from the names behind it: a bar or an underscore, or a dash or a dot between spaces. */
const BETWEEN = /\s+[-–—·»•]\s+|\s*[|｜_]\s*/;

/**
 * The parts of a document's title in their order, without those that are empty: the article's own title, then sections
 * and the site's name, as in "Gout – Symptoms | Example Clinic". A page that names its site first has them the other way round.
 */
export function titleParts(title: string): string[] {
  return title
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
