/** Beginnings of words that carry a capital inside and are no products: surnames, and names that everybody knows. */
const KNOWN =
  '(?:Mc|Mac|De|La|Le|Van|Pub|Medline|Whats|You|Face|Linked|Tik|Insta|Pay|Web|Clinical|Java|Health|Bio|Med)';

/** A name of that kind at the start of a text. */
export const KNOWN_NAME = new RegExp(`^${KNOWN}[A-Z]`);

const COINED = /\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+|[®™]/u;
const KNOWN_COIN = new RegExp(`\\b${KNOWN}[A-Z]`);
/** A capital where no sentence begins, but for persons with their title, months and days. */
const NAMED =
  /[\p{Ll},](?<!\b(?:Dr|Prof|Mrs?|Ms|Mme|Sra?|Dra))\s(?!Dr\b|Prof\b|Mrs?\b|Ms\b|January|February|March|April|May\b|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}[\p{Ll}’'-]{2,}/u;

/** Whether a text holds a word that somebody made up to sell by: with a capital inside it, or a trade mark. */
export function isCoined(text: string): boolean {
  return COINED.test(text) && !KNOWN_COIN.test(text);
}

/** Whether a sentence holds a name; German writes too much else with capitals to tell. */
export function isNamed(text: string, language: string): boolean {
  return language !== 'de' && NAMED.test(text);
}
