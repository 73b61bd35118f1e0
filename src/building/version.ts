/** The version a build bears: the package's, and the commit it was made of where there is one. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aboutOf } from './about.ts';

/** @returns an empty text where the sources stand in no repository. */
function commit(root: string): string {
  try {
    const said = execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.toString().trim();
  } catch {
    // A copy without its history is built all the same.
    return '';
  }
}

/** @param hosted whether files stand beside the page, on a server. */
export function buildWords(root: string, hosted: boolean): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const said = [version, commit(root)].filter((part) => part !== '').join(' · ');
  return { __VERSION__: JSON.stringify(said), __HOSTED__: String(hosted), __ABOUT__: JSON.stringify(aboutOf(root)) };
}
