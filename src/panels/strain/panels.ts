/** The page of a strain test. */
import '../../look/summary.css';
import '../../look/strain.css';
import type { StrainPanels } from '../strain';
import { account } from './account';
import { course } from './course';
import { leaving } from './leaving';
import { word } from './word';

export const strainPanels: StrainPanels = { word, course, leaving, account };
