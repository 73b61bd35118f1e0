/** The words of the model's page, in English. */

export const model = {
  lead: 'A simplified picture with chosen numbers. Here stands everything it supposes, what that rests on, and where it may well be otherwise. It measures no child and no parent.',
};
