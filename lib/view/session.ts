import type { PageRequest, PageState } from '../messages.ts';
import { contentType } from '../page/dom.ts';
import type { ReadResult } from '../page/read.ts';
import { analyse } from '../report/analyse.ts';
import type { Report } from '../report/schema.ts';
import type { Settings } from '../settings.ts';
import { plural } from '../ui/i18n.ts';
import { sentencesIn, type Wishes } from '../wishes/honour.ts';
import { abandonView, applyView, placeOf, showPlace, undoView } from './live.ts';
import { Marks } from './marks.ts';
import { type MarkedPlace, planMarks } from './marks-plan.ts';
import { articleParts } from './media.ts';
import { planView } from './plan.ts';

type Removed = Report['removed'][number];

/** Marks in the margin at most: a page with more is no article. The popup lists everything. */
const MOST_MARKS = 300;

/** What a session tells whoever started it. */
interface Listener {
  /** Something was brought back on the page itself. */
  onRestored: () => void;
  /** The reader wants no marks, on no page. */
  onMarksDismissed: () => void;
  /** These passages were wrongly removed. */
  onWrong: (texts: readonly string[]) => void;
}

/** One page as it is being read: its report, and which removals are applied at the moment. */
export class Session {
  private report: Report;
  private reading: ReadResult;
  private revision = 0;
  private isCleaned = false;
  /** Removals brought back, by reason and text, so that they stay back when the page changes. */
  private readonly restored = new Set<string>();
  /** Reasons that the settings leave on the page, unless the reader takes such a thing out by hand. */
  private keptReasons: readonly string[] = [];
  private readonly removedByHand = new Set<string>();
  private readonly marks: Marks;
  private showsMarks = true;
  private wishes: Wishes = { hideLike: [], keepLike: [] };
  /** A screen reader is told once a page, not at every change. */
  private isAnnounced = false;

  constructor(
    private readonly document: Document,
    listener: Partial<Listener> = {},
  ) {
    this.marks = new Marks(document, {
      restore: (removals) => {
        this.setRestored(this.revision, removals, true);
        listener.onRestored?.();
      },
      wrong: (removals) => listener.onWrong?.(this.textsOf(this.revision, removals)),
      dismiss: () => listener.onMarksDismissed?.(),
    });
    ({ report: this.report, reading: this.reading } = this.analyse());
  }

  get isHealthArticle(): boolean {
    // A feed or a drawing is no page, whatever it says.
    return this.report.health.isHealthArticle && /html/.test(contentType(this.document));
  }

  get cleaned(): boolean {
    return this.isCleaned;
  }

  /** How many removals are applied. */
  get count(): number {
    return this.isCleaned ? this.active().length : 0;
  }

  get state(): Omit<PageState, 'paused' | 'isOptedOut'> {
    const { revision, report, isCleaned: cleaned } = this;
    const restored = report.removed.flatMap((removal, index) => (this.isRestored(removal) ? [index] : []));
    return { revision, report, cleaned, restored };
  }

  /** Does what the reader asked for in an extension page. */
  obey(request: PageRequest): void {
    if (request.type === 'clean') this.clean();
    else if (request.type === 'undo') this.undo();
    else if (request.type === 'restore' || request.type === 'remove')
      this.setRestored(request.revision, request.removals, request.type === 'restore');
    else if (request.type === 'show' && request.revision === this.revision)
      showPlace(this.reading, request.block, request.start, request.end);
  }

  /** Takes out everything that is planned, except what the reader brought back. */
  clean(): void {
    this.isCleaned = true;
    this.render();
    if (!this.isAnnounced && this.count > 0) this.marks.announce(plural('announce_cleaned', this.count));
    this.isAnnounced = true;
  }

  /** Leaves the page as its author made it. */
  undo(): void {
    this.isCleaned = false;
    this.marks.remove();
    undoView(this.document);
  }

  /** The same where the extension is gone; what a later copy of it has done to the page stays. */
  abandon(): void {
    this.isCleaned = false;
    this.marks.remove();
    abandonView();
  }

