import type { BlockExamples, BlockRule } from '../rule.ts';

/** Forms that ask for an address to send mail to. */
export const rule: BlockRule = {
  id: 'newsletter',
  containers:
    'newsletter subscribe subscription signup optin mailinglist emailform mailchimp klaviyo leadmagnet lead-magnet',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.newsletter', text: 'Get our best tips every Friday' },
    { in: 'form#subscribe', text: 'Your email' },
    { in: 'section.email-signup', text: 'Stay in the loop' },
    { in: 'div.opt-in.optin', text: 'Yes, send it to me' },
    { in: 'aside.newsletter-box', text: 'Join 40,000 readers' },
  ],
  misses: [
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
    { in: 'div.content', text: 'Children can catch it at school.' },
  ],
};
