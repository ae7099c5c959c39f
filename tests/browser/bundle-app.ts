import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, '../fixtures/apps');

/** A page whose document belongs to a framework: an app of `tests/fixtures/apps`, in the framework's own debug build. */
export async function appPage(name: 'react' | 'vue'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(folder, `${name}.js`), formats: ['iife'], name: 'app' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the app was not built');
  const source = output.output[0].code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health A to Z</title></head><body><div id="app"></div><script>${source}</script></body></html>`;
}
