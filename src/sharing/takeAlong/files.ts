/** The files that can be taken along: each made when it is wanted, and named after what was run. */
import type { Palette } from '../../look/palettes';
import type { Picture } from '../../scene/picture';
import type { Separation } from './csv';
import type { TableId } from './csvTables';
import type { Taken } from './taken';

export type Wanted =
  | { readonly what: 'run' }
  | { readonly what: 'river' | 'picture'; readonly picture: Picture; readonly palette: Palette }
  | { readonly what: TableId; readonly separation: Separation };

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
  if ('separation' in wanted) {
    const { csvOf } = await import('./csv');
    const content = new Blob([csvOf(taken, wanted.what, wanted.separation)], { type: 'text/csv;charset=utf-8' });
    return { name: nameOf(taken, 'csv', wanted.what), content };
  }
  if (wanted.what === 'river') {
    const { riverFile } = await import('./riverFile');
    const content = new Blob([riverFile(taken, wanted.picture, wanted.palette)], { type: 'image/svg+xml' });
    return { name: nameOf(taken, 'svg', wanted.what), content };
  }
  const { pictureFile } = await import('./pictureFile');
  return { name: nameOf(taken, 'png'), content: await pictureFile(taken, wanted.picture, wanted.palette) };
}

/** As a folder can keep it on any device. */
function nameOf({ stage, session }: Taken, ending: string, ...about: readonly string[]): string {
  const moment = Math.floor(session.at() - session.begins);
  return `${['attune', stage.id, stage.scenario, `seed-${stage.seed}`, `${moment}s`, ...about].join('-')}.${ending}`;
}
