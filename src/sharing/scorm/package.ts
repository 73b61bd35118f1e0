/** A package for a course (SCORM 1.2): the whole app in one file, what it opens and when it counts as done, and the list a course reads. */

import { escaped, fileThatOpens } from '../fileOpens';
import { type Course, courseWritten } from './course';
import { crc32, zipped } from './zip';

const page = 'attune.html';

export interface Packing {
  readonly course: Course;
  /** What it opens, from the # on. */
  readonly address: string;
  /** What the course calls it. */
  readonly title: string;
}

/** @param id tells a package from another one in the same course. */
export const manifestOf = (title: string, id: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="attune-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="attune">
    <organization identifier="attune">
      <title>${escaped(title)}</title>
      <item identifier="visit" identifierref="page" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${page}">
      <file href="${page}"/>
    </resource>
  </resources>
</manifest>
`;

/**
 * What the teacher chose stands in the page itself: no host has to pass anything on, and it outlives being loaded again.
 * @param app the app as one file. @returns the package, the same bytes for the same choices.
 */
export function packageOf(app: string, { course, address, title }: Packing): Promise<Blob> {
  const chosen = courseWritten(course);
  const html = fileThatOpens(app, address).replace('<html ', () => `<html data-course="${escaped(chosen)}" `);
  const id = crc32(new TextEncoder().encode(`${chosen}${address}`))
    .toString(16)
    .padStart(8, '0');
  return zipped({ 'imsmanifest.xml': manifestOf(title, id), [page]: html });
}
