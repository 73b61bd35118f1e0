/** What marks an address as the speaker's window. */
export const marker = '#speaker';
