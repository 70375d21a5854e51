import type { Selector } from '../../src/model/annotation.ts';
import type { Anchoring } from '../../src/page/anchor.ts';
import type { PageText } from '../../src/page/pageText.ts';
import type { SavedHighlights } from '../../src/page/savedHighlights.ts';
import type {} from '../../src/page/searchDoor.ts';
import { send } from '../../src/platform/messages.ts';

/** How long the page may be held up by looking for one passage, in milliseconds. */
const LONGEST = 100;
/** After a search the page has peace for so many times as long as it was held up. */
const PEACE = 20;

/** Looks for passages whose words have changed: on a page that never comes to rest ever more seldom. */
export class PassageSearch {
  #saved: SavedHighlights;
  #spent = 0;
  /** When the page may be held up again, as of `performance.now`. */
  #next = 0;
  #running: Promise<void> | undefined;

  constructor(saved: SavedHighlights) {
    this.#saved = saved;
  }

  /** How long the page is to be left in peace yet, in milliseconds. */
  get peace(): number {
    return Math.max(0, this.#next - performance.now());
  }

  /** Searches for all that is lost; resolves once that is done. */
  run(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#spent = 0;
    await this.#saved.search((page, selectors) => this.#find(page, selectors));
    this.#next = performance.now() + PEACE * this.#spent;
  }

  /** In a turn of its own; the script for it comes when it is first needed. */
  async #find(page: PageText, selectors: readonly Selector[]): Promise<Anchoring> {
    if (!globalThis.sourcelightSearch) await send('load', { script: 'anchor' });
    await new Promise((resolve) => setTimeout(resolve));
    const began = performance.now();
    const isOver = () => performance.now() > began + LONGEST;
    const found = globalThis.sourcelightSearch?.(page, selectors, isOver);
    this.#spent += performance.now() - began;
    return found ?? { state: 'orphaned' };
  }
}
