/** What goes along in a link: it opens at what is on the screen, and what was left out is as the stage stands. */
import { describe, expect, test } from 'vitest';
import { linkWith, offered, type Part, parts, type Screen, screenOf } from '../../src/handout/included';
import { openingOf } from '../../src/sharing/address';
import { stageOf } from '../../src/stages';
import { sessionOf } from '../../src/stages/opening';
import { cameOutOtherwise } from '../../src/stages/recording';
import type { Session } from '../../src/stages/session';
import type { Stage } from '../../src/stages/stage';

const dress = { language: 'nl', palette: 'projector' } as const;
const elsewhere = { language: 'en', palette: 'paper' } as const;

/** A person's session, answered twice and looked back on. */
function answered(): { readonly stage: Stage; readonly session: Session; readonly screen: Screen } {
  const stage = { ...stageOf('be-the-caregiver'), seed: 9, speed: 4, changes: { calm: 3 } } as const;
  const session = sessionOf(stage);
  session.advance(6.5);
  session.give({ type: 'respond', response: 'hold' });
  session.advance(9.25);
  session.give({ type: 'respond', response: 'play' });
  session.advance(4);
  session.seek(12.125);
  return { stage, session, screen: screenOf(stage, session, dress) };
}

const opened = (screen: Screen, chosen: readonly Part[]) =>
  openingOf(linkWith(screen, chosen, 'https://attune.example/').link, elsewhere);

describe('with everything', () => {
  const { session, screen } = answered();
  const { opening, notices } = opened(screen, parts);
  const there = sessionOf(opening.stage);

  test('a link opens at the moment shown, in the same language and colours, with nothing to be said', () => {
    expect(notices).toEqual([]);
    expect(opening).toMatchObject(dress);
    expect(opening.stage).toMatchObject({ seed: 9, speed: 4, at: 12.125, changes: { calm: 3 } });
    expect(there.at()).toBe(session.at());
  });

  test('what was answered by hand has come along, lived as far as it was, and comes out the same', () => {
    expect(there.run().recipe.inputs).toEqual(session.run().recipe.inputs);
    expect(there.run().now()).toBeCloseTo(session.run().now(), 2);
    expect(cameOutOtherwise(opening.stage, there)).toBe(false);
  });
});

test('what is left out of a link is as the stage stands, or the visitor has it', () => {
  const { screen } = answered();
  const { opening, notices } = opened(screen, []);
  expect(notices).toEqual([]);
  expect(opening).toMatchObject(elsewhere);
  expect(opening.stage).toEqual({ ...stageOf('be-the-caregiver'), seed: 9 });
});

test('each thing can be left out by itself', () => {
  const { screen } = answered();
  const without = (left: Part) =>
    opened(
      screen,
      parts.filter((part) => part !== left),
    ).opening;
  expect(without('moment').stage).toMatchObject({ at: 0, speed: 4 });
  expect(without('moment').stage.recorded?.inputs).toHaveLength(2);
  expect(without('byHand').stage).toMatchObject({ at: 12.125, recorded: null });
  expect(without('changed').stage.changes).toEqual({});
  expect(without('speed').stage).toMatchObject({ speed: 1, changes: { calm: 3 } });
  expect(without('language').language).toBe('en');
  expect(without('palette')).toMatchObject({ language: 'nl', palette: 'paper' });
});

test('with other numbers the same answers come out otherwise, and are meant to: nothing is said of it', () => {
  const { screen } = answered();
  const { stage } = opened(screen, ['byHand']).opening;
  expect(stage.recorded?.inputs).toHaveLength(2);
  expect(stage.recorded?.told).toBeNull();
});

test('only what there is is offered', () => {
  const stage = stageOf('watch');
  const fresh = screenOf(stage, sessionOf(stage), dress);
  expect(offered(fresh)).toEqual(['language', 'palette']);
  expect(offered(answered().screen)).toEqual(['moment', 'byHand', 'changed', 'speed', 'language', 'palette']);
});

test('other roads come along, or only the one looked at', () => {
  const { stage, session } = answered();
  session.give({ type: 'respond', response: 'mirror' });
  const screen = screenOf(stage, session, dress);
  expect(offered(screen)).toContain('roads');
  const there = (chosen: readonly Part[]) => sessionOf(opened(screen, chosen).opening.stage);
  expect(there(parts).roads()).toHaveLength(2);
  const one = there(parts.filter((part) => part !== 'roads'));
  expect(one.roads()).toHaveLength(1);
  expect(one.run().recipe.inputs).toEqual(session.run().recipe.inputs);
  expect(one.run().recipe.inputs.map(({ at }) => at)).toEqual([6.5, 12.125]);
});

test('a moment beyond the end of the stage as it stands becomes its end', () => {
  const stage = { ...stageOf('be-the-caregiver'), ends: 400 };
  const session = sessionOf(stage);
  session.advance(350);
  const { opening, notices } = opened(screenOf(stage, session, dress), ['moment']);
  expect(notices).toEqual([]);
  expect(opening.stage).toMatchObject({ ends: 180, at: 180 });
});
