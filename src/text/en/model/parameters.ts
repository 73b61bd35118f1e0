/** The parameters in English: what each is called and says, and what its value rests on. */
import type { ParameterName } from '../../../model/parameters';

export interface ParameterSaid {
  readonly name: string;
  readonly says: string;
  readonly source: string;
}

const ours = 'ours; no measurement is known';

export const parameters: Readonly<Record<ParameterName, ParameterSaid>> = {
  bestArousal: {
    name: 'Calm and alert',
    says: 'Arousal at which the child is calm and alert: the middle of its window of tolerance.',
    source: 'the scale is ours: 0 asleep, 100 beside itself',
  },
  strainedArousal: {
    name: 'Where strain leads',
    says: 'Arousal towards which an unmet signal drives the body.',
    source: ours,
  },
  withdrawnArousal: {
    name: 'Where going quiet leads',
    says: 'Arousal towards which a child sinks once it has given up.',
    source: 'the child goes quiet and withdraws (Tronick 1989); the level is ours',
  },
  calmingRate: {
    name: 'Calming in contact',
    says: 'How fast arousal returns to its middle in contact, inside the window.',
    source: ours,
  },
  soothingTime: {
    name: 'Coming back from outside',
    says: 'Time constant of coming back from outside the window, in arms or alone.',
    source: 'carrying calms within about half a minute: Ohmura et al. 2022, Current Biology 32:4521–4529',
  },
  strainTime: {
    name: 'How slowly strain grows',
    says: 'Time constant with which an unmet signal stirs the body.',
    source:
      'a cry is answered within about 5 s (Bornstein et al. 2017), so a cue has to bear some seconds; the value is ours',
  },
  sinkingTime: {
    name: 'How slowly it goes quiet',
    says: 'Time constant with which a withdrawn child goes quiet.',
    source: ours,
  },
  trustRate: {
    name: 'Felt safety in contact',
    says: 'How fast felt safety follows what the child expects, in contact inside the window.',
    source: ours,
  },
  regainTime: {
    name: 'Regaining felt safety',
    says: 'Time constant with which felt safety returns outside the window, in arms, or alone.',
    source: ours,
  },
  hopeTime: {
    name: 'How long hope lasts',
    says: 'Time constant with which felt safety ebbs while a signal goes unmet.',
    source: ours,
  },
  trustInRepair: {
    name: 'Trust in repair (ρ)',
    says: 'How far trust in repair makes waiting bearable: it slows strain and the loss of hope (ρ).',
    source: ours,
  },
  giveUpBelow: {
    name: 'Stops asking below',
    says: 'Felt safety below which a calling child stops asking.',
    source: ours,
  },
  callAt: {
    name: 'From a cue to a call',
    says: 'Share of the half-window at which a cue becomes a call; at the edge it becomes a cry.',
    source: ours,
  },
  hopelessCue: {
    name: 'A cue without hope',
    says: 'How long a strained child without hope still gives its cue before it withdraws.',
    source: ours,
  },
  withdrawnFor: {
    name: 'Stays withdrawn',
    says: 'How long a child stays withdrawn before it begins to soothe itself.',
    source: ours,
  },
  exploresAfter: {
    name: 'Sets out to explore',
    says: 'Calm contact needed before a child of felt safety 1 sets out to explore; longer where less is expected.',
    source: 'the secure base: Bowlby 1988; the time is ours',
  },
  smallFright: {
    name: 'A small fright',
    says: 'How far a small fright lifts arousal above the middle.',
    source: ours,
  },
  largeFright: {
    name: 'A large fright',
    says: 'How far a large fright lifts arousal above the middle.',
    source: ours,
  },
  availabilityRate: {
    name: 'Learning “you are there for me” (α)',
    says: 'How much one episode changes “you are there for me”.',
    source: 'form: Bosmans et al. 2019, PLOS ONE 14:e0225934; the rate is ours',
  },
  promptness: {
    name: 'What is prompt (τ)',
    says: 'Latency at which an answer is worth 1/e of an immediate one (τ).',
    source: 'a cry is answered within about 5 s: Bornstein et al. 2017, PNAS 114:E9465',
  },
  reparabilityRate: {
    name: 'Learning “I can bring us back” (β)',
    says: 'How much one mismatch, mended or not, changes “I can bring us back”; 0: mismatch teaches nothing.',
    source: 'form: Bosmans et al. 2019, PLOS ONE 14:e0225934; the rate is ours',
  },
  repairPromptness: {
    name: 'What is a prompt repair (τ′)',
    says: 'Latency at which a repair is worth 1/e of an immediate one.',
    source: 'a reconnection every 3–5 s in play is often quoted (Tronick & Gianino 1986, not read)',
  },
  matchTeachesRepair: {
    name: 'Does a match teach repair? (g)',
    says: 'Hypothesis switch: how far an answer that fits at once also teaches “I can bring us back” (g).',
    source: 'where Jaffe et al. 2001 (mid-range is best) and Noe et al. 2015 (more is better) part',
  },
  availabilityAtStart: {
    name: '“You are there for me”, at the start',
    says: '“You are there for me” when the run begins.',
    source: 'neutral .5, wary .3, trusting .7: ours',
  },
  reparabilityAtStart: {
    name: '“I can bring us back”, at the start',
    says: '“I can bring us back” when the run begins.',
    source: 'neutral .3, wary .15, trusting .5: ours',
  },
  windowAtStart: {
    name: 'Width at the start',
    says: 'Half-width of the window of tolerance when the run begins.',
    source: 'the picture is Siegel’s (1999); the width is ours',
  },
  windowLeast: {
    name: 'Narrowest',
    says: 'Half-width below which the window does not narrow.',
    source: ours,
  },
  windowMost: {
    name: 'Widest',
    says: 'Half-width above which the window does not widen.',
    source: ours,
  },
  narrowing: {
    name: 'Narrowing (ν)',
    says: 'How fast time outside the window and out of contact narrows it.',
    source: 'hypothesis that lasting strain harms: DiCorcia & Tronick 2011; the rate is ours',
  },
  widening: {
    name: 'Widening (ω)',
    says: 'How far strain that is calmed together widens the window; 0: it does not.',
    source: 'hypothesis of DiCorcia & Tronick 2011; the rate is ours',
  },
  wideningPromptness: {
    name: 'What is promptly calmed',
    says: 'Latency at which calming widens the window by 1/e of what an immediate one does.',
    source: ours,
  },
  strainThatTeaches: {
    name: 'Strain that teaches',
    says: 'Share of the half-window beyond which strain counts as strain.',
    source: ours,
  },
  reactivity: {
    name: 'Easily stirred',
    says: 'How strongly unmet signals stir this child.',
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  soothability: {
    name: 'Easily soothed',
    says: 'How easily this child comes to rest.',
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  sociability: {
    name: 'Seeks the other',
    says: 'How often this child seeks the other.',
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  persistence: {
    name: 'Keeps asking',
    says: 'How long this child keeps asking before hope runs out.',
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  calm: {
    name: 'Calm between needs',
    says: 'Mean time in contact between one need and the next.',
    source:
      'ours; lab play 1.3 s, so that states last about as long as in play (about 2.7 s, derived from ICEP-R statistics)',
  },
  firstFits: {
    name: 'First answer fits (q)',
    says: 'Chance that the first answer to a signal fits.',
    source: 'in lab play partners are matched a minority of the time (Tronick & Cohn 1989; often quoted as about 30 %)',
  },
  responseLatency: {
    name: 'Time to the first answer',
    says: 'How long the caregiver takes to answer a signal it noticed (median).',
    source: 'Keller et al. 1999: 1–2 s in free play; the spread is ours',
  },
  repairFits: {
    name: 'A later try fits',
    says: 'Chance that a later try fits.',
    source: ours,
  },
  repairLatency: {
    name: 'Time to the next try',
    says: 'Time from one answer to the next try (median).',
    source: 'a reconnection every 3–5 s in play is often quoted (Tronick & Gianino 1986, not read)',
  },
  latencySpread: {
    name: 'Spread of both times',
    says: 'Spread of both latencies (standard deviation of their logarithm).',
    source: ours,
  },
  missed: {
    name: 'Signals missed',
    says: 'Chance not to notice a signal, drawn again each time it gets louder.',
    source: ours,
  },
  attentiveFor: {
    name: 'Attention lasts',
    says: 'How long attention lasts before something else calls (mean); 0: nothing else calls.',
    source: ours,
  },
  awayFor: {
    name: 'Attention is elsewhere',
    says: 'How long attention is elsewhere then (mean).',
    source: ours,
  },
  moodSwing: {
    name: 'Swing of moods',
    says: 'How far a mood lifts or lowers the chance that a first answer fits, and shortens or lengthens latencies with it.',
    source: ours,
  },
  moodLasts: {
    name: 'A mood lasts',
    says: 'How long a mood lasts.',
    source: ours,
  },
  responseLasts: {
    name: 'An answer lasts',
    says: 'How long a response lasts; meanwhile no other can be given.',
    source: 'ours; without it pressing everything would be instant repair',
  },
};
