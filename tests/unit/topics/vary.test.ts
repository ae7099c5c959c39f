import { describe, expect, it } from 'vitest';
import { Trees } from '../../../lib/learnt/trees.ts';
import { catalogue } from '../../../lib/topics/catalogue.ts';
import { gatherEvidence } from '../../../lib/topics/evidence.ts';
import { phraseIndex } from '../../../lib/topics/phrases.ts';
import { Scene } from '../../../lib/topics/scene.ts';
import { vary } from '../../../lib/topics/vary.ts';

const at = (id: string): number => catalogue().position.get(id) ?? -1;
const scene = new Scene(
  gatherEvidence(
    [
      { kind: 'title', text: 'Typhoid fever' },
      { kind: 'text', text: 'A tooth abscess is no typhoid fever. An abscess holds pus.' },
    ],
    phraseIndex('en'),
  ),
);

describe('topics beside the first', () => {
  it('go down where they repeat what stands before them', () => {
    const likely = [
      { topic: at('salmonellainfections'), sum: 0.1, values: [] },
      { topic: at('vaccines'), sum: 0, values: [] },
    ];
    // One tree with one cut: topics on the page of one before them, the second feature, are unlikely.
    const trees = new Trees({
      start: 0,
      roots: [0],
      feature: [1, -1, -1],
      edge: [0.5, 1, -1],
      right: [2, 0, 0],
    });
    expect(vary(at('typhoid'), likely, scene, trees).map(({ topic }) => topic)).toEqual([
      at('vaccines'),
      at('salmonellainfections'),
    ]);
  });
});

describe('a narrower topic', () => {
  it('owns the names that it shares with the broader one on its page, which it speaks for', () => {
    expect(scene.of(at('typhoid')).title).toBe(1);
    expect(scene.of(at('salmonellainfections')).title).toBe(0);
    expect(scene.belowOf(at('salmonellainfections')).title).toBe(1);
  });

  it('takes part in what is said of a topic whose name its own holds', () => {
    expect(scene.partsOf(at('toothabscess'))).toBe(1);
  });
});
