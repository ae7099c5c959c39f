/** The removal rules whose reason is not that the text sells: the frame of the page, its padding and its sources. */
const FURNITURE = new Set([
  'advert',
  'author-box',
  'breadcrumbs',
  'chat-widget',
  'comments',
  'content-farm-filler',
  'cookie-notice',
  'feedback',
  'login',
  'navigation',
  'newsletter',
  'page-furniture',
  'photo-credit',
  'previous-next',
  'read-on',
  'recruiting',
  'related-links',
  'share-buttons',
  'share-follow',
  'site-footer',
  'source-note',
  'tags',
  'teaser',
]);

/** Whether a removal's reason says that the text sells something. */
export function isPromotional(reason: string): boolean {
  return !FURNITURE.has(reason);
}
