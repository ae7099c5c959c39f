import type { Examples, PassageRule } from '../rule.ts';

/** Asks for an address or an account: newsletters, e-books, courses, apps. */
export const rule: PassageRule = {
  id: 'sign-up',
  removes: (sentence) =>
    sentence.has('subscribe') &&
    (sentence.startsWith('subscribe') ||
      sentence.count('subscribe') > 1 ||
      sentence.has('offer', 'urgent', 'own', 'me')) &&
    (sentence.has('goods', 'free', 'offer', 'own', 'ours', 'urgent', 'you', 'me') ||
      sentence.count('subscribe') > 1),
};

export const examples: Examples = {
  hits: [
    'Subscribe to our newsletter for weekly tips.',
    'Download my free guide to better sleep.',
    'My course is open for enrollment until Sunday.',
    'Join thousands of readers and get health news in your inbox.',
    'Sign up now and our app reminds you to drink.',
  ],
  misses: [
    'Joint pain often starts in the knees.',
    'The app counted the steps of each participant.',
    'Volunteers who enrolled in the trial were over 60.',
    'Register the birth within six weeks.',
    'Your course of antibiotics must be finished.',
  ],
};
