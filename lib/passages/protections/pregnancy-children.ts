import { deniesHarm } from '../plain.ts';
import type { Examples, Protection } from '../rule.ts';

/** What is different for the unborn, children and nursing mothers. */
export const protection: Protection = {
  id: 'pregnancy-children',
  protects: (sentence) =>
    sentence.has('pregnancy') &&
    sentence.has('forbid', 'seek', 'contra', 'warn', 'dose', 'adverse') &&
    sentence.has('forbid', 'adverse', 'doctor', 'medicine', 'symptom') &&
    !sentence.price &&
    !sentence.brand &&
    !deniesHarm(sentence) &&
    !sentence.has('own', 'offer', 'free', 'praise', 'guarantee'),
};

export const examples: Examples = {
  hits: [
    'It must not be taken in pregnancy.',
    'Do not give aspirin to children under 16.',
    'Breastfeeding women should ask a doctor before using the cream.',
    'Any fever in a baby under three months must be seen by a doctor.',
    'The drug can harm the unborn child.',
  ],
  misses: [
    'Our practice loves children.',
    'Free gift for pregnant readers!',
    'Babies sleep for 17 hours.',
    'Our adjustments are 100 % safe for children.',
    'The tea is pure root, so no side effects even in pregnancy.',
    'Pregnant mothers love our pillow.',
  ],
};
