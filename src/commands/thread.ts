/** A thread in which dyads live: shares come in, figures go out. Built beside the command that starts it. */
import { parentPort } from 'node:worker_threads';
import { figuresOf, type Share } from '../laboratory/crowd/studies';

parentPort?.on('message', ({ study, cases }: Share) => {
  parentPort?.postMessage(cases.map((each) => figuresOf(study, each)));
});
