import { type Evidence, type Named, noEvidence } from './evidence.ts';
import { broaderOf, holdsOf } from './graph.ts';

/** The topics named in an article, and how they stand to each other. */
export class Scene {
  readonly evidence = new Map<number, Evidence>();
  /** How much the article speaks of the topic that it speaks of most. */
  readonly most: number;
  /** Topics that the title names. */
  readonly titled: number;
  private readonly below = new Map<number, Evidence>();
  private readonly shadows = new Map<number, number>();
  private readonly parts = new Map<number, number>();

  constructor(readonly named: Named) {
    let most = 1;
    let titled = 0;
    for (const evidence of named.found) {
      this.evidence.set(evidence.topic, evidence);
      most = Math.max(most, weightOf(evidence));
      if (evidence.title > 0) titled++;
    }
    this.most = most;
    this.titled = Math.max(1, titled);
    for (const evidence of named.found) this.relate(evidence);
  }

  /** What speaks for a topic by its own names. */
  of(topic: number): Evidence {
    return this.evidence.get(topic) ?? noEvidence(topic);
  }

  /** What speaks for the topics just below one, together. */
  belowOf(topic: number): Evidence {
    return this.below.get(topic) ?? noEvidence(topic);
  }

  /** Whether the title names a topic whose title holds this one's: tooth abscess, for abscess. */
  shadowOf(topic: number): number {
    return this.shadows.get(topic) ?? 0;
  }

  /** Mentions of topics whose title this one's holds: of abscess, for tooth abscess. */
  partsOf(topic: number): number {
    return this.parts.get(topic) ?? 0;
  }

  private relate({ topic, title, headings, lead, body, about }: Evidence): void {
    for (const parent of broaderOf(topic)) {
      let sum = this.below.get(parent);
      if (!sum) {
        sum = noEvidence(parent);
        this.below.set(parent, sum);
      }
      sum.title = Math.max(sum.title, title);
      sum.headings += headings;
      sum.lead += lead;
      sum.body += body;
      sum.about = Math.max(sum.about, about);
    }
    for (const part of holdsOf(topic)) {
      const inner = this.evidence.get(part);
      if (!inner) continue;
      this.shadows.set(part, Math.max(this.shadowOf(part), title));
      this.parts.set(topic, this.partsOf(topic) + inner.body);
    }
  }
}

/** How much an article speaks of a topic: a heading counts as two mentions. */
export function weightOf({ body, headings }: Evidence): number {
  return body + 2 * headings;
}
