import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A loopback server for test pages. */
export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** `http://localhost:PORT`: the same pages under another site, for cross-site frames. */
  readonly otherOrigin: string;
  /** Whether the outside pages under `/cases/` are there. */
  readonly hasCases: boolean;
  /** Registers a page made by a test; returns its address. */
  put(path: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../../..');
const pagesDir = join(root, 'tests/pages');
const casesDir = join(root, '../shared/cases/pages');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};

/** Serves tests/pages/ at `/`, the outside pages at `/cases/`, and what `put` registers. */
export async function serve(): Promise<PageServer> {
  const registered = new Map<string, Answer>();
  const requests: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    requests.push(path);
    const answer = registered.get(path) ?? fromFiles(path);
    if (answer === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    else response.writeHead(200, { 'cache-control': 'no-store', ...answer.headers }).end(answer.body);
  };
  const first = await listen(handle, '127.0.0.1', 0);
  const { port } = first.address() as AddressInfo;
  const servers = [first];
  // Where localhost is ::1 first; a machine without IPv6 does without.
  await listen(handle, '::1', port).then(
    (server) => servers.push(server),
    () => undefined,
  );
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    hasCases: existsSync(casesDir),
    requests,
    put: (path, body, headers = {}) => {
      registered.set(path, { body, headers: { 'content-type': contentTypeOf(path), ...headers } });
      return `http://127.0.0.1:${port}${path}`;
    },
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  } catch {
    return '/';
  }
}

function fromFiles(path: string): Answer | null {
  const inCases = path.startsWith('/cases/');
  const folder = inCases ? casesDir : pagesDir;
  const file = join(folder, normalize(inCases ? path.slice('/cases'.length) : path));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return null;
  return {
    body: readFileSync(file),
    headers: { 'content-type': contentTypeOf(file), ...extraHeaders(file) },
  };
}

/** `strict.html.headers.json` beside `strict.html` holds headers of that page, such as its CSP. */
function extraHeaders(file: string): Readonly<Record<string, string>> {
  const beside = `${file}.headers.json`;
  return existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Record<string, string>) : {};
}

const contentTypeOf = (path: string): string =>
  contentTypes[extname(path)] ??
  (extname(path) === '' ? 'text/html; charset=utf-8' : 'application/octet-stream');

function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  host: string,
  port: number,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections; waiting for those would never end.
    server.closeAllConnections();
  });
}
