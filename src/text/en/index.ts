/** All words in English, by subject. */
export { histories, temperaments } from './children';
export { happenings } from './happenings';
export { notice } from './notices';
export { labels, seen } from './picture';
export { scenarios } from './scenarios';
export { ui } from './ui';
export { words } from './words';
