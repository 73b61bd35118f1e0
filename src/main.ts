/** Wires the parts, in the order of the flow: address → stage → session → scene and page; hands and keys come back as input. */
import type { SessionSummary } from './episodes/session';
import type { Handout } from './handout/dialog';
import type { Palette } from './look/palettes';
import type { Values } from './model/parameters';
import type { Commands, PageState } from './panels/page';
import { createPanels } from './panels/panel';
import { shownOf } from './panels/shown';
import type { Desk } from './presenting/desk';
import type { Presenter } from './presenting/presenter';
import { scenarioOf } from './scenarios';
import type { Phases, Picture } from './scene/picture';
import type { Scene } from './scene/scene';
import { addressOf, type Opening, openingOf } from './sharing/address';
import { hosted, version } from './sharing/build';
import { keepComplaints } from './sharing/complaints';
import { takeDropped } from './sharing/dropped';
import { addressAsked } from './sharing/fileOpens';
import type { Host } from './sharing/host';
import type { Notice } from './sharing/notices';
import type { Visit } from './sharing/scorm';
import { createMemory } from './sharing/storage';
import { createPace } from './simulation/pace';
import type { Given } from './simulation/run';
import { stageOf, stages } from './stages';
import { asItStands, differing } from './stages/asItStands';
import type { DeckPlace } from './stages/deckPlace';
import { stageHere } from './stages/here';
import { letsBeFrom } from './stages/letBe';
import { type Side, swapped, withValuesOf } from './stages/oneSide';
import { differencesOf, livedOtherwise, presetOf, sessionOf, takesOver } from './stages/opening';
import type { Prediction } from './stages/predicting/prediction';
import type { Road } from './stages/road';
import { personDecides } from './stages/session';
import { caregivers, type Stage, scenariosOf } from './stages/stage';
import { isLeftAlone, phaseAt, phaseNames, phasesOf, strainTestAfter, withBefore } from './stages/strain';
import { type Language, languages } from './text/languages';
import { createNoticed } from './text/noticed';
import { textsFor } from './text/texts';

const complaints = keepComplaints(window);
const memory = createMemory(() => localStorage);
const stageIds = stages.map(({ id }) => id);
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
const prefers = (feature: string): boolean => matchMedia(feature).matches;

/** What a visitor sees who came without a word about it: her own language, and colours she asked her device for. */
const usual = (): { readonly language: Language; readonly palette: Palette } => ({
  language: languages.find((language) => navigator.languages.some((own) => own.startsWith(language))) ?? 'en',
  palette: prefers('(prefers-contrast: more)')
    ? 'projector'
    : prefers('(prefers-color-scheme: dark)')
      ? 'dark'
      : 'paper',
});

