/** A visit to the app from a course: the course is told how far it went, and keeps it until the next. Loaded only in a package for one. */
import { isMade, type Prediction } from '../../stages/predicting/prediction';
import type { Session } from '../../stages/session';
import { type CourseWords, courseWords } from '../../text/course';
import type { Language } from '../../text/languages';
import { numbersFor } from '../../text/numbers';
import { type Opening, openingOf } from '../address';
import type { Notice, Said } from '../notices';
import { courseOf } from './course';
import { keptIn, keptOf } from './kept';
import { isDone, nothingYet, type Progress, placeOf, shareVisited, wayOf, withPlace } from './progress';
import { createRunTime, findApi, type RunTime } from './runTime';
import { sessionTime } from './sessionTime';

/** What the app lets a course see and do. */
export interface Visited {
  opening(): Opening;
  session(): Session;
  running(): boolean;
  prediction(): Prediction | null;
  /** Goes on where a visit before left off. */
  resume(opening: Opening): void;
  tell(said: Said): void;
  /** Milliseconds, by the page's own clock. */
  now(): number;
}

export interface Visit {
  /** Called with every moment shown. */
  shown(): void;
}

type Sentence = (words: CourseWords, language: Language) => string;

/** Only these are ours to change: what a course has judged stays as it is. */
const open = ['', 'not attempted', 'incomplete', 'browsed'];

/** @param written what the package says of the course. @param here the window the app stands in. */
export function createVisit(written: string, here: Window, app: Visited): Visit {
  const told = new Set<string>();
  /** Says each thing once, in whatever language the page has by then. */
  const tell = (what: string, sentence: Sentence): void => {
    if (told.has(what)) return;
    told.add(what);
    app.tell({ says: (language) => sentence(courseWords[language], language) });
  };
  const repaired = (notice: Notice): void => tell(JSON.stringify(notice), ({ kept }) => kept(notice));
  const course = courseOf(written, (notice) => tell(notice.key, ({ packed }) => packed(notice)));
  const api = findApi(here);
  if (!api) {
    tell('alone', ({ alone }) => alone);
    return { shown: () => undefined };
  }
  return attend(
    createRunTime(api, (code) => tell(`code ${code}`, ({ trouble }) => trouble(code))),
    here,
  );

  function attend(runTime: RunTime, window: Window): Visit {
    const way = wayOf(app.opening());
    let progress: Progress = nothingYet;
    let [speaks, counts, done, over] = [false, true, false, false];
    let [begun, wasRunning] = [0, false];
    let openedOver: Session | null = null;

    function begin(): boolean {
      speaks = runTime.begin();
      begun = app.now();
      if (!speaks) return false;
      // Looked at again, or by a teacher: nothing counts then.
      counts = ['', 'normal'].includes(runTime.ask('cmi.core.lesson_mode'));
      const status = runTime.ask('cmi.core.lesson_status');
      done = !open.includes(status);
      if (counts && !done && status !== 'incomplete') runTime.tell('cmi.core.lesson_status', 'incomplete');
      return true;
    }

    function resume(text: string): void {
      if (text === '') return;
      const { progress: come, address } = keptIn(text, repaired);
      if (come) progress = come;
      if (address === null) return;
      const { opening, notices } = openingOf(address, app.opening());
      for (const notice of notices) repaired(notice);
      app.resume(opening);
      const { predict } = opening.stage;
      if (predict && !opening.deck && progress.predicted.includes(placeOf(opening)))
        tell('prediction', ({ predictionGone }) => predictionGone);
    }

    /** @returns whether the visitor has come further since it was called last. */
    function further(): boolean {
      const before = progress;
      const [opening, prediction] = [app.opening(), app.prediction()];
      progress = withPlace(progress, 'visited', placeOf(opening), way.places);
      const { predict } = opening.stage;
      if (predict && prediction?.locked && isMade(predict.by, prediction))
        progress = withPlace(progress, 'predicted', placeOf(opening), way.places);
      const wasOver = over;
      over ||= app.session() !== openedOver && app.session().over();
      return progress !== before || over !== wasOver;
    }

    function keep(): void {
      if (!speaks) return;
      const { text, leftOut, at } = keptOf(progress, app.opening(), app.session());
      runTime.tell('cmi.suspend_data', text);
      if (leftOut) tell(leftOut, (words, language) => words.leftOut[leftOut](numbersFor(language).clock(at)));
      runTime.tell('cmi.core.session_time', sessionTime(app.now() - begun));
      if (counts && course.share) share();
      if (counts && !done && isDone(course.completion, progress, way, over)) {
        done = true;
        runTime.tell('cmi.core.lesson_status', 'completed');
      }
      runTime.commit();
    }

    function share(): void {
      runTime.tell('cmi.core.score.min', '0');
      runTime.tell('cmi.core.score.max', '100');
      runTime.tell('cmi.core.score.raw', String(shareVisited(progress, way)));
    }

    function leave(): void {
      if (!speaks) return;
      runTime.tell('cmi.core.exit', 'suspend');
      keep();
      runTime.finish();
      speaks = false;
    }

    if (!begin()) return { shown: () => undefined };
    resume(runTime.ask('cmi.suspend_data'));
    // What was over before the visit began was lived by somebody else, or in another visit.
    openedOver = app.session().over() ? app.session() : null;
    further();
    keep();
    window.addEventListener('pagehide', leave);
    // A page taken back as it was left has been finished.
    window.addEventListener('pageshow', ({ persisted }) => persisted && begin());
    window.document.addEventListener('visibilitychange', () => window.document.hidden && keep());

    return {
      shown() {
        const running = app.running();
        // A course may answer slowly: it is told when life comes to rest, and when something has been reached.
        if (further() || (wasRunning && !running)) keep();
        wasRunning = running;
      },
    };
  }
}
