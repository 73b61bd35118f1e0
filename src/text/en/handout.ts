/** The words of what is handed out, in English. */

export const handout = {
  title: 'Share',
  sections: { link: 'Link', inAPage: 'In a page', files: 'Files', course: 'For a course', worksheet: 'Worksheet' },
  files: {
    lead: 'Everything that was lived goes along in a file, with what was run and what was changed in it.',
    run: {
      name: 'The run',
      says: 'A file (JSON) that opens again here, on any device, at the same moment and with every road. It can also be dropped on the page.',
      save: 'Save the run',
      open: 'Open a run …',
    },
    numbers: {
      name: 'The numbers',
      says: 'Tables (CSV) for a spreadsheet or for R.',
      separation: 'Written with',
      comma: 'decimal point, comma between',
      semicolon: 'decimal comma, semicolon between',
      trace: 'Moment by moment',
      episodes: 'Episodes',
      measures: 'Measures',
    },
    pictures: {
      name: 'Pictures',
      says: 'This moment, in these colours and this language; what was changed stands over it.',
      picture: 'The picture (PNG)',
      river: 'The river (SVG)',
    },
    failed: 'That file could not be made. Please try again once there is a connection.',
  },
  goesAlong: 'What goes along',
  parts: {
    moment: 'The moment on the screen',
    byHand: 'What was done by hand',
    roads: 'The other roads',
    changed: 'What was changed',
    predict: 'Predicting first',
    speed: 'The speed',
    language: 'The language',
    palette: 'The colours',
  },
  answers: (count: number) => (count === 1 ? 'once' : `${count} times`),
  theLink: 'The link',
  theAddress: 'The end of the address',
  length: (characters: string) => `${characters} characters`,
  without: {
    roads:
      'With the other roads the link would be longer than 2,000 characters, and some mail programs and course sites cut that off. They are left out; under Files the whole run can be saved.',
    run: 'With all that was done by hand the link would be longer than 2,000 characters, and some mail programs and course sites cut that off. It is left out, and the link opens at the beginning; under Files the whole run can be saved.',
  },
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Copying is not allowed here. The text is selected: copy it with your keyboard.',
  code: {
    label: 'QR code of the link',
    lead: 'For a phone or a tablet. The code is made on this device.',
    fromNearby: 'So much goes along that this code can only be read from nearby, not from a wall.',
    tooLong: 'This link is too long for a QR code. Leave something out, or send the link itself.',
    lost: 'The QR code could not be loaded. Please try again once there is a connection.',
    large: 'Fill the screen with the code',
    small: 'Make the code small again',
  },
  inAPage: {
    title: 'Attune: a child and a caregiver',
    frame: 'As a frame, for a course page or a website',
    element: 'As an element that grows with what stands in it',
    elementSays: 'Where a page may run scripts. It asks for no height of its own, and the page can speak with it.',
    preview: 'Show how it looks there',
    noPreview: 'Hide how it looks there',
    previewTitle: 'How it looks in a page',
    file: 'As one file, for editors that shut frames off, and for a stick',
    fileSays:
      'The file holds all of Attune, opens at this state, and needs no network. Upload it where your course keeps its files; link to it from there, or paste the frame below, with the address the course gave the file.',
    download: 'Download the file',
    fileLost: 'The file could not be fetched. Please try again once there is a connection.',
    fileFrame: 'The frame for the uploaded file',
  },
  where: {
    thisDevice: 'This address works on this device only. Open Attune on a server to send a link to others.',
    folder:
      'You opened Attune from a folder, and a link into a folder cannot be sent. Hand out the file itself; put the text below behind its name in the address bar, and it opens at this state.',
    nowhere:
      'Attune is written into this page and has no address of its own here. Put the text below behind the address of an Attune you know, and it opens at this state.',
    sandboxed:
      'The page around it allows little here: copying, printing and saving may not work. The link itself does.',
  },
};
