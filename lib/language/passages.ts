/**
 * Groups of words that say what a sentence does. The rules and protections are written in these, so that they read
 * the same in every language; a language fills each group with its own words.
 */
export const GROUPS = [
  // What the reader is asked to do.
  'call',
  'consult',
  'book',
  'buy',
  'click',
  'subscribe',
  'share',
  'read',
  // Through whom, by what way, for whose gain.
  'provider',
  'ours',
  'channel',
  'own',
  'goods',
  'enquiry',
  // What makes it tempting.
  'free',
  'offer',
  'urgent',
  'praise',
  'proof',
  'guarantee',
  'absolute',
  'pitch',
  // Set phrases.
  'filler',
  'source',
  'affiliate',
  'job',
  'disclaimer',
  'testimonial',
  'sellHeading',
  // Short lines of the page around the article.
  'advert',
  'breadcrumb',
  'comment',
  'feedback',
  'credit',
  'login',
  // Who reads.
  'you',
  'me',
  // What protects.
  'emergency',
  'doctor',
  'condition',
  'seek',
  'symptom',
  'forbid',
  'dose',
  'interact',
  'contra',
  'adverse',
  'pregnancy',
  'warn',
  'helpline',
  'disclose',
  'review',
  'medicine',
  'official',
  'label',
  // What only the model reads: tempting words, terms of trade, rank, tales, staff, cures; study and public care.
  'lure',
  'gloss',
  'terms',
  'badge',
  'story',
  'crew',
  'claimed',
  'study',
  'public',
  // What only the model reads too: self-care, body and illness, how it comes about; things for sale, the way through a
  // practice, shop or site, and what is asked of friends: gifts, membership, followers.
  'care',
  'body',
  'cause',
  'wares',
  'visit',
  'support',
] as const;

export type Group = (typeof GROUPS)[number];

/**
 * Words and phrases of each group, separated by `|`. All lower case; `*` at the end of a word stands for any ending,
 * `~` between words for up to three words more.
 */
export type PassageWords = Readonly<Record<Group, string>>;