function start(root: HTMLElement): void {
  /** The page can be read while the picture is still on its way. */
  const picture = import('./scene/scene');
  /** `course`: what a package for one says of it; the address a course gave the page is its own then. */
  const { course, opens } = document.documentElement.dataset;
  const first = openingOf(addressAsked(course === undefined ? location.href : '', opens), usual());
  let opening = first.opening;
  let session = sessionOf(opening.stage);
  let preset = presetOf(opening.stage);
  /** The step of a deck as it was prepared; null where none is presented. */
  let prepared: Stage | null = null;
  let differs = whatDiffers();
  let differences = differencesOf(opening.stage);
  /** The one of two dyads that stays as it is while the other is changed. */
  let held: Side | null = null;
  let prediction: Prediction | null = null;
  let running = false;
  let summaries = new Map<Road, SessionSummary>();
  /** What somebody was about to do while the face was still. */
  let leaving: (() => void) | null = null;
  let scene: Scene | null = null;
  /** Where life that runs stands still, seconds of life. */
  let standsAt = Number.POSITIVE_INFINITY;
  let presenter: Presenter | null = null;
  let handout: Handout | null = null;
  let host: Host | null = null;
  let visit: Visit | null = null;
  /** Opens the newer build that waits; null where none does. */
  let renew: (() => void) | null = null;
  let toldOfNewer = false;

  const commands = commandsOf();
  const panels = createPanels(root, commands);
  const pace = createPace((seconds) => {
    const left = Math.min(untilRevealed(), standsAt - session.at());
    const further = Math.min(seconds * opening.stage.speed, left);
    if (running) session.advance(further);
    if (running && session.over()) end();
    else if (running && further === left) rest();
    show();
  }, panels.canvasHost);

  const noticed = createNoticed(first.notices, pace.drawOnce);
  const { tell } = noticed;

  /** Seconds of life left until what was predicted can be laid beside what came: there life waits once. */
  function untilRevealed(): number {
    const { predict } = opening.stage;
    const left = prediction && predict ? session.begins + predict.until - session.at() : 0;
    return left > 0 ? left : Number.POSITIVE_INFINITY;
  }

  /** Of the road looked at, as far as it was lived; null where it has not been summed up since. */
  function summary(): SessionSummary | null {
    const known = summaries.get(session.road());
    return known?.until === session.run().now() ? known : null;
  }

  function sumUp(): SessionSummary {
    const sum = session.summary(pace.error() * opening.stage.speed, memory.timing());
    summaries.set(session.road(), sum);
    return sum;
  }

  function strain(): PageState['strain'] {
    const { stage } = opening;
    const phases = stage.strain ? phasesOf(stage) : null;
    return (
      phases && { phases, phase: phaseAt(phases, session.at()), decides: stage.decides, leaving: leaving !== null }
    );
  }

  /** The phases begun so far or ahead, for the river. */
  function phasesShown(): Phases {
    const phases = phasesOf(opening.stage);
    return phases ? phaseNames.map((name) => ({ name, at: phases[name] })) : [];
  }

  /** Where a child was left with a still face, the reunion is offered first. */
  function unlessLeftAlone(leave: () => void): void {
    const phases = strain()?.phases;
    const { trace, now } = session.run();
    if (!phases || leaving || !isLeftAlone(trace, phases, now())) {
      leave();
      return;
    }
    leaving = leave;
    pace.drawOnce();
  }

  function toReunion(): void {
    const phases = strain()?.phases;
    if (!phases) return;
    leaving = null;
    session.seek(session.run().now());
    session.advance(Math.max(0, phases.reunion - session.at()));
    if (!session.over()) run();
    pace.drawOnce();
  }

  function pageState(): PageState {
    const { stage, language, palette, embed, diag, open: part } = opening;
    return {
      ...shownOf({ stage, session, differences, held }),
      ...{ stage: stage.id, stages: stageIds, scenarios: scenariosOf[stage.id], caregivers },
      ...{
        language,
        palette,
        running,
        embed,
        opens: diag ? ('diag' as const) : part,
        version,
        newer: renew !== null,
        complaints,
      },
      ...{ preset, differing: differs, prediction, strain: strain() },
      ...{ notices: noticed.sentences(language), summary: summary() },
    };
  }

  function show(): void {
    panels.show(pageState());
    host?.shown();
    visit?.shown();
    scene?.show(pictureNow());
  }

  function pictureNow(): Picture {
    const [other, called] = [session.road().beside, panels.called()];
    return {
      trace: session.run().trace,
      at: session.at(),
      ghosts: session.ghosts(),
      speed: opening.stage.speed,
      still: reducedMotion.matches,
      phases: phasesShown(),
      twin: other && called && { trace: other.trace, ...called },
    };
  }

  function end(): void {
    rest();
    // A room's answers are no person's own.
    const { decides, strain: test, recorded } = opening.stage;
    if ((decides !== 'person' && !test) || presenter || summary()) return;
    const { timing } = sumUp();
    // On a road that left another, part of the answers were given before; what was recorded was somebody's elsewhere.
    if (timing && session.road().leaves === null && !test && !recorded) memory.keepTiming(timing);
  }

  /** A newer build is told of once, and never in mid-run. */
  function tellOfNewer(): void {
    if (!renew || toldOfNewer || running) return;
    toldOfNewer = true;
    tell({ about: 'newer', key: '', given: '', used: '' });
  }

  function rest(): void {
    running = false;
    tellOfNewer();
    pace.rest();
    pace.drawOnce();
  }

  /** @param until stands still there, where it lies ahead; seconds of life. */
  function run(until = Number.POSITIVE_INFINITY): void {
    lockPrediction();
    standsAt = until > session.at() ? until : Number.POSITIVE_INFINITY;
    running = true;
    pace.run();
  }

  /** What was predicted stands as soon as life begins. */
  function lockPrediction(): void {
    if (prediction) prediction = { ...prediction, locked: true };
  }

  function standard(): Stage {
    return prepared ?? stageOf(opening.stage.id);
  }

  function whatDiffers(): PageState['differing'] {
    return differing(opening.stage, standard(), preset);
  }

  /** Another stage, or the same with something changed: a new session, standing still at the moment it opens at. */
  function open(stage: Stage): void {
    opening = { ...opening, stage };
    prediction = null;
    session = sessionOf(stage);
    preset = presetOf(stage);
    differs = whatDiffers();
    differences = differencesOf(stage);
    if (!stage.beside) held = null;
    summaries = new Map();
    leaving = null;
    rest();
    if (session.over()) end();
    compare();
    write();
  }

  /** A recorded run that has come out otherwise than when it was recorded is said to. */
  async function compare(): Promise<void> {
    const { stage } = opening;
    if (stage.recorded?.told == null) return;
    const lived = session;
    const { cameOutOtherwise } = await import('./stages/recording');
    if (lived !== session || !cameOutOtherwise(stage, lived)) return;
    tell({ about: 'runOtherwise', key: 'run', given: '', used: '' });
  }

  /** Goes where an address leads. @returns what was repaired of it. */
  function follow(address: string, keep: Partial<Opening> = {}): readonly Notice[] {
    const next = openingOf(address, opening);
    noticed.replace(next.notices);
    goTo({ ...next.opening, ...keep });
    return next.notices;
  }

  function goTo(next: Opening): void {
    if (presenter && !next.deck) takeDown();
    opening = { ...next, stage: opening.stage, deck: opening.deck };
    wear({});
    if (next.deck) present(next.deck);
    else open(next.stage);
  }

  function fromTheStart(change: Partial<Stage>): void {
    open({ ...opening.stage, at: 0, recorded: null, ...change });
  }

  /** Other numbers, and the same life lived again with them to the moment shown. */
  function setValues(changes: Partial<Values>, as = held): void {
    pace.catchUp();
    opening = { ...opening, stage: withValuesOf(opening.stage, as, changes) };
    session = livedOtherwise(opening.stage, session);
    differs = whatDiffers();
    differences = differencesOf(opening.stage);
    prediction = null;
    summaries = new Map();
    if (session.over()) end();
    write();
    pace.drawOnce();
  }

  /** The address says what is on the screen. Where a host forbids it to change, it says what was opened; a course keeps its own. */
  function write(): void {
    if (course !== undefined) return;
    try {
      history.replaceState(null, '', `${location.pathname}${addressOf({ ...opening, open: panels.open() })}`);
    } catch {
      // A sandboxed frame may not touch its address; nothing else depends on it.
    }
  }

  function wear(change: Partial<Pick<Opening, 'language' | 'palette'>>): void {
    opening = { ...opening, ...change };
    dress();
    write();
    show();
  }

  function dress(): void {
    scene?.dress(opening.palette, textsFor(opening.language).labels, presenter !== null);
  }

  /** A part that could not be fetched is told of; asked for again, it is fetched again. */
  const lost = (key: string): void => tell({ about: 'lost', key, given: '', used: '' });

  /** Opens the run that a file holds; one that holds none changes nothing, and is told of. */
  async function openRun(file: File): Promise<void> {
    const read = await import('./sharing/takeAlong/readRunFile').then(({ runIn }) => runIn(file)).catch(() => null);
    if (!read) return lost('run');
    unlessLeftAlone(() => {
      noticed.replace(read.notices);
      if (read.stage) goTo({ ...opening, stage: read.stage, deck: null });
    });
  }

  async function share(): Promise<void> {
    rest();
    const loaded = await import('./handout/dialog').catch(() => null);
    if (!loaded) return lost('handout');
    handout ??= loaded.createHandout(
      {
        state: pageState,
        stage: () => opening.stage,
        session: () => session,
        openRun,
        picture: pictureNow,
        open: panels.open,
      },
      document,
    );
    handout.open();
  }

  /** A deck is loaded when it is wanted; its steps are opened here, one after the other. */
  async function present(place: DeckPlace): Promise<void> {
    const before = opening;
    const loaded = presenter ? null : await import('./presenting/presenter').catch(() => null);
    // It may have been asked for twice while it was on its way.
    if (presenter) return presenter.goTo(place);
    if (!loaded) return lost('deck');
    presenter = loaded.createPresenter(deskOf(before), window);
    panels.hang(presenter.wall);
    presenter.goTo(place);
    // An address has said which colours the wall is to have.
    wear({ palette: before.deck ? before.palette : 'projector' });
  }

  function takeDown(): void {
    presenter?.close();
    presenter = null;
    prepared = null;
    panels.hang(null);
    opening = { ...opening, deck: null };
  }

  function deskOf(before: Opening): Desk {
    const stageBefore = stageHere(opening.stage, session);
    return {
      ...{ commands, state: pageState, run, rest, redraw: pace.drawOnce },
      ...{ here: () => stageHere(opening.stage, session), storage: () => localStorage },
      before: before.deck ? null : stageBefore,
      open(stage, place) {
        opening = { ...opening, deck: place };
        prepared = stage;
        open(stage);
      },
      tell,
      standAt(place) {
        opening = { ...opening, deck: place };
        write();
      },
      leave() {
        takeDown();
        wear({ palette: before.palette });
        open(before.stage);
      },
    };
  }

  /** What is done by hand is done now, between two frames too; while looking back, at the moment shown. */
  function give(input: Given): void {
    // In a strain test nothing is done but answer.
    if (opening.stage.strain && input.type !== 'respond') return;
    const mayRespond = presenter !== null || personDecides(session.road(), session.at());
    if (session.over() || (input.type === 'respond' && !mayRespond)) return;
    pace.catchUp();
    // It may have come just as the session ended.
    if (session.over()) return;
    session.give(input);
    pace.drawOnce();
  }

  function commandsOf(): Commands {
    return {
      respond: (response) => give({ type: 'respond', response }),
      frighten: (size) => give({ type: 'fright', size }),
      handOver: (to) => give({ type: 'handOver', to: takesOver(to) }),
      toggleRunning() {
        if (session.over()) return;
        if (running) rest();
        else run();
      },
      step(direction) {
        if (direction === 'on' && session.over()) return;
        if (direction === 'on') lockPrediction();
        session.step(direction);
        if (session.over()) end();
        rest();
      },
      seek(at) {
        session.seek(at);
        pace.drawOnce();
      },
      takeRoad(nth) {
        const road = session.roads()[nth];
        if (road) session.take(road);
        pace.drawOnce();
      },
      ask(predict) {
        opening = { ...opening, stage: { ...opening.stage, predict } };
        prediction = null;
        write();
        pace.drawOnce();
      },
      predict(change) {
        prediction = change(prediction);
        pace.drawOnce();
      },
      predictAnew: () => open(opening.stage),
      nameRoad(nth, name) {
        const road = session.roads()[nth];
        if (road) session.name(road, name);
        pace.drawOnce();
      },
      letBe() {
        const from = letsBeFrom(session.run().trace, session.at());
        if (from === null) return;
        if (from < session.at()) session.seek(from);
        give({ type: 'holdBack' });
      },
      setSpeed(speed) {
        opening = { ...opening, stage: { ...opening.stage, speed } };
        write();
        show();
      },
      openStage: (id) => unlessLeftAlone(() => open(stageOf(id))),
      setScenario: (scenario) => fromTheStart({ scenario, speed: scenarioOf(scenario)?.speed ?? opening.stage.speed }),
      setChild: fromTheStart,
      setBeside: (beside) => fromTheStart({ beside }),
      swap() {
        held = held && (held === 'A' ? 'B' : 'A');
        open(swapped(opening.stage));
      },
      hold(side) {
        held = side;
        pace.drawOnce();
      },
      setValues: (changes) => setValues(changes),
      asItStood() {
        const back = asItStands(standard());
        if (differs.every(({ about }) => about === 'number')) setValues(back.changes, null);
        else fromTheStart(back);
      },
      setBefore: (scenario) => fromTheStart(withBefore(opening.stage, scenario)),
      setDecides: (decides) => fromTheStart({ decides }),
      intoStrainTest() {
        const [at, { inputs }] = [session.at(), session.run().recipe];
        open(strainTestAfter(opening.stage, inputs, at, personDecides(session.road(), at)));
      },
      toReunion,
      leaveAnyway: () => leaving?.(),
      stay() {
        leaving = null;
        pace.drawOnce();
      },
      setLanguage: (language) => wear({ language }),
      setPalette: (palette) => wear({ palette }),
      /** What was predicted of this child and this caregiver is still predicted of them. */
      reset: () =>
        unlessLeftAlone(() => {
          const kept = opening.stage.at === 0 ? prediction : null;
          fromTheStart({});
          prediction = kept;
        }),
      another: () => unlessLeftAlone(() => fromTheStart({ seed: opening.stage.seed + 1 })),
      summarise() {
        rest();
        if (!summary()) sumUp();
        show();
      },
      present: () => void present({ id: 'own', step: 1 }),
      share: () => void share(),
      renew: () => renew?.(),
      dismissNotices: () => noticed.replace([]),
      lookAgain: () => pace.drawOnce(),
    };
  }

  if (session.over()) end();
  compare();
  show();
  picture.then(async ({ createScene }) => {
    const { createSceneInSight } = opening.embed ? await import('./scene/inSight') : { createSceneInSight: null };
    const created = await (createSceneInSight ?? createScene)(panels.canvasHost, opening.renderer, pace.drawOnce);
    scene = created;
    dress();
    new ResizeObserver(([entry]) => {
      if (!entry) return;
      created.resize(entry.contentRect.width, entry.contentRect.height);
      show();
    }).observe(panels.canvasHost);
    document.documentElement.dataset.ready = 'true';
    if (hosted && parent === window) keepHere();
  });
  if (opening.deck) present(opening.deck);

  /** On the device, for when there is no network. */
  async function keepHere(): Promise<void> {
    const { keepOffline } = await import('./sharing/offline');
    await keepOffline(window, (waits) => {
      renew = waits;
      tellOfNewer();
    });
  }

  if (parent !== window) {
    import('./sharing/host').then(({ createHost }) => {
      host = createHost(window, parent, {
        ...{ page: root, picture: panels.canvasHost, embed: opening.embed, commands },
        shown: pageState,
        address: () => addressOf(opening),
        open: (address) => follow(address, { embed: opening.embed }),
        change: (name, value) => setValues({ ...opening.stage.changes, [name]: value }, null),
      });
    });
  }

  takeDropped(window, openRun);
  if (course === undefined) addEventListener('hashchange', () => follow(location.href));
  else
    import('./sharing/scorm').then(({ createVisit }) => {
      visit = createVisit(course, window, {
        ...{ opening: () => opening, session: () => session, running: () => running, prediction: () => prediction },
        ...{ resume: goTo, tell, now: () => performance.now() },
      });
    });
}

const root = document.getElementById('app');
/** The window of whoever speaks before a room is this page too, opened by the wall. */
const speaks = location.hash.startsWith('#speaker');

if (root && speaks) import('./presenting/speaker/speaker').then(({ createSpeaker }) => createSpeaker(root, usual()));
else if (root) start(root);
