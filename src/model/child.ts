/** The child's region of the statechart: in contact, signalling, soothing, withdrawn, soothing itself. */
import { words } from './words';

/** In contact nothing is asked. Exploring, the child is as matched as near: the secure base. */
const contact = words.createStateConfig({
  id: 'contact',
  initial: 'engaged',
  entry: ['drawCalm', 'drawnToExplore'],
  on: {
    needs: { target: '#signalling', actions: 'beginNeed' },
    startled: { target: '#signalling', actions: 'beginFromFright' },
    turnStill: { target: '#signalling', actions: 'beginFromStillFace' },
    answer: { guard: 'comesTooNear', target: '#signalling', actions: 'beginFromIntrusion' },
  },
  states: {
    engaged: {
      entry: { type: 'becomes', params: { phase: 'engaged' } },
      on: { explores: 'exploring' },
    },
    exploring: {
      entry: { type: 'becomes', params: { phase: 'exploring' } },
    },
  },
});

const loudness = words.createStateConfig({
  initial: 'cue',
  states: {
    cue: {
      always: [
        { guard: 'isCrying', target: 'cry' },
        { guard: 'isCalling', target: 'call' },
      ],
      on: {
        louder: [
          // A child without hope still gives its cue; it does not call. Without this rule a dyad locks in for good.
          { guard: 'hasNoHope', target: '#withdrawn', actions: 'giveUp' },
          { target: 'call', actions: ['becomeCall', 'raiseCalledLouder'] },
        ],
      },
    },
    call: {
      always: { guard: 'isCrying', target: 'cry' },
      on: {
        edge: [
          { guard: 'crossesAbove', target: 'cry', actions: ['crossEdge', 'becomeCry', 'raiseCalledLouder'] },
          { actions: 'crossEdge' },
        ],
      },
    },
    cry: {},
  },
});

const answer = words.createStateConfig({
  initial: 'waiting',
  on: {
    answer: [
      { guard: 'answerFits', target: '#soothing', actions: 'takeFittingAnswer' },
      { target: '.misattuned', actions: 'takeMisfit' },
    ],
  },
  states: {
    waiting: { always: { guard: 'isMisattuned', target: 'misattuned' } },
    misattuned: {},
  },
});

const signalling = words.createStateConfig({
  id: 'signalling',
  type: 'parallel',
  entry: [{ type: 'becomes', params: { phase: 'signalling' } }, 'raiseSignal'],
  on: {
    givesUp: { target: '#withdrawn', actions: 'giveUp' },
    startled: { actions: ['frighten', 'raiseCalledLouder'] },
    turnStill: { actions: 'missTheFace' },
  },
  states: { loudness, answer },
});

/** Met outside its window, the child is in the other's arms; contact begins when it is back inside. */
const soothing = words.createStateConfig({
  id: 'soothing',
  entry: { type: 'becomes', params: { phase: 'soothing' } },
  always: { guard: 'withinWindow', target: '#contact', actions: 'makeContact' },
  on: {
    answer: [
      { guard: 'answerMisses', target: '#interrupted' },
      // What comes near, or is given without being asked, changes nothing in the other's arms.
    ],
    turnStill: '#interrupted',
    startled: { actions: 'frighten' },
  },
});

/** Where the arms let go, at once: back to asking, to silence, or to soothing itself. */
const interrupted = words.createStateConfig({
  id: 'interrupted',
  always: [
    { guard: 'isStillAsked', target: '#signalling', actions: 'resumeAsking' },
    { guard: 'hadGivenUp', target: '#withdrawn', actions: 'resumeAsking' },
    { target: '#selfSoothing', actions: 'resumeAsking' },
  ],
});

/** Hope ran out. A gentle fitting answer still reaches the child; nothing more is learned from that episode. */
const withdrawn = words.createStateConfig({
  id: 'withdrawn',
  entry: [{ type: 'becomes', params: { phase: 'withdrawn' } }, 'awaitRecovery'],
  exit: 'endWithdrawal',
  on: {
    answer: { guard: 'answerFits', target: '#soothing' },
    recovers: { target: '#selfSoothing', actions: 'recover' },
    startled: { actions: 'tellUnfelt' },
  },
});

const selfSoothing = words.createStateConfig({
  id: 'selfSoothing',
  initial: 'calming',
  on: {
    needs: { target: '#signalling', actions: 'beginNeed' },
    startled: { target: '#signalling', actions: 'beginFromFright' },
    answer: [
      { guard: 'comesTooNear', target: '#signalling', actions: 'beginFromIntrusion' },
      { guard: 'isWelcome', target: '#soothing', actions: 'welcomeBack' },
    ],
  },
  states: {
    calming: {
      entry: { type: 'becomes', params: { phase: 'selfSoothing' } },
      always: { guard: 'withinWindow', target: 'settledAlone' },
    },
    settledAlone: {
      entry: [{ type: 'becomes', params: { phase: 'settledAlone' } }, 'drawCalm'],
    },
  },
});

export const child = words.createStateConfig({
  initial: 'contact',
  on: { edge: { actions: 'crossEdge' } },
  states: { contact, signalling, soothing, interrupted, withdrawn, selfSoothing },
});
