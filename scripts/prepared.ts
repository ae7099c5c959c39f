import { type Plugin, runnerImport } from 'vite';

/**
 * Works out at build time what a page would otherwise have to: a module called `*.prepared.ts` exports functions
 * without parameters whose results are JSON; the build runs each and ships the result, a text as it is, anything else as
 * a string that is parsed when it is first asked for. Where nothing is built (unit tests, scripts), the functions themselves run.
 */
export const prepared: Plugin = {
  name: 'prepared',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.prepared.ts')) return;
    const { module, dependencies } = await runnerImport<Record<string, () => unknown>>(id, {
      configFile: false,
      logLevel: 'error',
    });
    for (const file of dependencies) this.addWatchFile(file);
    return Object.entries(module)
      .map(([name, make]) => `export const ${name} = () => ${written(make())};`)
      .join('\n');
  },
};

/** A value as JavaScript source: a text as it is, anything else as JSON that is parsed when it is asked for. */
function written(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : `JSON.parse(${quoted(JSON.stringify(value))})`;
}

/** A string as JavaScript source in single quotes, which JSON seldom holds. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
