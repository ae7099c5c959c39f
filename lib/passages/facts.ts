import { LETTERS } from '../language/letters.ts';
import type { Group } from '../language/passages.ts';
import { tokenize } from '../language/tokens.ts';
import type { Span } from '../page/types.ts';
import { groupNumber, type Lexicon } from './lexicon.ts';
import { isCoined, isNamed } from './names.ts';

/** What a sentence is known by: which groups of words it holds and a few signs of selling. */
export class Sentence {
  /** Its words in lower case; a Chinese character is a word. */
  readonly tokens: readonly string[];
  private readonly first: readonly number[];
  private readonly counts: readonly number[];
  private isBrand: boolean | null = null;
  private isProduct: boolean | null = null;
  private isCoined: boolean | null = null;
  private isNamed: boolean | null = null;
  private isPrice: boolean | null = null;
  private isPercentOff: boolean | null = null;
  private isAmount: boolean | null = null;

  constructor(
    readonly text: string,
    readonly block: number,
    readonly span: Span,
    /** Primary language of the page. */
    readonly language: string,
    lexicon: Lexicon,
    private readonly names: Names,
  ) {
    this.tokens = tokenize(text);
    ({ first: this.first, counts: this.counts } = lexicon.match(this.tokens));
  }

  has(...groups: Group[]): boolean {
    // No closure: dozens of rules ask this of every sentence.
    for (let at = 0; at < groups.length; at++)
      if ((this.counts[groupNumber(groups[at] as Group)] as number) > 0) return true;
    return false;
  }

  count(group: Group): number {
    return this.counts[groupNumber(group)] ?? 0;
  }

  /** How often the group with this number stands in it. */
  countAt(group: number): number {
    return this.counts[group] as number;
  }

  /** Whether a word of the group with this number stands among the first three. */
  startsAt(group: number): boolean {
    const at = this.first[group] as number;
    return at >= 0 && at <= 2;
  }

  /** Starts with a word of the group, or nearly: "Please call …", "So book …". */
  startsWith(...groups: Group[]): boolean {
    return groups.some((group) => this.startsAt(groupNumber(group)));
  }

  /** Names the site. */
  get brand(): boolean {
    this.isBrand ??= this.names.brand?.test(this.text) ?? false;
    return this.isBrand;
  }

  /** Names a product that the page sells. */
  get product(): boolean {
    this.isProduct ??= this.names.product?.test(this.text) ?? false;
    return this.isProduct;
  }

  get coined(): boolean {
    this.isCoined ??= isCoined(this.text);
    return this.isCoined;
  }

  get named(): boolean {
    this.isNamed ??= isNamed(this.text, this.language);
    return this.isNamed;
  }

  /** A sum of money, or a share taken off one. */
  get price(): boolean {
    this.isPrice ??= DIGIT.test(this.text) && PRICE.test(this.text.toLowerCase());
    return this.isPrice;
  }

  get percentOff(): boolean {
    this.isPercentOff ??= DIGIT.test(this.text) && PERCENT_OFF.test(this.text.toLowerCase());
    return this.isPercentOff;
  }

  get phone(): boolean {
    return DIGIT.test(this.text) && PHONE.test(this.text);
  }

  get address(): boolean {
    return ADDRESS.test(this.text);
  }

  /** A quantity of a medicine. */
  get amount(): boolean {
    this.isAmount ??= AMOUNT.test(this.text.toLowerCase());
    return this.isAmount;
  }

  get question(): boolean {
    return /[?？]["'”’」)]*\s*$/.test(this.text);
  }

  get exclaimed(): boolean {
    return /[!！]/.test(this.text);
  }

  get quoted(): boolean {
    return /^\s*["“„«‘「]/.test(this.text) || /[”»"」]\s*[-–—(]/.test(this.text);
  }

  /** Speaks for a business: names it, or "our clinic", "we offer". */
  get selling(): boolean {
    return this.brand || this.product || this.has('own');
  }

  /** How many kinds of medical words it holds. */
  get weightOfMedicine(): number {
    let kinds = 0;
    for (const group of MEDICAL) if (this.countAt(group) > 0) kinds++;
    return kinds;
  }

  get length(): number {
    return this.tokens.length;
  }
}

const MEDICAL = (
  ['symptom', 'medicine', 'dose', 'contra', 'adverse', 'pregnancy', 'doctor', 'condition'] as const
).map(groupNumber);

/** Names of the page's owner and of what it sells, as one pattern each. */
export interface Names {
  brand: RegExp | null;
  product: RegExp | null;
}

const DIGIT = /\d/;
// Matched against lower case: with the flags `i` and `u`, compiling alone takes longer than matching a whole page.
const PRICE = new RegExp(
  `(?:[$€£¥₹]|r\\$|us\\$|chf|rs\\.?|usd|eur|inr)\\s?\\d|\\d\\s?(?:[$€£¥₹元]|(?:euros?|dollars?|bucks|yuan|rupees|reais|pesos|francs|franken|块钱)(?![${LETTERS}]))`,
);
const PERCENT_OFF =
  /[-–−]\s?\d{1,2}\s?%|\d{1,2}\s?%\s(?:off|cheaper|discount|de\s(?:descuento|desconto|réduction|remise)|rabatt|frühlingsrabatt|auf\s(?:alle|deine|ihre|die|das|dein)|menos|dto|sur\s)|\d\s?折/;
const PHONE =
  /(?:tel\.?:?|\+)\s?\d[\d\s().-]{6,}|\(\d{2,4}\)\s?\d{3,}|\b\d{3}[-.\s]\d{3,4}[-.\s]?\d{3,4}\b|\b\d{3}[-.]\d{4}\b|\b0\d{3,4}[\s-]\d{3}\s?\d{2,4}\b|400-\d{3}/i;
const ADDRESS = /https?:\/\/|www\.|[\w.]@[\w.]{1,99}\.\w{2,}/i;
const AMOUNT = new RegExp(
  `\\d\\s?(?:mg|g|µg|mcg|ml|iu|ie|ui|units?|micrograms?|milligrams?|毫克|微克|毫升|片|粒)(?![${LETTERS}])|\\bmg\\b`,
);
