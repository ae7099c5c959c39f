import type { Examples, PassageRule } from '../rule.ts';

/** Asks to share, follow or comment. */
export const rule: PassageRule = {
  id: 'share-follow',
  removes: (sentence) =>
    sentence.has('share') &&
    (sentence.startsWith('share') ||
      sentence.count('share') > 1 ||
      sentence.exclaimed ||
      sentence.has('ours', 'me', 'urgent')) &&
    !sentence.has('symptom', 'doctor', 'forbid', 'medicine'),
};

export const examples: Examples = {
  hits: [
    'Share this with a friend who needs it!',
    'Tell me in the comments what helped you.',
    'Forward this to your family group!',
    'Leave a comment and let us know in which city you live.',
    'Spread the word and tag me on your pictures.',
  ],
  misses: [
    'Do not share razors or needles.',
    'Share your list of medicines with the doctor.',
    'Tell your doctor what helped you.',
    'Families share genes as well as habits.',
    'Pin worms come back if hands are not washed.',
  ],
};
