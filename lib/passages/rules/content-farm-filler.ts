import type { Examples, PassageRule } from '../rule.ts';

/** Set phrases that fill a page and say nothing: "let us take a look", "the above is the introduction to". */
export const rule: PassageRule = {
  id: 'content-farm-filler',
  removes: (sentence) => sentence.has('filler') && !sentence.has('adverse', 'dose', 'emergency', 'forbid'),
};

export const examples: Examples = {
  hits: [
    'Let us take a look at it together.',
    'The above is the introduction to the symptoms of gout.',
    'I believe everyone now has a certain understanding of it.',
    'The editor will share it with you today.',
    'I hope the above content can help you.',
  ],
  misses: [
    'Look at the soles of your feet every day.',
    'Take a look inside the mouth with a torch.',
    'Editors of the journal asked for new data.',
    'Above the waist the pain is often worse.',
    'Hope and fear are both common after a diagnosis.',
  ],
};
