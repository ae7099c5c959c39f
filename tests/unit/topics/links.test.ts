import { describe, expect, it } from 'vitest';
import { topicLinks } from '../../../lib/topics/links.ts';
import { relatedTopics } from '../../../lib/topics/related.ts';

describe('pages about a topic', () => {
  it('come in the languages asked for, in that order', () => {
    const links = topicLinks('asthma', ['es-MX', 'en']);
    expect(links.map(({ language, source }) => `${language} ${source}`)).toEqual([
      'es MedlinePlus',
      'es WHO',
      'en MedlinePlus',
      'en NHS',
      'en WHO',
    ]);
    expect(links[0]).toMatchObject({ title: 'Asma', url: 'https://medlineplus.gov/spanish/asthma.html' });
  });

  it('are none for what the index does not know', () => {
    expect(topicLinks('nothing', ['en'])).toEqual([]);
    expect(topicLinks('asthma', ['xx'])).toEqual([]);
  });
});

describe('topics near another', () => {
  it('are the broader and narrower ones', () => {
    const near = relatedTopics('migraine', 'en');
    expect(near).toContainEqual({ id: 'headache', title: 'Headache', relation: 'broader' });
    expect(relatedTopics('nothing', 'en')).toEqual([]);
  });
});
