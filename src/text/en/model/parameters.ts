/** The parameters in English: a name each. What they say and rest on stands beside their values, in the model. */
import { parameters as entries, type ParameterName, parameterNames } from '../../../model/parameters';

const names: Readonly<Record<ParameterName, string>> = {
  bestArousal: 'Calm and alert',
  strainedArousal: 'Where strain leads',
  withdrawnArousal: 'Where going quiet leads',
  calmingRate: 'Calming in contact',
  soothingTime: 'Coming back from outside',
  strainTime: 'How slowly strain grows',
  sinkingTime: 'How slowly it goes quiet',
  trustRate: 'Felt safety in contact',
  regainTime: 'Regaining felt safety',
  hopeTime: 'How long hope lasts',
  trustInRepair: 'Trust in repair (ρ)',
  giveUpBelow: 'Stops asking below',
  callAt: 'From a cue to a call',
  hopelessCue: 'A cue without hope',
  withdrawnFor: 'Stays withdrawn',
  exploresAfter: 'Sets out to explore',
  smallFright: 'A small fright',
  largeFright: 'A large fright',
  availabilityRate: 'Learning “you are there for me” (α)',
  promptness: 'What is prompt (τ)',
  reparabilityRate: 'Learning “I can bring us back” (β)',
  repairPromptness: 'What is a prompt repair (τ′)',
  matchTeachesRepair: 'Does a match teach repair? (g)',
  availabilityAtStart: '“You are there for me”, at the start',
  reparabilityAtStart: '“I can bring us back”, at the start',
  windowAtStart: 'Width at the start',
  windowLeast: 'Narrowest',
  windowMost: 'Widest',
  narrowing: 'Narrowing (ν)',
  widening: 'Widening (ω)',
  wideningPromptness: 'What is promptly calmed',
  strainThatTeaches: 'Strain that teaches',
  reactivity: 'Easily stirred',
  soothability: 'Easily soothed',
  sociability: 'Seeks the other',
  persistence: 'Keeps asking',
  calm: 'Calm between needs',
  firstFits: 'First answer fits (q)',
  responseLatency: 'Time to the first answer',
  repairFits: 'A later try fits',
  repairLatency: 'Time to the next try',
  latencySpread: 'Spread of both times',
  missed: 'Signals missed',
  attentiveFor: 'Attention lasts',
  awayFor: 'Attention is elsewhere',
  moodSwing: 'Swing of moods',
  moodLasts: 'A mood lasts',
  responseLasts: 'An answer lasts',
};

export interface ParameterSaid {
  readonly name: string;
  readonly says: string;
  readonly source: string;
}

const said = parameterNames.map((name): [ParameterName, ParameterSaid] => {
  const { says, source } = entries[name];
  return [name, { name: names[name], says, source }];
});

export const parameters = Object.fromEntries(said) as Readonly<Record<ParameterName, ParameterSaid>>;
