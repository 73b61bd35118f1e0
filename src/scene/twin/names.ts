/** What the two dyads are called, and what just happened with each; and what both share. It stands on the picture, always. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { PlacedRoom, TwinFrames } from '../../look/twinLayout';
import type { Called, Twin } from '../picture';
import { createWord, setWord } from '../river/words';

function createName(letter: 'A' | 'B') {
  const badge = new Graphics();
  const [sign, name, happened] = [createWord(), createWord(), createWord()];
  sign.anchor.set(0.5, 0.5);
  name.anchor.set(0, 0);
  happened.anchor.set(0, 0);
  let told: Called | null = null;
  let narrow = false;

  const write = (): string => (narrow ? told?.short : told?.name) ?? '';

  function below(): void {
    happened.y = name.y + name.height - 2;
  }

  return {
    view: new Container({ children: [badge, sign, name, happened] }),
    dress(frame: PlacedRoom, colours: Colours): void {
      const { type } = frame;
      narrow = frame.narrow;
      const margin = narrow ? 8 : 14;
      const half = type * (narrow ? 0.72 : 0.88);
      badge.clear();
      if (letter === 'A') badge.circle(0, 0, half).fill(colours.caregiverDeep);
      else badge.roundRect(-half * 0.94, -half * 0.94, 1.88 * half, 1.88 * half, half * 0.34).fill(colours.belowInk);
      const middle = { x: frame.x + margin + half, y: frame.y + 8 + half };
      badge.position.copyFrom(middle);
      sign.position.copyFrom(middle);
      setWord(sign, letter, { size: type, weight: '700', colour: colours.onStrong });
      const within = frame.width - 2 * half - margin - 18;
      const display = { size: type + (narrow ? 1 : 4), weight: '400', colour: colours.ink, family: 'display' } as const;
      setWord(name, write(), { ...display, within });
      setWord(happened, told?.happened ?? '', { size: type, weight: '500', colour: colours.inkSoft, within });
      name.position.set(middle.x + half + 9, frame.y + (narrow ? 5 : 4));
      happened.x = name.x;
      below();
    },
    show(called: Called): void {
      if (told && told.name === called.name && told.short === called.short && told.happened === called.happened) return;
      told = called;
      name.text = write();
      happened.text = called.happened;
      below();
    },
  };
}

/** What both share and in what they differ, on a dark ground between the rooms and the river. */
function createShared() {
  const ground = new Graphics();
  const words = createWord();
  words.anchor.set(0.5, 0.5);
  let worn: { frames: TwinFrames; colours: Colours } | null = null;

  function draw(): void {
    if (!worn) return;
    const { frames, colours } = worn;
    const { river, shared } = frames;
    const [width, height] = [words.width + river.type * 1.6, Math.max(shared - 2, words.height + 2)];
    // Where it takes two lines, it grows upwards, over the floor.
    const middle = { x: river.width / 2, y: river.y - 1 - height / 2 };
    words.position.copyFrom(middle);
    ground
      .clear()
      .roundRect(middle.x - width / 2, middle.y - height / 2, width, height, Math.min(height / 2, river.type * 0.9))
      .fill(colours.ink);
  }

  return {
    view: new Container({ children: [ground, words] }),
    dress(frames: TwinFrames, colours: Colours): void {
      worn = { frames, colours };
      const { type, width } = frames.river;
      setWord(words, words.text, { size: type, weight: '600', colour: colours.ground, within: width - 40 });
      words.style.align = 'center';
      draw();
    },
    show(differs: string): void {
      if (words.text === differs) return;
      words.text = differs;
      draw();
    },
  };
}

export function createNames() {
  const [a, b] = [createName('A'), createName('B')];
  const parting = new Graphics();
  const shared = createShared();
  return {
    view: new Container({ children: [parting, a.view, b.view, shared.view] }),
    dress(frames: TwinFrames, colours: Colours): void {
      const { x, y, width } = frames.b;
      parting.clear();
      // Rooms beside each other are parted by an upright line, rooms over each other by a level one.
      if (x > 0) parting.moveTo(x - 1, 0).lineTo(x - 1, frames.b.height);
      else parting.moveTo(0, y - 1).lineTo(width, y - 1);
      parting.stroke({ width: 2, color: colours.control });
      a.dress(frames.a, colours);
      b.dress(frames.b, colours);
      shared.dress(frames, colours);
    },
    show(twin: Twin): void {
      a.show(twin.a);
      b.show(twin.b);
      shared.show(twin.differs);
    },
  };
}
