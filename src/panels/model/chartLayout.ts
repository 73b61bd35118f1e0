/**
 * Where the states of the chart stand, and by which way its arrows go: hints by the states' own paths. What the machine has
 * and is not named here would be drawn in a straight line; a test says which states have no place.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Way {
  /** As in the `d` of a path. */
  readonly d: string;
  /** Where its words stand; none where there is no room. */
  readonly words?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

/** Width of every drawing, in its own units; a region is as high as its box. */
export const chartWidth = 440;

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const childBoxes: Readonly<Record<string, Box>> = {
  child: box(1, 1, 438, 564),
  'child.contact': box(16, 36, 274, 80),
  'child.contact.engaged': box(28, 66, 112, 40),
  'child.contact.exploring': box(166, 66, 112, 40),
  'child.signalling': box(16, 176, 274, 172),
  'child.signalling.loudness': box(24, 204, 258, 64),
  'child.signalling.loudness.cue': box(32, 225, 66, 36),
  'child.signalling.loudness.call': box(124, 225, 66, 36),
  'child.signalling.loudness.cry': box(210, 225, 66, 36),
  'child.signalling.answer': box(24, 274, 258, 67),
  'child.signalling.answer.waiting': box(32, 295, 100, 36),
  'child.signalling.answer.misattuned': box(160, 295, 114, 36),
  'child.soothing': box(320, 222, 108, 44),
  'child.interrupted': box(326, 340, 102, 40),
  'child.withdrawn': box(16, 400, 124, 42),
  'child.selfSoothing': box(16, 474, 274, 80),
  'child.selfSoothing.calming': box(28, 504, 112, 40),
  'child.selfSoothing.settledAlone': box(166, 504, 112, 40),
};

const caregiverBoxes: Readonly<Record<string, Box>> = {
  caregiver: box(1, 1, 438, 380),
  'caregiver.distracted': box(24, 60, 112, 44),
  'caregiver.attentive': box(164, 60, 112, 44),
  'caregiver.stillFace': box(304, 60, 112, 44),
  'caregiver.noticing': box(164, 144, 112, 44),
  'caregiver.responding': box(68, 228, 120, 44),
  'caregiver.repairing': box(252, 228, 120, 44),
  'caregiver.attuned': box(68, 322, 120, 44),
  'caregiver.misattuned': box(252, 322, 120, 44),
};

export const boxes: Readonly<Record<string, Box>> = {
  ...childBoxes,
  ...caregiverBoxes,
  surroundings: box(1, 1, 438, 64),
};

/** Arrows by where they go from and to, those of the child, then those of the caregiver. */
export const ways: Readonly<Record<string, Way>> = {
  'child.contact > child.signalling': { d: 'M60 116V176', words: { x: 70, y: 160, anchor: 'start' } },
  'child.contact.engaged > child.contact.exploring': { d: 'M140 86H166' },
  'child.signalling.loudness.cue > child.signalling.loudness.call': { d: 'M98 243H124' },
  'child.signalling.loudness.call > child.signalling.loudness.cry': { d: 'M190 243H210' },
  'child.signalling.loudness.cue > child.signalling.loudness.cry': { d: 'M90 225C108 211 222 211 240 225' },
  'child.signalling.loudness.cue > child.withdrawn': { d: 'M32 248H7V421H16' },
  'child.signalling > child.withdrawn': { d: 'M60 348V400', words: { x: 68, y: 392, anchor: 'start' } },
  'child.signalling.answer > child.soothing': { d: 'M282 282C304 282 300 256 320 256' },
  'child.signalling.answer > child.signalling.answer.misattuned': { d: 'M262 341V331' },
  'child.signalling.answer.waiting > child.signalling.answer.misattuned': { d: 'M132 313H160' },
  'child.soothing > child.contact': { d: 'M374 222V86H290', words: { x: 366, y: 136, anchor: 'end' } },
  'child.soothing > child.interrupted': { d: 'M398 266V340' },
  'child.interrupted > child.signalling': { d: 'M326 352H268V348' },
  'child.interrupted > child.withdrawn': { d: 'M326 368C300 412 240 428 140 428' },
  'child.interrupted > child.selfSoothing': { d: 'M392 380V516H290' },
  'child.withdrawn > child.soothing': { d: 'M140 412C250 404 306 380 306 330V272C306 246 312 240 320 240' },
  'child.withdrawn > child.selfSoothing': { d: 'M60 442V474', words: { x: 68, y: 463, anchor: 'start' } },
  'child.selfSoothing > child.signalling': { d: 'M216 474V348' },
  'child.selfSoothing > child.soothing': { d: 'M290 494C346 480 352 380 316 330C310 300 330 290 338 266' },
  'child.selfSoothing.calming > child.selfSoothing.settledAlone': { d: 'M140 524H166' },

  'caregiver > caregiver.attentive': { d: 'M220 36V60' },
  'caregiver > caregiver.stillFace': { d: 'M360 36V60', words: { x: 354, y: 52, anchor: 'end' } },
  'caregiver > caregiver.responding': { d: 'M16 250H68' },
  'caregiver > caregiver.repairing': { d: 'M424 250H372' },
  'caregiver.attentive > caregiver.distracted': { d: 'M164 82H136' },
  'caregiver.attentive > caregiver.noticing': { d: 'M220 104V144' },
  'caregiver.stillFace > caregiver.attentive': { d: 'M304 82H276' },
  'caregiver.responding > caregiver.noticing': { d: 'M176 228L186 188' },
  'caregiver.repairing > caregiver.noticing': { d: 'M264 228L254 188' },
  'caregiver.responding > caregiver.attentive': { d: 'M112 228V150C112 116 150 122 176 104' },
  'caregiver.repairing > caregiver.attentive': { d: 'M328 228V150C328 116 290 122 264 104' },
  'caregiver.responding > caregiver.attuned': { d: 'M112 272V322', words: { x: 104, y: 302, anchor: 'end' } },
  'caregiver.repairing > caregiver.misattuned': { d: 'M328 272V322', words: { x: 336, y: 302, anchor: 'start' } },
  'caregiver.responding > caregiver.misattuned': { d: 'M160 272L270 322' },
  'caregiver.repairing > caregiver.attuned': { d: 'M280 272L170 322' },
  'caregiver.attuned > caregiver.noticing': { d: 'M68 344H40V170C40 160 60 160 164 160' },
  'caregiver.misattuned > caregiver.noticing': { d: 'M372 344H400V170C400 160 380 160 276 160' },
};
