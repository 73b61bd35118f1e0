/** What is said around the readings, in English; titles stand in their own language. */

export const readings = {
  lead: 'What the model and its texts rest on. A DOI stands where it could be checked. Where it says “not read by us”, a figure is only often quoted from there.',
  subjects: {
    article: 'What this goes with',
    repair: 'Mismatch and repair',
    stillFace: 'The still face',
    answers: 'Signals and answers',
    attachment: 'Attachment',
    learning: 'Learning what to expect',
    pictures: 'Pictures, and disputes',
    models: 'Models and methods',
  },
  notes: {
    theArticle:
      'An article on secure attachment in classical and newer theory, in Dutch. This app illustrates it: facts and ideas are credited to it, the sentences are our own.',
    notRead: 'Not read by us.',
    replied: 'Disputed; see the two that follow.',
  },
  cite: 'How to cite',
  citeLead: 'If you use it in teaching or writing. An address copied from your browser opens exactly what you saw.',
  title: 'Attune: an interactive simulation of parent–child attunement',
  copy: 'Copy',
  copyText: 'Copy the citation',
  copyBibtex: 'Copy as BibTeX',
  copied: 'Copied.',
  copyByHand: 'It is selected: copy it by hand.',
};
