import type { Examples, Protection } from '../rule.ts';

/** When to see one's own doctor, which is not the same as booking with the page's doctors. */
export const protection: Protection = {
  id: 'see-your-doctor',
  protects: (sentence) =>
    sentence.has('seek') &&
    sentence.has('doctor') &&
    sentence.has('condition', 'symptom', 'forbid', 'medicine', 'contra') &&
    !sentence.selling &&
    !sentence.price &&
    !sentence.has('free', 'disclaimer', 'channel'),
};

export const examples: Examples = {
  hits: [
    'See your doctor if the pain lasts longer than three days.',
    'Talk to your pharmacist before you take it with other medicines.',
    'Ask the midwife when you feel the child move less.',
    'Get medical advice if the wound turns red.',
    'A lump that grows should be checked by a doctor soon.',
  ],
  misses: [
    'See our doctors at Harbour Clinic if you want a second opinion.',
    'Consult an online doctor for free if you have questions.',
    'Doctors see many such cases.',
    'The information does not replace a visit; ask your doctor if in doubt.',
    'Book a consultation with a specialist for $49.',
  ],
};
