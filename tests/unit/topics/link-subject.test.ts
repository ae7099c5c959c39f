import { describe, expect, it } from 'vitest';
import { weigh } from '../../../lib/learnt/linear.ts';
import { chooseTopics } from '../../../lib/topics/choose.ts';
import { LEAST, LINKS } from '../../../lib/topics/data/link-weights.ts';
import { gatherEvidence } from '../../../lib/topics/evidence.ts';
import { Subject } from '../../../lib/topics/link-subject.ts';
import { phraseIndex } from '../../../lib/topics/phrases.ts';
import { Scene } from '../../../lib/topics/scene.ts';

const index = phraseIndex('en');
const scene = new Scene(
  gatherEvidence(
    [
      { kind: 'title', text: 'Migraine: what helps' },
      { kind: 'text', text: 'A migraine is a headache with nausea. Bright screens can bring migraine on.' },
      { kind: 'text', text: 'Keep a diary of your migraine attacks and of the screens that you look at.' },
    ],
    index,
  ),
);
const subject = new Subject(scene, chooseTopics(scene), index);
/** Links are held against each other: here a title stands beside one on the subject and one on nothing. */
const compared = (title: string) => subject.compare([title, 'Migraine: the first signs', 'Our summer party']);
const isShown = (title: string): boolean => weigh(compared(title)[0]?.values ?? [], LINKS) >= LEAST;

describe('what a link has to do with the article', () => {
  it.each([
    ['Migraine in children', 'subject'],
    ['Why screens bring attacks on', 'mentioned'],
  ])('is seen in its title: %s', (title, reason) => {
    expect(isShown(title)).toBe(true);
    expect(compared(title)[0]?.reason).toBe(reason);
  });

  it.each([
    'Ovarian cysts after forty',
    'How to fold a paper crane',
    'Screens no longer hurt thanks to Dr. Green',
  ])('is not seen in another subject, or in a story: %s', (title) => expect(isShown(title)).toBe(false));
});
