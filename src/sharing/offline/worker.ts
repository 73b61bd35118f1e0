/**
 * The worker that keeps the app on the device after a first visit, so that it opens without a network. It keeps one build
 * whole, answers from it, and asks the network only for what is not part of it. A newer one waits until it is asked for.
 */

/** Put in by the build: every file of it, and a name that changes with any of them. */
declare const __FILES__: readonly string[];
declare const __CACHE__: string;

interface Waited extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetched extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Waited) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetched) => void): void;
  addEventListener(type: 'message', act: (event: MessageEvent) => void): void;
}
const worker = self as unknown as Worker;

async function keep(): Promise<void> {
  const cache = await caches.open(__CACHE__);
  // Not what the browser happens to remember of an earlier build.
  await cache.addAll(__FILES__.map((file) => new Request(file, { cache: 'reload' })));
}

/** A page that is still open from the build before goes on loading its own parts; older builds are let go. */
async function letGo(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith('attune-') && name !== __CACHE__);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const { scope } = worker.registration;
  const address = new URL(request.url);
  address.search = '';
  address.hash = '';
  const page = address.href === scope || address.href === `${scope}index.html`;
  const own = await (await caches.open(__CACHE__)).match(page ? `${scope}index.html` : address.href);
  return own ?? (await caches.match(address.href)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(letGo()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope)) event.respondWith(answer(request));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') worker.skipWaiting();
});
