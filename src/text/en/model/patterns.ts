/** Around the patterns, in English; what each says stands with the laboratory's own words. */

export const patterns = {
  lead: 'A model is believed as far as it shows, all at once and without being told to, what was found elsewhere. Each pattern was given its bound before it was measured. They are measured here, in this page, by the same engine: two hundred dyads to a condition, always the same ones. A pattern that does not hold says so.',
  measure: 'Measure them here',
  goOn: 'Measure the rest',
  takes: 'Takes some seconds; the page stays awake.',
  measureThis: 'Measure this one too',
  takesLong: 'Takes a minute or more: a thousand worlds with other numbers.',
  measuring: (done: string, all: string) => `${done} of ${all} measured`,
  lives: (count: string) => `${count} lives lived`,
  stop: 'Stop',
  bound: 'Bound',
  holds: 'holds',
  holdsNot: 'does not hold',
  figures: 'The figures',
  what: 'What was measured',
  value: 'Value ± standard error',
  camps: 'Two camps on matching',
  campsLead:
    'One study found a middling coordination of vocal rhythm at four months to go with a secure bond at twelve (Jaffe et al. 2001). Another found that the more feeling was matched, the more calmly a still face was borne (Noe et al. 2015). In this model the two part on a single assumption.',
  question: 'Does being understood at once also teach “I can bring us back”?',
  answers: { 0: 'No: only a mended mismatch does', 0.5: 'Half as much as mending does', 1: 'As much as mending does' },
  follows: {
    0: 'Then a child that is always understood at once has learned little about mending, and bears a still face less well than one with some mismatch, soon mended: the best lies in the middle.',
    0.5: 'Then the more fits at once, the better a still face is borne: more matching is always better.',
    1: 'Then the more fits at once, the better a still face is borne, and clearly so: more matching is always better.',
  },
  measureCamps: 'Draw both here',
  acrossAxis: 'share of first answers that fit',
  upAxis: 'felt safety in the still face',
  eachOf: (count: string) =>
    `Mean of ${count} dyads each, after ten minutes of life; tries follow each other about every two seconds.`,
  liveWith: 'Live with this assumption',
  livingWith: 'What you are looking at is lived with this assumption.',
};
