import { isPerson } from '../../article/names.ts';
import { letters } from '../../article/site-name.ts';
import { titleParts } from '../../page/title-parts.ts';
import type { Page } from '../../page/types.ts';
import { siteNames } from '../../passages/brand.ts';
import type { Check, Example } from '../check-type.ts';
import { findText } from '../find-text.ts';
import { hits, type Material, plainText } from '../material.ts';

/** What those who work for a site call themselves together. */
const TEAM = 'team|staff|desk|newsroom|redaktion|equipo|redacción|équipe|rédaction|equipe|redação';

/** What is added to a site's name to sign for all who work there. */
const STAFF = new RegExp(
  `(?<!\\p{L})(?:${TEAM}|the|editors?|editorial|writers?|content|blog|group|communications?|press office|media relations|partnerships?|create|creative|studios?|promotions?|advertising)(?!\\p{L})|编辑部|团队`,
  'giu',
);

/** A small word in front of a team's name: "le Studio Rivage". */
const ARTICLE = /^\s*(?:le|la|les|el|los|der|die|das|o|a)(?!\p{L})/iu;

/** A name that ends so is that of nobody in particular, whoever's team it is. */
const GROUP = new RegExp(
  `(?:^|[ -])(?:${TEAM}|redaktionsteam|studio|stories|partnerships|promotions|bot|(?:custom|partner|branded|sponsored|paid|commercial|native|promoted) (?:content|features?|stories|posts?))$|(?:编辑部|团队|小组)$`,
  'iu',
);

/** A program's name, in which the capital tells it from a surname: TrendBot, not Talbot. */
const BOT = /\p{Ll}Bot$/u;

/** What no author is called: a user's name with figures or underscores, or the company of the copyright line. */
const NO_PERSON =
  /^[\p{L}\d.-]{0,40}[_\d][\p{L}\d._-]{0,40}$|(?<!\p{L})(?:ltd|inc|llc|gmbh|pvt|corp|plc|ltda)\.?(?!\p{L})/iu;

/** What a theme sets behind or instead of a name: the time of day, the number of comments. */
const BESIDE =
  / ?(?:at|às|à|um|a las|@|le|on)? ?\d{1,2}[:h.]\d\d.{0,20}$|^(?:no|\d+|sin|nenhum|keine?|aucun) (?:comments?|comentarios?|comentários?|kommentare?|commentaires?)$/i;

/** A person whose site bears their own name signs with a degree or a title. */
const DEGREE = /(?<!\p{L})(?:Drs?|Dra|Prof|M\.?D|D\.?O|Ph\.?D|R\.?D\.?N?|R\.?N)(?!\p{L})/u;

/** Whoever says "I" so often writes under their own name, though their site bears it, too. */
const MANY_TIMES = 6;

/** A shorter name of a site stands in other words by chance. Characters. */
const MIN_NAME = 4;

/** JAMA benchmark "authorship": is a person or an accountable body named as the author? */
export const author: Check<'author'> = {
  id: 'author',
  run(material) {
    const { page, article, words } = material;
    const name = article.author?.replace(BESIDE, '') ?? '';
    if (
      [NO_PERSON, GROUP, BOT].some((pattern) => pattern.test(name)) ||
      isNobody(name, words.nobody) ||
      isSite(name, material)
    )
      return { outcome: 'missing', evidence: [] };
    return { outcome: 'named', evidence: [findText(page, name)] };
  },
};

function isNobody(name: string, nobody: RegExp): boolean {
  return plainText(name).replace(nobody, '').trim() === '';
}

/** A byline that only repeats the site's own name, or that of its staff: "the Brightlung team". */
function isSite(name: string, { page, own, words }: Material): boolean {
  const bare = letters(name.replace(STAFF, ' ').replace(ARTICLE, ''));
  const isStaff = name.search(STAFF) >= 0;
  if (!isStaff && DEGREE.test(name) && name.includes(' ')) return false;
  const bearsName =
    bare === '' ||
    [...siteNames(page), ...sections(page)].some((site) => {
      const whole = letters(site.replace(STAFF, ' '));
      return (
        whole === bare ||
        initials(site) === name ||
        (isStaff && whole.length >= MIN_NAME && bare.includes(whole)) ||
        (isStaff && bare.length >= MIN_NAME && whole.includes(bare))
      );
    });
  // Asked last: to look for "I" takes the whole text.
  return bearsName && (isStaff || !isPerson(name) || hits(own, words.funding.self).length < MANY_TIMES);
}

