/** Threads of this machine as places for a crowd. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Place } from '../laboratory/crowd/crowd';

export interface Threads {
  readonly places: readonly Place[];
  close(): Promise<void>;
}

interface Waiting {
  found(figures: readonly unknown[]): void;
  failed(error: Error): void;
}

/**
 * Starts threads, one for each core where no other number is given. An error in a study ends its thread: what it has been
 * given, and whatever it would be given, is rejected.
 */
export function threads(count = availableParallelism()): Threads {
  const workers = Array.from({ length: count }, () => new Worker(new URL('./thread.js', import.meta.url)));
  return {
    places: workers.map(placeIn),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A thread answers in the order in which it is asked. */
function placeIn(worker: Worker): Place {
  const waiting: Waiting[] = [];
  let ended: Error | null = null;
  worker.on('message', (figures: readonly unknown[]) => waiting.shift()?.found(figures));
  worker.on('error', (error) => {
    ended = error;
    for (const { failed } of waiting.splice(0)) failed(error);
  });
  return (share) =>
    new Promise((found, failed) => {
      if (ended) throw ended;
      waiting.push({ found, failed });
      worker.postMessage(share);
    });
}
