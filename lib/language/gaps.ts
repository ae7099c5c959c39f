/**
 * Words of a language around which a figure or a name can be missed: regular expressions in lower case, alternatives
 * parted by `|`. They are small, closed classes, so that any sentence which uses them is covered.
 */
interface GapGrammar {
  /** Stand before a figure, but may also end a sentence: "about", "over". */
  about: string;
  /** Ask for a figure and cannot end a sentence: "as high as", "amounts to". */
  figure: string;
  /** Units that ask for a figure after those two: "weeks", "years old". */
  counted: string;
  /** Units that ask for a figure after these small words too: "mg", "%", "°C". */
  strict: string;
  small: string;
  /** Small words behind which no comma or stop stands, set off by a space. */
  prepositions: string;
  between: string;
  and: string;
  to: string;
  /** Words before "to" where the lower figure is missing: "lasts to 6 weeks". */
  lasts: string;
  /** Words that do not begin with a figure, so that before them the second one of two is missing. */
  after: string;
  /** "out of", "in every". */
  outOf: string;
  /** Who is counted. */
  people: string;
  /** One of them: "one", "every". */
  one: string;
  /** What has a name: "university of". */
  named: string;
  /** "million", "billion": behind "about" they ask for a figure. */
  millions: string;
  /** "every", where a unit behind it in the plural asks for a figure; "" where the language counts so without one. */
  every: string;
  /** "the age of", and what may follow it where the figure is missing. */
  age: string;
  ageAfter: string;
  /** Words in which a clock's time stands, with the words around it: "from o'clock". "" where there are none. */
  clock: string;
}

/** Sources of patterns for places where a figure or a name is missing. */
export function gapSources(grammar: GapGrammar): string[] {
  const { about, figure, counted, strict, small, between, and, to, lasts, after, outOf, people, one, named } =
    grammar;
  const { millions, every, age, ageAfter, clock } = grammar;
  const end = '(?= ?[.,;:!)])';
  const unit = `(?:${counted}|${strict})`;
  return [
    `(?:${about}|${figure}) ${unit}(?! ?:)`,
    `(?:${small}) (?:${strict})(?![/-])`,
    `(?:${figure})(?= ?(?:[.;)]|, )|$)`,
    `(?:${grammar.prepositions}) [.,](?= |$)`,
    `(?:${between}) (?:${and}) (?:\\p{L}{1,20}|\\d[\\d.,]{0,9})`,
    `(?:${between}) \\d[\\d.,]{0,9}(?: \\p{L}{1,20})? (?:${and})(?: (?:${after})| ${unit}|${end})`,
    `(?:${between}) (?:${and}) \\d[\\d.,]{0,9}`,
    `\\d[\\d.,]{0,9} (?:${to})(?: (?:${after})| ${unit}|${end})`,
    `(?:${lasts}) (?:${to}) (?:\\d{1,9}|${unit})`,
    `(?:\\d{1,9}|${one})(?: (?:${people}))? (?:${outOf})(?: (?:${after}|${people})|${end})`,
    `(?:${named})(?: (?:${after}|${and}|${to})|${end})`,
    `(?:${about}) (?:${millions})`,
    `(?:${age}) (?:${ageAfter})(?= )`,
    `(?:${about}|${lasts}|${small}) [-–~] ?${unit}`,
    ...(every === '' ? [] : [`(?:${every}) (?:${counted})`]),
    ...(clock === '' ? [] : [clock]),
  ];
}
