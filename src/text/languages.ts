/** The languages of the app. A language is its folder here and its entry in this list. */
export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];
