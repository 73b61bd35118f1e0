/** The events of the statechart: what comes to the dyad, and what its regions tell each other within one instant. */
import type { FrightSize } from './happenings';
import type { Caregiver } from './settings';
import type { Response } from './signals';

/** What comes to the dyad: due things, sent by the clock at their time, and inputs. Times in seconds of life. */
export type DueEvent =
  | { readonly type: 'procedure'; readonly at: number }
  | { readonly type: 'responseEnds'; readonly at: number }
  | { readonly type: 'edge'; readonly at: number }
  | { readonly type: 'louder'; readonly at: number }
  | { readonly type: 'givesUp'; readonly at: number }
  | { readonly type: 'attention'; readonly at: number }
  | { readonly type: 'recovers'; readonly at: number }
  | { readonly type: 'needs'; readonly at: number }
  | { readonly type: 'explores'; readonly at: number };

export type InputEvent =
  /** An answer; the machine does not know whether a person or a policy gives it. */
  | { readonly type: 'respond'; readonly at: number; readonly response: Response }
  | { readonly type: 'holdBack'; readonly at: number }
  | { readonly type: 'fright'; readonly at: number; readonly size: FrightSize }
  /** Somebody else decides from here on. */
  | { readonly type: 'handOver'; readonly at: number; readonly to: Caregiver };

/** What the regions tell each other within one instant. */
type InnerEvent =
  | { readonly type: 'signal' }
  | { readonly type: 'calledLouder' }
  | { readonly type: 'answer' }
  | { readonly type: 'turnStill' }
  | { readonly type: 'turnBack' }
  | { readonly type: 'startled' }
  | { readonly type: 'handedOver' };

export type DyadEvent = DueEvent | InputEvent | InnerEvent;
