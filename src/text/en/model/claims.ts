/** What is known, what is disputed, and what is ours, in English. What each rests on stands with the page. */

export const claims = {
  lead: 'Three lists. What several studies found, what is argued about, and what was added here so that something could be shown at all.',
  names: { known: 'What is known', disputed: 'What is disputed', ours: 'What is ours' },
  known: {
    matchedInPlay:
      'In face-to-face play in the laboratory, partners were matched for the smaller part of the time, and the share rose from three to nine months. It is often quoted as about 30 %, and depends on what counts as a match.',
    mendedSoon:
      'Most of what is mismatched is matched again soon: often quoted is that about a third is mended at the very next step, and that there is a repair every three to five seconds of play.',
    stillFace:
      'When a face goes still, infants show less joy, look less, and show more distress; when it comes back, some of the distress stays. More than eighty studies found it. Children differ much in it, and the pattern of the textbooks is shown by a minority.',
    prompt:
      'In ordinary life an answer comes within one or two seconds, and a cry is answered within about five, mostly by picking up and talking.',
    carrying: 'Carrying a crying child while walking calms it within about half a minute.',
    lookingAway:
      'Looking away is a way to come to rest. Where it is answered with support, infants are less distressed.',
    sensitivity:
      'Sensitive care and a secure bond go together, modestly: r = .25 over all studies, about 6 % of the variance. Groups overlap widely, and no single course of events can be read from it.',
    metInTheEnd: 'What counts most may be whether a need is met in the end, not how smoothly.',
    laterInLife: 'Later in life the links with the first bond are small on average.',
  },
  disputed: {
    twoCamps:
      'Is a middling coordination best, or is more matching simply better? One study found the first for vocal rhythm at four months and the bond at twelve, another the second for matched feeling and the still face. The model does not settle it; it shows on which assumption the two could part.',
    shareMatched:
      'What share of the time is matched: it hangs on the age, on the setting, and on what is counted. It is no target, and nobody has shown that mismatch as such is of use. What is claimed is that ordinary mismatch that tends to be mended helps, and that lasting strain harms.',
    polyvagal:
      'Polyvagal theory is disputed: its premises are said not to hold, and its author has replied. Nothing here is built on it. A withdrawn child goes quiet; how its nerves do that is left open.',
    brain:
      'That early care shapes the brain is argued, and brains go on developing in interaction, early and also later. An effect of repair on the brain has not been shown.',
  },
  ours: {
    window:
      'The window of tolerance as a band with edges, and its numbers. It is a clinical picture, not a measured quantity. That it widens with strain calmed together, and narrows with strain that lasts, is a hypothesis.',
    trust:
      'Trust as two expectations, learned by prediction error. The form has been proposed; that there are two, and how fast they are learned, is ours.',
    fit: 'Which answer meets which signal, and by how much each other one misses: one table, put together by us. In life signals blend, and can be read in many ways.',
    fourS:
      'The four S’s as counts of what happened (safe, seen, soothed, secure), with how many there were. They are a way to look back on a run, not a measure of a child or a parent.',
    numbers:
      'Nearly all numbers. They were chosen so that published patterns come out together, and each says so. That the patterns come out shows that the assumptions suffice, not that they are so.',
  },
};
