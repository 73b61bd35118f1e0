/** What leads through the model's page, in English. */

export const page = {
  lead: 'A simplified picture with chosen numbers. Here stands everything it supposes, what that rests on, and where it may well be otherwise. It measures no child and no parent.',
  contents: 'On this page',
  sections: {
    chart: 'What can happen',
    equations: 'How it moves',
    parameters: 'The numbers',
    patterns: 'What it shows',
    claims: 'How sure it is',
    readings: 'Readings',
  },
};
