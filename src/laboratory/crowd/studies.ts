/**
 * What can be asked of a crowd, by name, since a function cannot travel to another thread and a name can. A study is pure:
 * from a case to its figures, both plain data. A new one is its own file and its place in this list.
 */
import { inBrief } from './brief';
import { inStillFace, windowsAfter } from './strain';

export const studies = { inBrief, inStillFace, windowsAfter } as const;

export type StudyName = keyof typeof studies;
export type Case<Name extends StudyName> = Parameters<(typeof studies)[Name]>[0];
export type Figures<Name extends StudyName> = ReturnType<(typeof studies)[Name]>;

/** Some cases of one study: what is sent to wherever they live. */
export interface Share {
  readonly study: StudyName;
  readonly cases: readonly unknown[];
}

/** @returns the figures of one case. Whoever made the share has seen to it that study and case go together. */
export function figuresOf(study: StudyName, each: unknown): unknown {
  const asked: (each: never) => unknown = studies[study];
  return asked(each as never);
}
