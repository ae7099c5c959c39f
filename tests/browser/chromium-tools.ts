import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Loads an extension anew. Without the developer mode Chromium takes no unpacked extension back. */
export async function reloadExtension(context: BrowserContext, origin: string): Promise<void> {
  const reload = `chrome.developerPrivate.reload(${idOf(origin)}, { failQuietly: true })`;
  await inExtensionsPage(context, `${DEVELOPER}.then(() => ${reload})`);
}

/** Ends the background of an extension. */
export async function killWorker(context: BrowserContext, origin: string): Promise<void> {
  const session = await sessionOf(context);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.startsWith(origin))
      await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** What the browser holds against an extension since its start. */
export async function faultsOf(context: BrowserContext, origin: string): Promise<string[]> {
  const info = `chrome.developerPrivate.getExtensionInfo(${idOf(origin)})`;
  return inExtensionsPage<string[]>(
    context,
    `${DEVELOPER}.then(() => ${info}).then(({ runtimeErrors }) => runtimeErrors.map(({ message }) => message))`,
  );
}

/** See `ChromiumDriver.memory`. Proportional shares of what processes hold in common; read from Linux's own books. */
export async function memoryOf(
  context: BrowserContext,
  origin: string,
): Promise<{ process: number; page: number }> {
  let page = 0;
  for (const one of context.pages()) {
    const session = await context.newCDPSession(one);
    await session.send('HeapProfiler.collectGarbage');
    if (one.url().startsWith('http')) page += (await session.send('Runtime.getHeapUsage')).usedSize;
    if (one.url().startsWith(origin))
      await session.send('Memory.simulatePressureNotification', { level: 'critical' });
    await session.detach();
  }
  const session = await sessionOf(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.filter(({ id }) => linux(id, 'cmdline').includes('--extension-process'));
  const kilobytes = own.map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(linux(id, 'smaps_rollup'))?.[1] ?? 0));
  return { process: kilobytes.reduce((sum, size) => sum + size * 1024, 0), page };
}

const DEVELOPER = 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })';

async function inExtensionsPage<T>(context: BrowserContext, expression: string): Promise<T> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions');
  const value = await page.evaluate<T>(expression);
  await page.close();
  return value;
}

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has gone');
  return session;
}

function idOf(origin: string): string {
  return JSON.stringify(new URL(origin).host);
}

function linux(process: number, file: string): string {
  return readFileSync(`/proc/${process}/${file}`, 'utf8');
}
