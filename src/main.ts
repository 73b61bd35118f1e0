/** Wires the parts, in the order of the flow: address → stage → session → scene and page; hands and keys come back as input. */
import { levelsAt, type SessionSummary } from './episodes/session';
import type { Palette } from './look/palettes';
import type { Commands, PageState } from './panels/page';
import { createPanels } from './panels/panel';
import { scenarioOf } from './scenarios';
import { settingsOf } from './scenarios/scenario';
import type { Scene } from './scene/scene';
import { addressOf, type Notice, type Opening, openingOf } from './sharing/address';
import { createMemory } from './sharing/storage';
import { createPace } from './simulation/pace';
import { stageOf, stages } from './stages';
import { createSession, type Session } from './stages/session';
import { type Stage, scenariosOf } from './stages/stage';
import { type Language, languages } from './text/languages';
import { textsFor } from './text/texts';

/** The page can be read while the picture is still on its way. */
const picture = import('./scene/scene');

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

function sessionOf(stage: Stage): Session {
  const scenario = scenarioOf(stage.scenario);
  if (!scenario) throw new Error(`sessionOf: no scenario is called ${stage.scenario}`);
  const settings = settingsOf(scenario, { by: stage.decides }, stage.changes);
  return createSession({ settings, seed: stage.seed, inputs: [...(stage.recorded ?? [])] }, stage.ends);
}

function start(root: HTMLElement): void {
  const first = openingOf(location.href, usual());
  let opening = first.opening;
  let notices: readonly Notice[] = first.notices;
  let session = sessionOf(opening.stage);
  let running = false;
  let summary: SessionSummary | null = null;
  let scene: Scene | null = null;
  let told: {
    readonly notices: readonly Notice[];
    readonly language: Language;
    readonly sentences: readonly string[];
  } | null = null;

  const panels = createPanels(root, commandsOf());
  const pace = createPace((seconds) => {
    if (running) session.advance(seconds * opening.stage.speed);
    if (running && session.over()) end();
    show();
  }, panels.canvasHost);

  function sentences(): readonly string[] {
    if (told?.notices !== notices || told.language !== opening.language) {
      const { notice } = textsFor(opening.language);
      told = { notices, language: opening.language, sentences: notices.map(notice) };
    }
    return told.sentences;
  }

  /** The response being given, and the press that came while it lasted. */
  function giving(): Pick<PageState, 'responding' | 'refused'> {
    const { caregiver, due, at } = session.run.life();
    const { response, responseAt } = caregiver;
    if (!response || responseAt === null || !Number.isFinite(due.responseEnds))
      return { responding: null, refused: null };
    const last = session.run.trace.happenings.at(-1);
    const refused = last?.type === 'refused' && last.at >= responseAt && last.at >= at - 10 ? last.response : null;
    return { responding: { response, at: responseAt, until: due.responseEnds }, refused };
  }

  function pageState(): PageState {
    const { stage, language, palette } = opening;
    const { trace } = session.run;
    const at = session.run.now();
    return {
      ...{ stage: stage.id, stages: stageIds, scenario: stage.scenario, scenarios: scenariosOf[stage.id] },
      ...{ panels: stage.panels, locked: stage.locked },
      ...{ person: stage.decides === 'person', language, palette, running, speed: stage.speed },
      ...{ at, ends: stage.ends, trace, start: levelsAt(trace, 0), levels: levelsAt(trace, at) },
      ...giving(),
      ...{ notices: sentences(), summary },
    };
  }

  function show(): void {
    panels.show(pageState());
    scene?.show({
      trace: session.run.trace,
      at: session.run.now(),
      ghosts: session.ghosts(),
      speed: opening.stage.speed,
      still: reducedMotion.matches,
    });
  }

  function end(): void {
    rest();
    if (opening.stage.decides !== 'person') return;
    summary = session.summary(pace.error() * opening.stage.speed, memory.timing());
    if (summary.timing) memory.keepTiming(summary.timing);
  }

  function rest(): void {
    running = false;
    pace.rest();
    pace.drawOnce();
  }

  function run(): void {
    running = true;
    pace.run();
  }

  /** Another stage, or the same with something changed: a new session, standing still until it is begun. */
  function open(stage: Stage): void {
    opening = { ...opening, stage };
    session = sessionOf(stage);
    summary = null;
    rest();
    write();
  }

  /** The address says what is on the screen. Where a host forbids it to change, it says what was opened. */
  function write(): void {
    try {
      history.replaceState(null, '', `${location.pathname}${addressOf(opening)}`);
    } catch {
      // A sandboxed frame may not touch its address; nothing else depends on it.
    }
  }

  function wear(change: Partial<Pick<Opening, 'language' | 'palette'>>): void {
    opening = { ...opening, ...change };
    scene?.dress(opening.palette, textsFor(opening.language).labels);
    write();
    show();
  }

  function commandsOf(): Commands {
    return {
      respond(response) {
        if (summary || opening.stage.decides !== 'person') return;
        pace.catchUp();
        // The press may have come just as the session ended.
        if (session.over()) return;
        session.respond(response);
        pace.drawOnce();
      },
      toggleRunning() {
        if (summary) return;
        if (running) rest();
        else run();
      },
      step() {
        if (summary) return;
        session.step();
        if (session.over()) end();
        rest();
      },
      setSpeed(speed) {
        opening = { ...opening, stage: { ...opening.stage, speed } };
        write();
        show();
      },
      openStage: (id) => open(stageOf(id)),
      setScenario: (scenario) =>
        open({ ...opening.stage, scenario, speed: scenarioOf(scenario)?.speed ?? opening.stage.speed }),
      setLanguage: (language) => wear({ language }),
      setPalette: (palette) => wear({ palette }),
      reset: () => open(opening.stage),
      another: () => open({ ...opening.stage, seed: opening.stage.seed + 1 }),
      dismissNotices() {
        notices = [];
        pace.drawOnce();
      },
    };
  }

  show();
  picture.then(async ({ createScene }) => {
    const created = await createScene(panels.canvasHost, opening.renderer, pace.drawOnce);
    scene = created;
    scene.dress(opening.palette, textsFor(opening.language).labels);
    new ResizeObserver(([entry]) => {
      if (!entry) return;
      created.resize(entry.contentRect.width, entry.contentRect.height);
      show();
    }).observe(panels.canvasHost);
    document.documentElement.dataset.ready = 'true';
  });

  addEventListener('hashchange', () => {
    const next = openingOf(location.href, opening);
    notices = next.notices;
    wear({ language: next.opening.language, palette: next.opening.palette });
    open(next.opening.stage);
  });
}

const root = document.getElementById('app');
if (root) start(root);
