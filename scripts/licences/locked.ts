import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What the lock file says of one installed package. */
export interface Locked {
  /** Path from the project's root, such as `node_modules/zod`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** As its author declares it, in SPDX's words; `none declared` where he is silent. */
  readonly licence: string;
  readonly isDevelopment: boolean;
  /** Hash of its archive. */
  readonly integrity: string | undefined;
  /** Address that it comes from, where it is bound to one. */
  readonly resolved: string | undefined;
}

interface Entry {
  version?: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  resolved?: string;
}

/** Every package of the lock file, in its order. */
export function lockedPackages(): Locked[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Entry>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = 'none declared', dev = false, integrity, resolved }]) => ({
      path,
      name: path.split('node_modules/').at(-1) ?? path,
      version,
      licence: license.replace(/^\((.*)\)$/, '$1'),
      isDevelopment: dev,
      integrity,
      resolved,
    }));
}
