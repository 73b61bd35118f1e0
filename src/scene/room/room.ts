/** The room: child and caregiver, the bond between them, and what can be seen and heard of how they are. */
import { Container, Graphics, Rectangle } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { safetyAt } from '../../simulation/trace';
import type { Frame, Part, Picture } from '../picture';
import { drawBackdrop } from './backdrop';
import { createBang } from './bang';
import { createBond } from './bond';
import { breathing } from './breath';
import { createCaregiver } from './caregiver';
import { createChild } from './child';
import { stepped } from './course';
import { createHalo } from './halo';
import { paintOf } from './paint';
import { placeOf } from './placing';
import { asSeen, type Pose } from './poses';
import { caregiverPose, childPose } from './posing';
import { createRhythm } from './rhythm';
import { type Standing, standing } from './standing';
import { drawToys } from './toys';
import { createVoice } from './voice';
import { createWaiting } from './waiting';

/** The child is drawn a little larger than its own units, beside the caregiver. */
const childScale = 1.06;

export interface Room extends Part {
  /** What often stands still: everything but the rhythms and the waiting ring, which lie over it and never do. */
  readonly slow: Container;
}

/** Shorter ways than this are not seen: in figure units, and of felt safety. */
const leastWay = 1 / 8;
const leastSafety = 1 / 256;

export function createRoom(): Room {
  const backdrop = new Graphics();
  const toys = new Graphics();
  const edge = new Graphics();
  const halo = createHalo();
  const haloLayer = new Container({ children: [halo.view] });
  const bond = createBond();
  const child = createChild();
  const caregiver = createCaregiver();
  const voice = createVoice();
  const rhythms = { child: createRhythm('child'), caregiver: createRhythm('caregiver') };
  const waiting = createWaiting();
  const bang = createBang();
  const people = new Container();
  people.addChild(bond.glow, caregiver.view, child.view, bond.view);
  child.lap.addChild(caregiver.front);
  const lively = new Container({ children: [rhythms.caregiver.view, rhythms.child.view, waiting.view] });
  child.view.addChildAt(voice.view, 0);
  const slow = new Container({ isRenderGroup: true, children: [backdrop, toys, edge, haloLayer, people] });
  const view = new Container({ children: [slow, lively, bang.view] });

  let frame: Frame | null = null;
  let colours: Colours | null = null;
  let childSeen: Pose | null = null;
  let caregiverSeen: Pose | null = null;

  function redraw(): void {
    if (!frame || !colours) return;
    const paint = paintOf(colours, outline(frame));
    drawBackdrop(backdrop.clear(), frame, paint);
    drawToys(toys.clear(), frame, paint);
    edge.clear().rect(0, 0, frame.width, frame.height).fill(0xffffff);
    for (const part of [halo, bond, child, caregiver, voice, rhythms.child, rhythms.caregiver, waiting, bang])
      part.dress(paint);
    people.scale.set(frame.figures);
    lively.scale.set(frame.figures);
    slow.boundsArea = new Rectangle(0, 0, frame.width, frame.height);
  }

  function show(picture: Picture): void {
    if (!frame || !colours) return;
    const stand = stoodIn(standing(frame, placeOf(picture)));
    const childNow = asSeen(childPose(picture, stand.embrace), childSeen);
    const caregiverNow = asSeen(caregiverPose(picture, childNow, stand.embrace), caregiverSeen);
    [childSeen, caregiverSeen] = [childNow, caregiverNow];
    const shiver =
      picture.still || picture.speed > 4 ? 0 : 1.5 * childNow.tremble * Math.sin(14 * Math.PI * picture.at);
    const lungs = breathing(picture);
    child.view.scale.set(-childScale, childScale);
    const childX = stepped(stand.child.x + shiver, leastWay);
    child.view.position.set(childX, stand.child.y);
    caregiver.view.position.copyFrom(stand.caregiver);
    // In an embrace the arm lies between the child's body and its head, so it hangs in the child, mirrored back.
    caregiver.front.scale.set(-1 / childScale, 1 / childScale);
    caregiver.front.position.set(
      (childX - stand.caregiver.x) / childScale,
      (stand.caregiver.y - stand.child.y) / childScale,
    );
    tuck(stand.embrace > 0.3);
    child.show(childNow, lungs.child);
    caregiver.show(caregiverNow, lungs.caregiver, stand.embrace > 0.3);
    showAround(picture, childNow, caregiverNow, stand);
  }

  /** Held, the bond lies tucked between the two; otherwise it lies over their chests. */
  function tuck(held: boolean): void {
    const under = people.getChildIndex(bond.view) < people.getChildIndex(child.view);
    if (held !== under) people.swapChildren(bond.view, child.view);
  }

  function showAround(picture: Picture, childNow: Pose, caregiverNow: Pose, stand: Standing): void {
    const head = child.head(childNow);
    const chest = child.chest(childNow);
    const from = caregiver.chest(caregiverNow);
    voice.show(picture, childNow, head);
    bond.show(
      picture,
      { x: stand.caregiver.x + from.x, y: stand.caregiver.y + from.y },
      { x: stand.child.x - chest.x * childScale, y: stand.child.y + chest.y * childScale },
    );
    waiting.view.position.set(stand.child.x - head.x * childScale, stand.child.y + head.y * childScale);
    waiting.show(picture);
    waiting.view.alpha *= 1 - stand.embrace;
    if (frame) bang.show(picture, frame);
    rhythms.child.view.position.set(stand.child.x, stand.floor + 17);
    rhythms.caregiver.view.position.set(stand.caregiver.x, stand.floor + 17);
    rhythms.child.show(picture);
    rhythms.caregiver.show(picture);
    if (!frame) return;
    halo.view.position.set((stand.child.x - head.x) * frame.figures, (stand.child.y - 74) * frame.figures);
    const reach = halo.show(stepped(safetyAt(picture.trace, picture.at), leastSafety), frame.figures);
    const { x, y } = halo.view.position;
    // The halo of a very safe child is wider than the room is high; a mask costs, so it is worn only then.
    const wide = y + reach > frame.height || x + reach > frame.width;
    if (wide !== (haloLayer.mask === edge)) haloLayer.mask = wide ? edge : null;
    edge.visible = wide;
  }

  return {
    view,
    slow,
    layout(next) {
      frame = next;
      redraw();
    },
    dress(next) {
      colours = next;
      redraw();
    },
    show,
  };
}

/** @returns where both sit, in steps that can be seen. */
const stoodIn = ({ child, embrace, ...stand }: Standing): Standing => ({
  ...stand,
  child: { x: stepped(child.x, leastWay), y: stepped(child.y, leastWay) },
  embrace: stepped(embrace, leastSafety),
});

/** Lines grow with the page and for a projector; figures that are larger anyway need no more than that. */
const outline = ({ lines, figures, narrow }: Frame): number =>
  narrow ? 1 : Math.min(1.4, Math.max(1, lines / figures));
