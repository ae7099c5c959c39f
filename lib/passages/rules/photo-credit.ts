import type { BlockExamples, BlockRule } from '../rule.ts';

/** A word for a picture. */
const PICTURE =
  /^(?:photo(?:graph)?|image|picture|foto|imagen|imagem|bild|图片来源)s?\s*(?:credit|by)?\s*[:：/©]\s*/i;
/** What a picture shows, not who took it: more than three words that begin with an article or a small letter. */
const SHOWN = /^(?:\p{Ll}|(?:An?|The|Eine?|Der|Die|Das|Une?|El|La|Les?|Uma?|Os?|As?)\s)\S*(?:\s+\S+){3}/u;

/** Who took the picture. */
export const rule: BlockRule = {
  id: 'photo-credit',
  containers: 'credit credits photocredit imagecredit attribution',
  removes: ({ block: { text } }) => {
    const [label] = PICTURE.exec(text) ?? [];
    return label !== undefined && text.length < 90 && !SHOWN.test(text.slice(label.length));
  },
};

export const examples: BlockExamples = {
  hits: [
    { in: 'p', text: 'Photo: Ann Prys' },
    { in: 'figcaption', text: 'Image credit: Getty Images' },
    { in: 'span.credit', text: 'Ann Prys' },
    { in: 'p', text: 'Photograph: Owain Jones/Ledger' },
    { in: 'p', text: 'Foto: privat' },
  ],
  misses: [
    { in: 'figcaption', text: 'A photograph of the rash on the third day.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'figcaption', text: 'Picture: a wide early wave followed by a pause' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
