/** Reading stops here: no article is longer, and a hostile page may have no end. */
const MAX_CHARACTERS = 500_000;
const MAX_BLOCKS = 40_000;
const MAX_NODES = 250_000;
/** Milliseconds that reading may take, and the most that is counted for one slice, in which the machine may stand still. */
const MAX_TIME = 1_500;
const MAX_SLICE = 100;
/** Nodes in a slice: asking for the time costs more than reading a node. */
const SLICE = 500;

/** What reading one page may still spend. */
export class Budget {
  private characters = MAX_CHARACTERS;
  private nodes = 0;
  private time = 0;
  private isOver = false;
  private sliceStart = performance.now();

  /** Counts a node. @returns whether there is anything left to spend on it */
  allowsNode(blocks: number): boolean {
    this.nodes++;
    if (this.nodes % SLICE === 0) this.endSlice();
    this.isOver ||=
      this.characters <= 0 || this.nodes > MAX_NODES || blocks > MAX_BLOCKS || this.time > MAX_TIME;
    return !this.isOver;
  }

  /** Whether something of the page was left out. */
  get isSpent(): boolean {
    return this.isOver || this.characters < 0;
  }

  /** Counts characters. @returns how many of them may be read */
  takeCharacters(count: number): number {
    const taken = Math.min(count, this.characters);
    this.characters -= count;
    return Math.max(0, taken);
  }

  private endSlice(): void {
    const now = performance.now();
    this.time += Math.min(MAX_SLICE, now - this.sliceStart);
    this.sliceStart = now;
  }
}
