import type { Page } from '../page/types.ts';
import { lengthOf, metas, type Zones } from './zones.ts';

/** Types of schema.org by what they say of a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
  medical:
    /^(?:Medical(?!Business|Organization|Clinic)\w*|HealthTopicContent|Drug|DietarySupplement|Diet|PhysicalTherapy|InfectiousDisease|Vaccine)$/i,
  article: /^(?:\w*Article|BlogPosting|Report|MedicalWebPage|MedicalScholarlyArticle)$/i,
  product: /^(?:Product\w*|Offer|AggregateOffer|Brand)$/i,
  list: /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|ProfilePage|AboutPage|ContactPage)$/i,
  forum: /^(?:DiscussionForumPosting|QAPage|Comment|SocialMediaPosting)$/i,
  recipe: /^Recipe$/i,
  job: /^(?:JobPosting|Course|Event|\w+Event)$/i,
  software: /^(?:SoftwareApplication|WebApplication|MobileApplication|VideoGame|TechArticle|APIReference)$/i,
  culture: /^(?:Movie|TVSeries|TVEpisode|MusicRecording|Book|CreativeWorkSeries|Review)$/i,
};

/** Words of addresses that name the kind of page, in the six languages and in what vendors' systems write. */
const PATHS: Readonly<Record<string, RegExp>> = {
  article:
    /\b(?:blog|articles?|artikel|articulos?|artigos?|news|story|stories|post|ratgeber|magazin|magazine|wiki|library|guide|a z)\b/,
  forum: /\b(?:forums?|threads?|viewtopic|showthread|community|questions?|t|r|comments|answers?)\b/,
  shop: /\b(?:products?|produkte?|producto|produto|produit|shop|store|tienda|loja|boutique|dp|item|cart|pr|p)\b/,
  list: /\b(?:category|categories|tags?|collections?|search|archives?|index|list|directory|topics?|c|s)\b/,
  job: /\b(?:jobs?|careers?|courses?|programs?|admissions?)\b/,
  service: /\b(?:services?|about|contact|pricing|locations?|team|solutions?|leistungen|servicios|servicos)\b/,
  health:
    /(?:health|medic|clinic|doctor|hospital|dental|dentist|pharma|wellness|nutrition|salud|saude|sante|gesund|klinik|jiankang|yiyuan|cancer|patient)/,
};

/** `page 3`, `Seite 3`, `第3页` in a title or an address: one page of a list. */
const PAGE_NUMBER = /\b(?:page|seite|pagina|p[áa]g(?:ina)?|list)\W{0,3}\d+\b|第\s*\d+\s*页/i;
const PRICE = /(?:[$€£¥]\s?\d|\d(?:[.,]\d\d)?\s?(?:[€£¥]|USD|EUR|BRL|R\$|元))/g;
/** A teaser on a list stops short: `loss of appe...`. */
const CUT_SHORT = /(?:\.{3,}|…|\[(?:…|\.\.\.)\]|>>|»)$/;
/** A line that is a date and little more, as under the titles of a list. */
const DATE_LINE =
  /^\D{0,20}(?:(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}(?:[-/.]\s?|\.?\s\p{L}{3,}\.?,?\s)\d{0,2}[-/.]?(?:19|20)?\d\d|\p{L}{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d)\D{0,20}$/u;
const SENTENCE_END = /[.!?。！？…]["'”’)]?$/;

/** Features of a page's form rather than its words; each between 0 and 1, or a logarithm of a size. */
export function shapeOf(page: Page, zones: Zones): Record<string, number> {
  const types = new Set<string>();
  for (const entry of page.metadata.jsonLd) collectTypes(entry, types, 0);
  for (const { label } of page.elements) {
    const type = /schema\.org\/(\w+)/i.exec(label)?.[1];
    if (type) types.add(type);
  }
  const features: Record<string, number> = {};
  for (const [name, pattern] of Object.entries(TYPES)) {
    features[`type:${name}`] = [...types].some((type) => pattern.test(type)) ? 1 : 0;
  }
  for (const [name, pattern] of Object.entries(PATHS))
    features[`path:${name}`] = pattern.test(zones.address.toLowerCase()) ? 1 : 0;
  features['path:home'] =
    /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(page.url) && zones.address !== 'page invalid ' ? 1 : 0;
  const ogType = metas(page, 'og:type')[0] ?? '';
  features['og:article'] = ogType === 'article' ? 1 : 0;
  features['og:product'] = /product/.test(ogType) ? 1 : 0;
  features['og:website'] = ogType === 'website' ? 1 : 0;

  const proseLength = zones.prose.reduce((sum, text) => sum + lengthOf(text), 0);
  const sentences = zones.prose.filter((text) => SENTENCE_END.test(text)).length;
  features['shape:prose'] = Math.log1p(proseLength / 500);
  features['shape:proseShare'] = Math.min(1, proseLength / (lengthOf(zones.all) + 1));
  features['shape:paragraph'] = Math.min(1, proseLength / (zones.prose.length + 1) / 600);
  features['shape:sentences'] = zones.prose.length === 0 ? 0 : sentences / zones.prose.length;
  const cut = zones.prose.filter((text) => CUT_SHORT.test(text)).length;
  features['shape:cut'] = cut / (zones.prose.length + 3);
  const dates = page.blocks.filter(({ text }) => text.length < 40 && DATE_LINE.test(text)).length;
  features['shape:dates'] = Math.min(1, dates / 10);
  features['shape:links'] = zones.linkShare;
  features['shape:linkedTitles'] = zones.linkedTitles / (zones.linkedTitles + zones.prose.length + 3);
  features['shape:linkedHeadings'] = zones.linkedHeadings;
  features['shape:numbered'] = PAGE_NUMBER.test(`${zones.title} ${zones.address}`) ? 1 : 0;
  features['shape:listing'] = listing(features);
  features['shape:headings'] = Math.min(1, zones.headings.split('\n').length / 15);
  features['shape:prices'] = Math.min(1, (zones.all.match(PRICE)?.length ?? 0) / 10);
  features['shape:questions'] = Math.min(1, (zones.all.match(/[?？]/g)?.length ?? 0) / 20);
  features['shape:controls'] = Math.min(1, page.blocks.filter(({ kind }) => kind === 'control').length / 30);
  return features;
}

/** Marks of a list of pages, none of them proof alone, taken together: 0 to 1. */
function listing(features: Readonly<Record<string, number>>): number {
  const marks = ['shape:linkedTitles', 'shape:linkedHeadings', 'shape:cut', 'shape:dates'];
  const sum = marks.reduce((total, mark) => total + Math.min(0.5, features[mark] ?? 0), 0);
  const named = ['shape:numbered', 'path:list', 'type:list'].filter(
    (mark) => (features[mark] ?? 0) > 0,
  ).length;
  return Math.min(1, (sum + 0.5 * named) / 2);
}

/** Gathers every `@type` of a JSON-LD value; `depth` guards against a page that nests without end. */
function collectTypes(value: unknown, types: Set<string>, depth: number): void {
  if (depth > 6 || typeof value !== 'object' || value === null || types.size > 200) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collectTypes(item, types, depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@type')
      for (const type of [inner].flat()) if (typeof type === 'string') types.add(type.replace(/^.*\//, ''));
    collectTypes(inner, types, depth + 1);
  }
}
