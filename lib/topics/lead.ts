import type { Trees } from '../learnt/trees.ts';
import type { Evidence } from './evidence.ts';
import { broaderOf } from './graph.ts';
import { inOrder, type Rough } from './model.ts';
import { features, type RankedTopic } from './rank.ts';
import type { Scene } from './scene.ts';

/** So many of the likeliest are compared for the first place. */
const LOOKED_AT = 15;

/** A topic that may have the first place, with what speaks for it in the order of the trees' features. */
export interface Leader {
  item: RankedTopic;
  values: number[];
}

/** The topics that may have the first place, each held against the one that seems the likeliest at first sight. */
export function leaders(scene: Scene, ranked: readonly RankedTopic[], { habits }: Rough): Leader[] {
  const shown = ranked.slice(0, LOOKED_AT);
  const top = shown[0]?.score ?? 0;
  const margin = top - (shown[1]?.score ?? top);
  return shown.map((item, place) => ({
    item,
    values: [
      ...features(item.topic, scene),
      habits.first(item.topic),
      item.score,
      item.score - top,
      place,
      place === 0 ? margin : 0,
      ...extent(item, scene),
      kinship(item.topic, shown[0]?.topic ?? item.topic),
    ],
  }));
}

/** Puts the likeliest topic first; those behind what is looked at stay as they are. */
export function byLead(
  scene: Scene,
  ranked: readonly RankedTopic[],
  rough: Rough,
  trees: Trees,
): RankedTopic[] {
  const ordered = inOrder(leaders(scene, ranked, rough), trees);
  return [...ordered.map(({ item }) => item), ...ranked.slice(LOOKED_AT)];
}

/** Where in the text a topic is first and last named, as shares of it. */
export function extent({ from, to }: Evidence, { named: { texts } }: Scene): number[] {
  const all = Math.max(1, texts);
  return [from === 0 ? 1 : from / all, to / all];
}

/** Whether two topics are the same, the one broader than the other, narrower, or neither: 0 to 3. */
function kinship(one: number, other: number): number {
  if (one === other) return 0;
  if (broaderOf(other).includes(one)) return 1;
  return broaderOf(one).includes(other) ? 2 : 3;
}
