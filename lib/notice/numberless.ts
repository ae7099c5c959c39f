import { type Hit, hits, type Passage } from './material.ts';

/** Signs of units; their names only where something is measured out, for one may also speak of them. */
const UNIT =
  /(?<= )(?:(?:mg|ml|µg|μg|mcg|kg|cm|mm|mmhg|mmol\/l|kcal|gy|°c|%)(?=[ .,;)]|$)|(?:gram(?:me)?s|gram[oa]s|(?:milli|mili)(?:lit(?:er|re|ro)s)|milligrams|miligram[oa]s)(?= (?:of|de|d')))/g;
/** The word before a unit, with what stands before it. */
const WORD_BEFORE = /(?:^|[ (])([a-zà-ÿß]{2,}) $/;
/** Longest word looked for. Characters. */
const REACH = 40;
/** Numerals and small words, in any language, behind which a unit is in order. */
const IN_ORDER = new Set(
  [
    'in per of the an each and or to as by half one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand few several many more extra these those some square cubic what which',
    'pro je und oder bis der die das ein eine zwei drei vier fünf sechs sieben acht neun zehn zwanzig dreißig fünfzig hundert tausend wenige einige paar',
    'par por en em un une um uma le la les el los os as et ou de des do da du dos tres três cuatro quatro cinco seis siete sete ocho oito nueve nove diez dez veinte vinte cien cem mil medio meio',
    'deux trois quatre cinq six sept huit neuf dix vingt trente cent mille quelques plusieurs quinze vários varios muchos muitos algunos alguns',
  ].flatMap((words) => words.split(' ')),
);

/** Units behind a word instead of behind a number. Not initials and other abbreviations in capitals: "MG levels", "Lee MG". */
export function numberless(own: readonly Passage[]): Hit[] {
  return hits(own, UNIT).flatMap(({ passage, start, end }) => {
    const word = WORD_BEFORE.exec(passage.plain.slice(Math.max(0, start - REACH), start))?.[1];
    if (word === undefined || IN_ORDER.has(word) || /^[A-Z]{2}$/.test(passage.block.text.slice(start, end)))
      return [];
    return [{ passage, start: start - word.length - 1, end }];
  });
}
