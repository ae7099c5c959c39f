import type { Examples, Protection } from '../rule.ts';

/** What harm a treatment can do. */
export const protection: Protection = {
  id: 'side-effect',
  protects: (sentence) =>
    sentence.has('adverse') &&
    sentence.has('medicine', 'contra', 'pregnancy', 'interact') &&
    !sentence.price &&
    !sentence.brand &&
    !sentence.has('absolute', 'own', 'offer', 'guarantee', 'praise'),
};

export const examples: Examples = {
  hits: [
    'The drug can cause dizziness and other side effects.',
    'Iron tablets are toxic in an overdose.',
    'Steroid cream may cause harm to thin skin.',
    'The vaccine can lead to a severe reaction.',
    'The supplement raises the risk of kidney stones.',
  ],
  misses: [
    'VitaCalm has no side effects.',
    'Our treatment is painless and without risk.',
    'Western medicine only controls the symptoms, our herbs cure at the root.',
    'Save on the best formula.',
    'Nine in ten were happy with it.',
  ],
};
