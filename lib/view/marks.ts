import { bodyOf, documentElement } from '../page/dom.ts';
import { t, textOf } from '../ui/i18n.ts';
import { adopt } from './highlight.ts';
import { MARKS } from './names.ts';

/** A mark in the margin: what was taken from there, and where it stands on the page. */
export interface Mark {
  removals: readonly number[];
  /** Id of the rule. */
  reason: string;
  text: string;
  /** Place on the screen, or null where it cannot be seen. */
  rect: () => { left: number; top: number; height: number } | null;
}

interface Actions {
  restore: (removals: readonly number[]) => void;
  /** These were wrongly removed. */
  wrong: (removals: readonly number[]) => void;
  /** The reader wants no marks, on no page. */
  dismiss: () => void;
}

/** Elements of XML and SVG documents have no shadow trees. */
const HTML = 'http://www.w3.org/1999/xhtml';
/** Characters of the removed text that a mark shows. */
const SHOWN_TEXT = 400;

/**
 * The marks of one page, in a closed shadow tree of one element after the body: no style of the page reaches them, they
 * take no room, and a screen reader finds them after the article.
 */
export class Marks {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly observer = new ResizeObserver(() => this.place());
  private placed: { button: HTMLElement; mark: Mark }[] = [];

  constructor(
    private readonly document: Document,
    private readonly actions: Actions,
  ) {
    this.host = document.createElementNS(HTML, MARKS) as HTMLElement;
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.status = this.make('p', { role: 'status' });
    this.list = this.make('div', { role: 'group', 'aria-label': t('marks_title') });
    this.root.append(this.status, this.list);
  }

  /** Shows these marks instead of those before. */
  show(marks: readonly Mark[]): void {
    this.attach();
    this.placed = marks.map((mark) => ({ mark, button: this.makeButton(mark) }));
    this.list.replaceChildren(...this.placed.map(({ button }) => button));
    this.list.hidden = marks.length === 0;
    this.place();
  }

  /** Tells a screen reader once. */
  announce(text: string): void {
    this.attach();
    // A live region speaks only when it is filled after it has come into the page.
    setTimeout(() => {
      this.status.textContent = text;
    }, 100);
  }

  /** Leaves the document as if no mark had ever been there. */
  remove(): void {
    this.observer.disconnect();
    this.host.remove();
    this.status.textContent = '';
  }

  private attach(): void {
    if (this.host.isConnected) return;
    Element.prototype.append.call(documentElement(this.document), this.host);
    adopt(this.root);
    const body: Element | null = bodyOf(this.document);
    if (body) this.observer.observe(body);
  }

  /** Puts every mark beside its place; called whenever the page changes its size. */
  private place(): void {
    const { scrollX, scrollY } = this.document.defaultView ?? { scrollX: 0, scrollY: 0 };
    const rects = this.placed.map(({ mark }) => mark.rect());
    this.placed.forEach(({ button }, index) => {
      const rect = rects[index];
      button.hidden = !rect;
      if (!rect) return;
      button.style.setProperty('left', `${Math.max(0, rect.left + scrollX - 24)}px`);
      button.style.setProperty('top', `${rect.top + scrollY}px`);
      button.style.setProperty('height', `${Math.max(24, rect.height)}px`);
    });
  }

  private makeButton(mark: Mark): HTMLElement {
    const reason = textOf('reason', mark.reason) || t('reason_unknown');
    const button = this.make('button', { class: 'mark', 'aria-label': t('mark_label', reason) });
    button.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) this.open(mark, reason, button);
    });
    return button;
  }

  private open(mark: Mark, reason: string, button: HTMLElement): void {
    const card = this.make('div', { popover: 'auto', class: 'card', role: 'dialog', 'aria-label': reason });
    const title = this.make('p', { class: 'title' });
    title.textContent = reason;
    const text = this.make('p', {});
    text.textContent = mark.text.length > SHOWN_TEXT ? `${mark.text.slice(0, SHOWN_TEXT)}\u2026` : mark.text;
    const restore = this.makeAction(t('mark_restore'), () => this.actions.restore(mark.removals));
    const wrong = this.makeAction(t('wrong_one'), () => this.actions.wrong(mark.removals));
    const dismiss = this.makeAction(t('mark_dismiss'), this.actions.dismiss);
    card.append(title, text, restore, wrong, dismiss);
    card.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      card.remove();
      if (button.isConnected) button.focus({ preventScroll: true });
    });
    this.root.append(card);
    const { right, top } = button.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    card.style.setProperty('left', `${Math.max(0, Math.min(right + 4, innerWidth - 340))}px`);
    card.style.setProperty('top', `${Math.max(0, Math.min(top, innerHeight - 240))}px`);
    card.showPopover();
    restore.focus({ preventScroll: true });
  }

  private makeAction(text: string, act: () => void): HTMLElement {
    const button = this.make('button', { class: 'action' });
    button.textContent = text;
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      (event.currentTarget as HTMLElement).closest<HTMLElement>('.card')?.hidePopover();
      act();
    });
    return button;
  }

  private make(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
    const element = this.document.createElementNS(HTML, tag) as HTMLElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (tag === 'button') element.setAttribute('type', 'button');
    return element;
  }
}