  /**
   * Leaves what is removed for these reasons on the page from now on, shows marks or not, and reads the page again
   * where the reader has marked further passages.
   */
  follow({ keptReasons, marks, hideLike, keepLike }: Settings): void {
    this.keptReasons = keptReasons;
    this.showsMarks = marks;
    const before = JSON.stringify(this.wishes);
    this.wishes = { hideLike, keepLike };
    if (JSON.stringify(this.wishes) !== before) this.refresh();
    else if (this.isCleaned) this.render();
  }

  /** Texts of removals; none where the page has been read anew since. */
  textsOf(revision: number, removals: readonly number[]): string[] {
    return revision === this.revision
      ? removals.flatMap((index) => this.report.removed[index]?.text ?? [])
      : [];
  }

  /** The sentences that a selected text touches, and those among them that were taken out. */
  passagesIn(selected: string): { all: string[]; removed: string[] } {
    const all = sentencesIn(this.reading.page, selected);
    const removed = this.report.removed
      .map(({ text }) => text)
      .filter((text) => all.some((sentence) => text.includes(sentence) || sentence.includes(text.trim())));
    return { all, removed };
  }

  /** Numbers of another revision are ignored: they would mean other removals. */
  private setRestored(revision: number, removals: readonly number[], isRestored: boolean): void {
    if (revision !== this.revision) return;
    for (const index of removals) {
      const removal = this.report.removed[index];
      if (!removal) continue;
      const [into, outOf] = isRestored
        ? [this.restored, this.removedByHand]
        : [this.removedByHand, this.restored];
      into.add(keyOf(removal));
      outOf.delete(keyOf(removal));
    }
    if (this.isCleaned) this.render();
  }

  /**
   * Reads the page anew after it has changed, and brings the view up to date.
   * @returns whether that made a difference
   */
  refresh(): boolean {
    const before = signature(this.report);
    ({ report: this.report, reading: this.reading } = this.analyse());
    const isNew = signature(this.report) !== before;
    if (isNew) this.revision++;
    return (this.isCleaned && this.render()) || isNew;
  }

  /** The document is about to show another page: gives this one back, and forgets what was brought back on it. */
  leave(): void {
    this.undo();
    this.isAnnounced = false;
    this.restored.clear();
    this.removedByHand.clear();
  }

  private analyse(): { report: Report; reading: ReadResult } {
    return analyse(this.document, location.href, Date.now(), this.wishes);
  }

  private active(): Removed[] {
    return this.report.removed.filter((removal) => !this.isRestored(removal));
  }

  private isRestored(removal: Removed): boolean {
    const key = keyOf(removal);
    return (
      this.restored.has(key) || (this.keptReasons.includes(removal.reason) && !this.removedByHand.has(key))
    );
  }

  private render(): boolean {
    const { page, elements } = this.reading;
    const kept = page.blocks.map(() => false);
    for (const { block } of this.report.article.blocks) kept[block] = true;
    const active = this.active();
    const plan = planView(page, active, articleParts(page, kept, elements));
    const hasChanged = applyView(plan, this.reading);
    this.mark(this.showsMarks ? planMarks(page, active, plan, kept) : []);
    return hasChanged;
  }

  private mark(places: readonly MarkedPlace<Removed>[]): void {
    const { reading } = this;
    const numbers = new Map(this.report.removed.map((removal, index) => [removal, index]));
    this.marks.show(
      places.slice(0, MOST_MARKS).map(({ removals, block, span }) => ({
        removals: removals.flatMap((removal) => numbers.get(removal) ?? []),
        reason: removals[0]?.reason ?? '',
        text: removals.map(({ text }) => text).join('\n'),
        rect: () => placeOf(reading, block, span),
      })),
    );
  }
}

/** Changes when anything changes that the reader could tell. */
function signature({ article, removed }: Report): string {
  return [article.title, article.text, ...removed.map(keyOf)].join('\n');
}

function keyOf({ reason, text }: { reason: string; text: string }): string {
  return `${reason}\n${text}`;
}
