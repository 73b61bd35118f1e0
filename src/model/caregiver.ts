/** The caregiver's region of the statechart. Who decides, a person or a policy, is not known here. */
import { words } from './words';

/** A response lasts a moment; what is pressed meanwhile is refused. */
const givingAnswer = words.createStateConfig({
  on: {
    respond: { actions: 'refuseWhileResponding' },
    signal: { actions: 'notice' },
    responseEnds: [
      { guard: 'heedsSignal', target: 'noticing', actions: 'endResponse' },
      { guard: 'answerFitted', target: 'attuned', actions: 'endResponse' },
      { guard: 'answerMissed', target: 'misattuned', actions: 'endResponse' },
      { target: 'attentive', actions: 'endResponse' },
    ],
  },
});

const toNoticing = { guard: 'heedsSignal', target: 'noticing' } as const;

export const caregiver = words.createStateConfig({
  initial: 'attentive',
  entry: 'awaitDistraction',
  on: {
    signal: { target: '.attentive', actions: 'notice' },
    calledLouder: { actions: 'noticeLouder' },
    respond: [
      { guard: 'inMismatch', target: '.repairing', actions: ['respond', 'raiseAnswer'] },
      { target: '.responding', actions: ['respond', 'raiseAnswer'] },
    ],
    handedOver: { target: '.attentive', actions: 'takeOver' },
    holdBack: { actions: 'holdBack' },
    recovers: { actions: 'letBe' },
    attention: { target: '.attentive', actions: 'shiftAttention' },
    turnStill: { target: '.stillFace', actions: 'goStill' },
  },
  states: {
    attentive: { always: [{ guard: 'isAway', target: 'distracted' }, toNoticing] },
    noticing: {},
    responding: givingAnswer,
    attuned: { always: toNoticing },
    /** Has answered in a way that did not fit, and does not know it yet. */
    misattuned: { always: toNoticing },
    repairing: givingAnswer,
    /** Away, and notices nothing. */
    distracted: {
      on: { signal: { actions: 'notice' } },
    },
    stillFace: {
      on: {
        respond: { actions: 'refuseWhileStill' },
        // Whoever it is now, the face stays still until it turns back.
        handedOver: {},
        signal: { actions: 'notice' },
        attention: { actions: 'shiftAttention' },
        turnBack: { target: 'attentive', actions: 'turnBack' },
      },
    },
  },
});
