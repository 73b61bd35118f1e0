/** What handing out asks of the app: what is on the screen, and the session it is lived in. */
import type { PageState } from '../panels/page';
import type { Picture } from '../scene/picture';
import type { OpenPart } from '../sharing/address';
import type { Session } from '../stages/session';
import type { Stage } from '../stages/stage';

export interface Desk {
  state(): PageState;
  /** The stage as it opened, and what was lived of it since. */
  stage(): Stage;
  session(): Session;
  /** What lies open beside the picture, or over it. */
  open(): OpenPart | null;
  /** What the scene shows. */
  picture(): Picture;
  /** Opens the run that a file holds; one that holds none changes nothing, and is told of. */
  openRun(file: File): void;
}
