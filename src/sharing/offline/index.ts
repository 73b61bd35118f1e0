/** The app kept on the device after a first visit: it then opens without a network, and says when there is a newer one. */

/**
 * @param here a window of its own, not a frame: a page around decides for itself what is kept.
 * @param announce is called when a newer build has come and waits; what it is given opens that one, in place of this.
 */
export async function keepOffline(here: Window, announce: (renew: () => void) => void): Promise<void> {
  const { serviceWorker } = here.navigator;
  // Absent where a page is not served securely.
  if (!serviceWorker) return;
  const registration = await serviceWorker.register('./sw.js').catch(() => undefined);
  // Where nothing may be kept, the app works as long as there is a network.
  if (!registration) return;

  function waits(worker: ServiceWorker): void {
    // The very first build that is kept is the one on the screen.
    if (!serviceWorker.controller) return;
    announce(() => {
      serviceWorker.addEventListener('controllerchange', () => here.location.reload(), { once: true });
      worker.postMessage('take over');
    });
  }

  if (registration.waiting) waits(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && waits(installing));
  });
}