/** Names of the part of a site that a page stands in: behind its own in the title, "Numb feet | Brand studio | The Horizon". */
function sections({ metadata: { title, meta } }: Page): string[] {
  return [...titleParts(title).slice(1), ...(meta.get('article:section') ?? [])];
}

/** "GNH" of "Grove Nerve Hospital"; a single capital stands for anything. */
function initials(site: string): string | null {
  const capitals = site.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length > 1 ? capitals.join('') : null;
}

export const examples: Example<'author'>[] = [
  {
    language: 'en',
    page: '# Gout\nBy Anna Meyer, pharmacist',
    article: { author: 'Anna Meyer' },
    outcome: 'named',
    quote: 'Anna Meyer',
  },
  { language: 'en', page: '# Gout\nBy admin', article: { author: 'admin' }, outcome: 'missing' },
  {
    language: 'en',
    page: '# Gout\nBy the Rootwell team\n© 2024 Rootwell',
    article: { author: 'the Rootwell team' },
    outcome: 'missing',
  },
  { language: 'en', page: '# Gout\nBy Joint team', article: { author: 'Joint team' }, outcome: 'missing' },
  {
    language: 'en',
    page: '# Gout\nGNH\n© 2024 Grove Nerve Hospital',
    article: { author: 'GNH' },
    outcome: 'missing',
  },
  { language: 'en', page: '# Gout\nBy NHS', article: { author: 'NHS' }, outcome: 'named', quote: 'NHS' },
  {
    language: 'en',
    page: '# Gout\nBy Anna Talbot',
    article: { author: 'Anna Talbot' },
    outcome: 'named',
    quote: 'Anna Talbot',
  },
  { language: 'en', page: '# Gout\nBy TrendBot', article: { author: 'TrendBot' }, outcome: 'missing' },
  { language: 'zh', page: '# 痛风\n王院长', article: { author: '王院长' }, outcome: 'missing' },
  { language: 'en', page: '# Gout\nby gouty_42', article: { author: 'gouty_42' }, outcome: 'missing' },
  {
    language: 'en',
    page: '# Gout\nHealth Content Team',
    article: { author: 'Health Content Team' },
    outcome: 'missing',
  },
  { language: 'en', page: '# Gout\n© Rootwell Ltd', article: { author: 'Rootwell Ltd' }, outcome: 'missing' },
  {
    language: 'en',
    page: '# Gout\nThe Rootwell team, May 2024\n© 2024 Rootwell',
    article: { author: 'The Rootwell team, May' },
    outcome: 'missing',
  },
  {
    language: 'pt',
    page: '# Gota\nAdmin às 07:15',
    article: { author: 'Admin às 07:15' },
    outcome: 'missing',
  },
  { language: 'en', page: '# Gout\nNo Comments', article: { author: 'No Comments' }, outcome: 'missing' },
  {
    language: 'en',
    page: '# Gout\nBy Omar Said, MD\n© 2024 Omar Said, MD',
    article: { author: 'Omar Said, MD' },
    outcome: 'named',
    quote: 'Omar Said',
  },
  { language: 'zh', page: '# 痛风\n王医生', article: { author: '王医生' }, outcome: 'missing' },
  {
    language: 'en',
    page: '# Gout\nRootwell Content Studio',
    article: { author: 'Rootwell Content Studio' },
    outcome: 'missing',
  },
  {
    language: 'pt',
    page: '# Gota\nServiço de Pediatria',
    article: { author: 'Serviço de Pediatria' },
    outcome: 'missing',
  },
  { language: 'zh', page: '# 痛风\n消化内科', article: { author: '消化内科' }, outcome: 'missing' },
  {
    language: 'es',
    page: '# Gota\nEquipo Montesol\n© Herbolario Montesol',
    article: { author: 'Equipo Montesol' },
    outcome: 'missing',
  },
  {
    language: 'en',
    page: '# Gout\nI have had it since my wedding. My foot hurt, and I told my wife that I would see my doctor.\n© Ida Lindqvist',
    article: { author: 'Ida Lindqvist' },
    outcome: 'named',
  },
  {
    language: 'en',
    page: '# Gout\nGout is common.\n© Ida Lindqvist',
    article: { author: 'Ida Lindqvist' },
    outcome: 'missing',
  },
  {
    language: 'en',
    page: '# Gout\nHarbour Post Custom Content',
    article: { author: 'Harbour Post Custom Content' },
    outcome: 'missing',
  },
  { language: 'en', page: '# Gout', outcome: 'missing' },
];
