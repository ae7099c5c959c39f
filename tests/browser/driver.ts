/** One tab of a driven browser. Expressions are JavaScript source, so that both browsers run the very same. */
export interface Tab {
  /** Value of an expression in the page; a promise is awaited. */
  value<T>(expression: string): Promise<T>;
  /** Waits until an expression in the page is true. @throws after twenty seconds */
  until(expression: string): Promise<void>;
  /** Clicks the first element that a CSS selector finds, waiting for it. */
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What is on the screen, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Brings the tab to the front: a page in the back gets no focus events. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Origin of the extension's pages, without a slash at the end. */
  readonly origin: string;
  open(url: string): Promise<Tab>;
  /** Addresses of every request made by the extension itself, its own files aside. */
  readonly requests: readonly string[];
  /** Messages of every console error and uncaught exception of the pages opened. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Tests wait by asking again, never for a fixed time. Milliseconds. */
const PATIENCE = 20_000;
const AGAIN = 25;

/** Asks again until the answer is true. @throws with `what` when it never is */
export async function eventually(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
