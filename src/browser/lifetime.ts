/**
 * How long a copy of the content script lives: until the extension is gone, or a newer copy has started in the same
 * document. The build puts this in the place of WXT's context of content scripts, which brings much more along.
 */
import { browser } from "wxt/browser";

/** What our content script uses of WXT's context; both fit. */
export interface Lifetime {
  /** Aborted at the end. */
  readonly signal: AbortSignal;
  /** Asks the browser as well: an extension that was removed or updated leaves its scripts behind, and tells nobody. */
  readonly isInvalid: boolean;
}

const ending = new AbortController();
const { signal } = ending;

/** The lifetime of this copy; its start is the end of any older one. A class, because WXT calls it with `new`. */
export class ContentScriptContext implements Lifetime {
  readonly signal = signal;

  constructor() {
    const started = `${browser.runtime.id}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => ending.abort(), { signal });
  }

  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) ending.abort();
    return signal.aborted;
  }
}
