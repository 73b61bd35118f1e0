/** The whole screen in words, in English: what can be seen, never what is asked. */

export const words = {
  title: 'The screen in words',
  scene:
    'A room with a child and a caregiver, and a bond between them that is taut in contact, frays in a mismatch, and keeps a golden seam for each repair. Below it a river of time: arousal in the window of tolerance, and felt safety.',
  you: 'You are the caregiver.',
  answers: (name: string) => `The caregiver: ${name}.`,
  aChild: (temperament: string, history: string) => `The child: ${temperament}. At the start: ${history}.`,
  child: {
    engaged: 'The child is in contact.',
    exploring: 'The child is off to its toys.',
    signalling: 'The child is turned to the caregiver and gives a signal.',
    soothing: 'The child is being comforted.',
    withdrawn: 'The child has turned inward.',
    selfSoothing: 'The child looks for calm by itself.',
    settledAlone: 'The child is calm, on its own.',
  },
  zones: {
    inside: 'It is within its window of tolerance.',
    above: 'It is above its window: too much.',
    below: 'It is below its window: gone quiet.',
  },
  caregiver: {
    attentive: 'The caregiver looks on attentively.',
    noticing: 'The caregiver has noticed.',
    responding: 'The caregiver answers.',
    attuned: 'The caregiver is with the child.',
    misattuned: 'The caregiver has answered, and waits.',
    repairing: 'The caregiver comes back to it.',
    distracted: 'The caregiver’s attention is elsewhere.',
    stillFace: 'The caregiver’s face is still.',
  },
  gives: (response: string) => `The caregiver answers: ${response}.`,
  felt: (safety: string, arousal: string) => `Felt safety ${safety} of 1, arousal ${arousal} of 100.`,
  learned: (availability: string, reparability: string, window: string) =>
    `The child expects: “you are there for me” ${availability}, “I can bring us back” ${reparability}. Half the width of its window: ${window}.`,
  running: 'Time is running.',
  still: 'Time stands still.',
  lookingBack: (at: string, lived: string) => `You look back on ${at} of ${lived}.`,
  road: (number: string, of: string) => `Road ${number} of ${of}.`,
};
