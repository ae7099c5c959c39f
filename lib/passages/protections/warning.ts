import type { Sentence } from '../facts.ts';
import { deniesHarm, isPlain, medicalKinds } from '../plain.ts';
import type { Examples, Protection } from '../rule.ts';

/** Danger that is not a matter of dose or interaction. */
export const protection: Protection = {
  id: 'warning',
  protects: (sentence) =>
    (isPlain(sentence) &&
      sentence.has('forbid', 'warn') &&
      medicalKinds(sentence) > 1 &&
      !leadsOn(sentence)) ||
    (sentence.has('warn') &&
      sentence.has('adverse', 'forbid', 'symptom', 'emergency', 'seek') &&
      !sentence.price &&
      !sentence.brand &&
      !deniesHarm(sentence) &&
      !leadsOn(sentence) &&
      !sentence.has('own', 'offer', 'praise', 'free', 'goods', 'guarantee')) ||
    // What a package must say stands at the foot of a shop's page as well.
    (sentence.has('label') && !sentence.price && !sentence.has('buy', 'offer', 'guarantee', 'testimonial')),
};

/** Whether a sentence sends the reader to something else to read, click or join. */
function leadsOn(sentence: Sentence): boolean {
  return sentence.has('read', 'share', 'subscribe', 'click');
}

export const examples: Examples = {
  hits: [
    'Do not stop the medicine without asking your doctor.',
    { language: 'de', text: 'Das Medikament darf bei Nierenkrankheiten nicht genommen werden.' },
    { language: 'fr', text: "N'arrêtez pas le traitement sans avis médical." },
    { language: 'es', text: 'No deje el tratamiento sin hablar con su médico.' },
    { language: 'pt', text: 'Não pare o remédio por conta própria, mesmo sem sintomas.' },
    { language: 'zh', text: '不要自行停药，以免病情加重。' },
    'Do not drive until you know how it affects you.',
    'Do not exceed the recommended daily dose.',
    { language: 'de', text: 'Außerhalb der Reichweite von kleinen Kindern aufbewahren.' },
    { language: 'fr', text: 'Les compléments alimentaires ne remplacent pas un traitement médical.' },
    { language: 'es', text: 'No superar la dosis diaria recomendada.' },
    { language: 'pt', text: 'Este suplemento não substitui uma alimentação equilibrada.' },
    { language: 'zh', text: '本品不能代替药物。' },
    'Warning: the mixture is toxic if swallowed.',
    'Beware of creams with mercury, which can cause kidney damage.',
    'Never use a treatment like this on your own; it is dangerous.',
    'Important: stop the treatment if the skin blisters.',
  ],
  misses: [
    'Beware of fakes and only order from our shop.',
    'Important news: our sale ends today.',
    'The herb has no toxic side effects and the illness will not come back.',
    'Warning: once you try our tea you will love it!',
    'The important organs are well supplied.',
    'Be aware of our opening hours.',
    'For more exciting content please pay attention to the stomach special topic or call the stomach line.',
    'The shop does not replace opened bottles.',
    'Our prices never exceed those of others.',
  ],
};
