/**
 * `<attune-sim>`: the app as an element of somebody else's page. It holds the frame, keeps it as high as what stands in it,
 * and speaks for it. One script without dependencies; under a strict policy too.
 */
import type { Answer, News, NewsType, State, Unasked } from './protocol';

const version = 1;
const newsTypes: readonly NewsType[] = ['opened', 'running', 'happening', 'episode', 'ended'];

/** Where the app stands if nobody says otherwise: beside this script. */
const beside = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;

type Asked = Readonly<Record<string, unknown>> & { readonly type: string };

class AttuneSim extends HTMLElement {
  static readonly observedAttributes = ['src', 'address', 'stage', 'lang', 'palette'];

  readonly #frame = document.createElement('iframe');
  /** Questions asked before the app in the frame can be spoken to; null once it can. */
  #waiting: (() => void)[] | null = [];
  #news: MessagePort | null = null;

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(':host { display: block } iframe { display: block; width: 100%; border: 0; height: 560px }');
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
    this.#frame.allow = 'fullscreen; clipboard-write';
    this.#frame.loading = 'lazy';
    shadow.append(this.#frame);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#news?.close();
    this.#news = null;
    this.#waiting ??= [];
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'src') this.#load();
    else if (name === 'address' || name === 'stage') this.open(this.#opens());
    else this.#ask({ type: 'wear', ...this.#worn() });
  }

  /** What the app can be asked for; each resolves with its answer. Life is counted in seconds. */
  open = (address: string): Promise<Answer> => this.#ask({ type: 'open', address });
  play = (): Promise<Answer> => this.#ask({ type: 'play' });
  pause = (): Promise<Answer> => this.#ask({ type: 'pause' });
  seek = (at: number): Promise<Answer> => this.#ask({ type: 'seek', at });
  set = (parameter: string, value: number): Promise<Answer> => this.#ask({ type: 'set', parameter, value });
  respond = (response: string): Promise<Answer> => this.#ask({ type: 'respond', response });
  measures = async (): Promise<Answer['measures']> => (await this.#ask({ type: 'measures' })).measures;
  state = async (): Promise<State> => (await this.#ask({ type: 'state' })).state;

  #opens(): string {
    const address = this.getAttribute('address')?.replace(/^#/, '') ?? '';
    const stage = this.getAttribute('stage');
    return [stage && `stage=${encodeURIComponent(stage)}`, address].filter(Boolean).join('&');
  }

  #worn(): { language?: string; palette?: string } {
    const [language, palette] = [this.getAttribute('lang'), this.getAttribute('palette')];
    return { ...(language ? { language } : {}), ...(palette ? { palette } : {}) };
  }

  #load(): void {
    const { language, palette } = this.#worn();
    const worn = [language && `lang=${language}`, palette && `palette=${palette}`];
    const address = ['embed=1', this.#opens(), ...worn].filter(Boolean).join('&');
    const place = new URL(
      this.getAttribute('src') ?? 'index.html',
      this.hasAttribute('src') ? document.baseURI : beside,
    );
    place.hash = address;
    this.#frame.title = this.title || (language === 'nl' ? 'Afgestemd' : 'Attune');
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) this.#frame.setAttribute('sandbox', sandbox);
    this.#waiting ??= [];
    this.#frame.src = place.href;
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || data?.attune !== version) return;
    const said = data as Unasked;
    if (said.type === 'height') this.#frame.style.height = `${said.height}px`;
    if (said.type !== 'ready') return;
    this.#listen();
    for (const ask of this.#waiting ?? []) ask();
    this.#waiting = null;
  };

  /** What is told is dispatched here, each as an event of its own: `attune-happening`, `attune-episode`, … */
  #listen(): void {
    const { port1, port2 } = new MessageChannel();
    this.#news?.close();
    this.#news = port1;
    port1.onmessage = ({ data }: MessageEvent<News | Answer>) => {
      if (data.type === 'answer') this.dispatchEvent(new CustomEvent('attune-ready', { detail: data.state }));
      else this.dispatchEvent(new CustomEvent(`attune-${data.type}`, { detail: data, bubbles: true, composed: true }));
    };
    this.#post({ type: 'listen', to: newsTypes }, port2);
  }

  async #ask(asked: Asked): Promise<Answer> {
    await new Promise<void>((ready) => {
      if (this.#waiting) this.#waiting.push(ready);
      else ready();
    });
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Answer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        port1.close();
        resolve(data);
      };
    });
    this.#post(asked, port2);
    return answer;
  }

  /** A frame in a sandbox has no origin that could be named; what is asked is no secret. */
  #post(asked: Asked, port: MessagePort): void {
    this.#frame.contentWindow?.postMessage({ attune: version, ...asked }, '*', [port]);
  }
}

customElements.define('attune-sim', AttuneSim);
