import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/site');

/** A local web server with the pages of `tests/fixtures/site`. */
export interface Site {
  /** Such as `http://localhost:1234`, without a slash at the end. */
  readonly origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  xml: 'application/xml',
  png: 'image/png',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xhtml: 'application/xhtml+xml',
};

/** @param extra pages made by a test, by path; the ending says of which type, HTML where it says nothing */
export async function openSite(extra: Readonly<Record<string, string | Buffer>> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    const made = extra[pathname];
    const body = made === undefined ? readFile(join(folder, pathname)) : Promise.resolve(made);
    body.then(
      (content) => response.setHeader('content-type', type).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
