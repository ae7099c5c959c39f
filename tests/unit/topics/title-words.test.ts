import { describe, expect, it } from 'vitest';
import { TitleWords } from '../../../lib/topics/title-words.ts';

const words = new TitleWords(
  {
    titleOf: (topic) => ['Joint disorders', 'Osteoporosis 2'][topic] ?? '',
    broaderOf: (topic) => (topic === 1 ? [0] : []),
  },
  (word) => word.toLowerCase(),
);

describe('names that have words of their titles', () => {
  it.each([
    ['joint disorders', 0, '='],
    ['disorders of joint', 0, '# of !'],
    ['osteoporose im joint', 1, '!6e im #'],
    ['joint7 2 jo', 0, 'joint7 2 jo'],
  ])('writes %s of topic %i as %s, and reads it again', (name, topic, written) => {
    expect(words.write(name, topic)).toBe(written);
    expect(words.read(written, topic)).toBe(name);
  });

  it('reads several names with their marks', () => {
    expect(words.read('=A;#F;pain', 0)).toBe('joint disordersA;disordersF;pain');
  });
});
