import type { Examples, Protection } from '../rule.ts';

/** Danger that is not a matter of dose or interaction. */
export const protection: Protection = {
  id: 'warning',
  protects: (sentence) =>
    sentence.has('warn') &&
    sentence.has('adverse', 'forbid', 'symptom', 'emergency', 'seek') &&
    !sentence.price &&
    !sentence.selling &&
    !sentence.has('offer', 'praise', 'free', 'goods', 'guarantee'),
};

export const examples: Examples = {
  hits: [
    'Do not drive until you know how it affects you.',
    'Warning: the mixture is toxic if swallowed.',
    'Beware of creams with mercury, which can cause kidney damage.',
    'Never use a treatment like this on your own; it is dangerous.',
    'Important: stop the treatment if the skin blisters.',
  ],
  misses: [
    'Beware of fakes and only order from our shop.',
    'Important news: our sale ends today.',
    'Warning: once you try our tea you will love it!',
    'The important organs are well supplied.',
    'Be aware of our opening hours.',
  ],
};
