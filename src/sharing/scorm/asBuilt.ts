/** The packages the build makes: in each language what stands first in the app, done when a session is over. */
import { languages } from '../../text/languages';
import { textsFor } from '../../text/texts';
import { usualCourse } from './course';
import { packageOf } from './package';

const stage = 'be-the-caregiver';

export const packageName = (language: string): string => `attune-scorm-${language}.zip`;

/** @param app the app as one file. */
export const packagesOf = (app: string): readonly { readonly fileName: string; readonly made: Promise<Blob> }[] =>
  languages.map((language) => {
    const { ui } = textsFor(language);
    const title = `${ui.name}: ${ui.stages[stage]}`;
    const made = packageOf(app, { course: usualCourse, address: `#stage=${stage}&lang=${language}`, title });
    return { fileName: packageName(language), made };
  });
