/** The sections of the dialog, in their order; each is loaded when it is first looked at. */
import type { CreateSection } from './section';

export const sections = {
  link: () => import('./link').then((section) => section.createSection),
  inAPage: () => import('./inAPage').then((section) => section.createSection),
  files: () => import('./files').then((section) => section.createSection),
  course: () => import('./course').then((section) => section.createSection),
  worksheet: () => import('./worksheet/section').then((section) => section.createSection),
} as const satisfies Readonly<Record<string, () => Promise<CreateSection>>>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];
