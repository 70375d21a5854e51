import { type Annotation, COLOURS, type Colour } from '../../src/model/annotation.ts';
import type { AnchoringState } from '../../src/model/highlight.ts';
import { canonicalOf } from '../../src/page/canonical.ts';
import { SavedHighlights } from '../../src/page/savedHighlights.ts';
import { scrollToRange } from '../../src/page/scrolling.ts';
import { send } from '../../src/platform/messages.ts';
import { stylePainted } from '../page/stylePainted.ts';
import { PassageSearch } from './search.ts';

/** What is saved of this frame's page, as the background has it and as the page shows it. */
export class PageHighlights {
  readonly saved = new SavedHighlights(document, stylePainted);
  /** The colour that the reader chose last. */
  colour: Colour = COLOURS[0];
  /** How the background has it that they were found. */
  #known: Record<string, AnchoringState> = {};
  /** The id of the highlight that the reader has come to see. */
  #awaited: string | undefined;
  #search = new PassageSearch(this.saved);
  #onLost: (annotation: Annotation) => void;

  /** `onLost` is called when the highlight that the reader has come for is not in the page. */
  constructor(onLost: (annotation: Annotation) => void) {
    this.#onLost = onLost;
  }

  /** Asks for what is saved of the page, and shows it. */
  async load(): Promise<void> {
    const { annotations, found, colour, goTo } = await send('highlightsHere', told());
    this.#known = found;
    this.colour = colour;
    this.#awaited = goTo ?? this.#awaited;
    this.saved.show(annotations);
    this.#arrive();
  }

  /** Scrolls to a highlight, or asks where it belongs once the page is known not to have it. */
  goTo(id: string): void {
    this.#awaited = id;
    if (!this.#arrive()) void this.settle();
  }

  /** How long the page is to be left in peace before it is settled again, in milliseconds. */
  get peace(): number {
    return this.#search.peace;
  }

  /** The page has changed. */
  retry(): void {
    this.saved.retry();
    this.#arrive();
  }

  /** The page is all there: what is lost now is lost. */
  async settle(): Promise<void> {
    await this.#search.run();
    await this.#report();
    if (this.#awaited === undefined || this.#arrive()) return;
    const lost = this.saved.annotation(this.#awaited);
    this.#awaited = undefined;
    if (lost) this.#onLost(lost);
  }

  #arrive(): boolean {
    const range = this.#awaited === undefined ? undefined : this.saved.range(this.#awaited);
    if (!range) return false;
    this.#awaited = undefined;
    scrollToRange(range.startContainer.parentElement, () => range.getBoundingClientRect());
    return true;
  }

  /** Tells the background what is news. */
  async #report(): Promise<void> {
    const states = Object.entries(this.saved.states()).filter(([id, state]) => this.#known[id] !== state);
    if (states.length === 0) return;
    const found = Object.fromEntries(states);
    await send('anchored', { found });
    Object.assign(this.#known, found);
  }
}

function told(): { canonical?: string } {
  const canonical = canonicalOf(document);
  return canonical === undefined ? {} : { canonical };
}
