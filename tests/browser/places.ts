/** Places where the app can be put: a server with its own headers, a folder, a page of somebody else's. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** The single file as it is opened from a folder or a stick. */
export const oneFile = pathToFileURL(join(built, 'attune.html')).href;

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export interface Place {
  readonly origin: string;
  /** The paths that were asked for so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export interface Serving {
  /** Pages of the place's own, by path; everything else comes from the build. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with every answer. No place sends a CORS header unless it says so here. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A host of this name; another name for this machine is another origin and another site. */
  readonly host?: 'localhost' | '127.0.0.1';
}

/** Serves the build, and pages around it, from an origin of its own. */
export async function serve({ pages = {}, headers = {}, host = '127.0.0.1' }: Serving = {}): Promise<Place> {
  const asked: string[] = [];
  const server = createServer(async ({ url = '/' }, answer) => {
    const path = normalize(new URL(url, 'http://here').pathname);
    asked.push(path);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const page = pages[path];
    const content = page ?? (await readFile(join(built, name)).catch(() => null));
    answer.writeHead(content === null ? 404 : 200, {
      'content-type': kinds[extname(name)] ?? (page === undefined ? 'application/octet-stream' : 'text/html'),
      ...headers,
    });
    answer.end(content ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, host === 'localhost' ? '::' : host, listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
