/** The files that can be taken along: each made when it is wanted, and named after what was run. */
import type { Separation } from './csv';
import type { TableId } from './csvTables';
import type { Taken } from './taken';

export type Wanted = { readonly what: 'run' } | { readonly what: TableId; readonly separation: Separation };

export interface Made {
  readonly name: string;
  readonly content: Blob;
}

/** What makes a file is loaded when one is wanted. */
export async function makeFile(taken: Taken, wanted: Wanted): Promise<Made> {
  if (wanted.what === 'run') {
    const { runFile } = await import('./runFile');
    return { name: nameOf(taken, 'json'), content: new Blob([runFile(taken)], { type: 'application/json' }) };
  }
  const { csvOf } = await import('./csv');
  const content = new Blob([csvOf(taken, wanted.what, wanted.separation)], { type: 'text/csv;charset=utf-8' });
  return { name: nameOf(taken, 'csv', wanted.what), content };
}

/** As a folder can keep it on any device. */
function nameOf({ stage, session }: Taken, ending: string, ...about: readonly string[]): string {
  const moment = Math.floor(session.at() - session.begins);
  return `${['attune', stage.id, stage.scenario, `seed-${stage.seed}`, `${moment}s`, ...about].join('-')}.${ending}`;
}
