import type { BlockExamples, BlockRule } from '../rule.ts';

/** A chat that opens by itself. */
export const rule: BlockRule = {
  id: 'chat-widget',
  containers:
    'chat chatbot livechat chatbox intercom zendesk tawk whatsapp-button float-bar floatbar kefu onlineservice swt',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.chat', text: 'Hello, I am on duty today.' },
    { in: 'div#livechat', text: 'Talk to the doctor' },
    { in: 'div.chat-widget', text: 'Start' },
    { in: 'aside.intercom', text: 'Hi there!' },
    { in: 'div.float-bar.float', text: 'Free consultation' },
  ],
  misses: [
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'div.float-left', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
    { in: 'div.content', text: 'Children can catch it at school.' },
  ],
};
