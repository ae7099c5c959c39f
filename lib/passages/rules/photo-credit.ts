import type { BlockExamples, BlockRule } from '../rule.ts';

/** Who took the picture. */
export const rule: BlockRule = {
  id: 'photo-credit',
  containers: 'credit credits photocredit imagecredit attribution',
  removes: ({ block }) =>
    /^(?:photo(?:graph)?|image|picture|foto|imagen|imagem|bild|图片来源)s?\s*(?:credit|by)?\s*[:：/©]/i.test(
      block.text,
    ) && block.text.length < 90,
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
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
