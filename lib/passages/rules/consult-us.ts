import type { Examples, PassageRule } from '../rule.ts';

/** Sends the reader to the site's own experts, hot line or chat: who is to be asked is who gains by it. */
export const rule: PassageRule = {
  id: 'consult-us',
  removes: (sentence) =>
    sentence.has('consult', 'call', 'enquiry') &&
    (sentence.selling || sentence.has('free', 'channel') || sentence.phone) &&
    (sentence.has('provider', 'own') || sentence.brand) &&
    (sentence.startsWith('consult', 'call', 'click') || sentence.has('enquiry', 'free') || sentence.selling),
};

export const examples: Examples = {
  hits: [
    'If you have other questions, please consult our online experts.',
    'Call our clinic today at 555-0142 and speak to a specialist.',
    'You can consult an expert for free.',
    'Still have questions about your thyroid? Our doctors will be happy to help, just leave a message.',
    'Contact Harbour Clinic and talk with one of our surgeons.',
  ],
  misses: [
    'Leave contact lenses out until the eye has been clear for a full day.',
    'See your doctor if the pain lasts longer than three days.',
    'Ask your pharmacist before you take anything else.',
    'Call 911 if the chest pain does not stop.',
    'The consultant may order a scan of the kidneys.',
    'People who consulted a specialist early did better in one study.',
  ],
};
