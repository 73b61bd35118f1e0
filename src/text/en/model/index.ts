/** The words of the model's page in English, by section. */
export { chart } from './chart';
export { equations } from './equations';
export { page } from './page';
export { panel } from './panel';
export { parameters } from './parameters';
