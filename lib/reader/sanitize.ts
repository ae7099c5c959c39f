import DOMPurify from 'dompurify';

const TAGS =
  'a p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody tr td blockquote pre code strong em sub sup small figure';

/** HTML made of text, structure and links only, ready to be put into a page of the extension. */
export function safeFragment(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ['href', 'target', 'rel'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
