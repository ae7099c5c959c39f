import { browser } from '../browser.ts';

/** Opens the page with all settings. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
