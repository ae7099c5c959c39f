import { buildExtension } from '../../scripts/build.ts';

/** Builds what the browser tests load, once for all files. */
export default function setup(): void {
  buildExtension('chrome');
  buildExtension('firefox');
}
