import { ownScore } from '../model/score.ts';
import type { Examples, PassageRule } from '../rule.ts';

/** Selling that no other rule names, found by the learnt model (`lib/passages/model/`). */
export const rule: PassageRule = {
  id: 'sales-talk',
  removes: (sentence) => ownScore(sentence, []) > 0,
};

export const examples: Examples = {
  hits: [
    'With VitaCalm, your mornings are finally calm again, and you will love how easy it is.',
    'You deserve calm evenings, and VitaCalm brings them to your door with free delivery.',
    {
      language: 'de',
      text: 'Mit VitaCalm starten Sie endlich entspannt in den Tag, und das bequem von zu Hause.',
    },
    {
      language: 'es',
      text: 'Con VitaCalm por fin te sentirás ligera, y lo recibes en casa sin moverte del sofá.',
    },
    {
      language: 'fr',
      text: 'Avec VitaCalm, retrouvez enfin votre légèreté, livrée chez vous en deux jours.',
    },
  ],
  misses: [
    'Most people feel better within a week.',
    'The doctor will listen to your chest.',
    'A cool room and a regular bedtime help many people sleep.',
    { language: 'de', text: 'Viele Betroffene schlafen mit erhöhtem Oberkörper besser.' },
    { language: 'zh', text: '大多数人可以完全康复。' },
  ],
};
