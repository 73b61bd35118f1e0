/** What a teacher chose for a course: when it counts as done, and whether it is told how much was visited. */
import * as v from 'valibot';
import { cut, type Notice } from '../notices';

/** Done once it was opened, a session was lived to its end, or what is asked to be predicted was. */
export const completions = ['opened', 'finished', 'predicted'] as const;
export type Completion = (typeof completions)[number];

export interface Course {
  readonly completion: Completion;
  /** Whether the share of steps visited is told as points, 0–100; never anything of how care was given. */
  readonly share: boolean;
}

/** What holds where a package says nothing else, or nothing that can be read. */
export const usualCourse: Course = { completion: 'finished', share: false };

const schemas = {
  completion: v.picklist(completions),
  share: v.pipe(
    v.picklist(['0', '1']),
    v.transform((given) => given === '1'),
  ),
};

export const courseWritten = ({ completion, share }: Course): string =>
  `completion=${completion}&share=${share ? 1 : 0}`;

/** @param written in the page that was packed; what of it cannot be read is told, and the usual holds. */
export function courseOf(written: string, tell: (notice: Notice) => void): Course {
  const entries = new URLSearchParams(written);
  const read = <T>(key: keyof Course, schema: v.GenericSchema<unknown, T>, usual: T): T => {
    const given = entries.get(key);
    const parsed = v.safeParse(schema, given ?? '');
    if (parsed.success) return parsed.output;
    tell({ about: 'repaired', key, given: cut(given ?? ''), used: String(usual) });
    return usual;
  };
  return {
    completion: read('completion', schemas.completion, usualCourse.completion),
    share: read('share', schemas.share, usualCourse.share),
  };
}
