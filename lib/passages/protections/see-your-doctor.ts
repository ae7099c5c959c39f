import { isPlain, medicalKinds } from '../plain.ts';
import type { Examples, Protection } from '../rule.ts';

/** When to see one's own doctor, which is not the same as booking with the page's doctors. */
export const protection: Protection = {
  id: 'see-your-doctor',
  protects: (sentence) =>
    (isPlain(sentence) &&
      sentence.has('doctor') &&
      sentence.has('condition', 'seek', 'emergency') &&
      sentence.has('symptom', 'adverse', 'contra', 'medicine', 'pregnancy') &&
      medicalKinds(sentence) > 1 &&
      !sentence.has('channel', 'book', 'share', 'subscribe', 'click')) ||
    (sentence.has('seek') &&
      sentence.has('doctor') &&
      sentence.has('condition', 'symptom', 'forbid', 'medicine', 'contra') &&
      !sentence.brand &&
      !sentence.has('own') &&
      !sentence.price &&
      // "For reference only; if you feel unwell, go to a hospital in time" sends to a doctor as well as it shields the site.
      (!sentence.has('disclaimer') || sentence.has('symptom')) &&
      !sentence.has('free', 'channel')),
};

export const examples: Examples = {
  hits: [
    'A sore that does not heal within a week should be seen by a doctor.',
    { language: 'de', text: 'Wenn die Schmerzen länger als drei Tage dauern, suchen Sie einen Arzt auf.' },
    { language: 'fr', text: 'Si la fièvre persiste, consultez votre médecin.' },
    { language: 'es', text: 'Si la fiebre dura más de tres días, consulte a su médico.' },
    { language: 'pt', text: 'Se a dor não passar, procure o médico.' },
    { language: 'zh', text: '如果疼痛持续三天以上，应及时去医院看医生。' },
    'See your doctor if the pain lasts longer than three days.',
    'Talk to your pharmacist before you take it with other medicines.',
    'Ask the midwife when you feel the child move less.',
    'Get medical advice if the wound turns red.',
    'A lump that grows should be checked by a doctor soon.',
    'This page is for reference only; if you feel unwell, go to a hospital in good time.',
  ],
  misses: [
    'See our doctors at Harbour Clinic if you want a second opinion.',
    'Consult an online doctor for free if you have questions.',
    'Doctors see many such cases.',
    'The information does not replace a visit; ask your doctor if in doubt.',
    'Book a consultation with a specialist for $49.',
  ],
};
