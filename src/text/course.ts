/** The words for a course, in every language; loaded in one, or where something is packed for one. */
import { course as en } from './en/course';
import type { Language } from './languages';
import { course as nl } from './nl/course';

export type CourseWords = typeof en;

export const courseWords: Readonly<Record<Language, CourseWords>> = { en, nl };
