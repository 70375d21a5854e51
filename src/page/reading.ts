import type { Card } from '../model/card.ts';
import type { TextBlock, Topics } from '../model/mention.ts';
import type { SpotAnswer } from '../model/spotAnswer.ts';
import { findFiltered, type NameFilter } from '../text/nameFilter.ts';
import { batches } from './batches.ts';
import { BlockStore, type ReadBlock, type SpottedBlock } from './blockStore.ts';
import { readBlocks } from './blocks.ts';
import { type ChangedPart, type ChangeWatcher, watchChanges } from './changes.ts';
import { watchLateRoots } from './lateRoots.ts';
import { roleOf } from './role.ts';
import { watchRoute } from './route.ts';
import type { PageBlock } from './run.ts';
import { createSlicer, Pace } from './slices.ts';

/**
 * Main-thread time a page may cost before reading stops until the reader says so: so much at
 * once, in milliseconds, and this share of all time after.
 */
const ALLOWANCE = 4_000;
const SHARE = 0.01;

interface Options {
  document: Document;
  filter: NameFilter;
  spot(blocks: TextBlock[], topics: Topics): Promise<SpotAnswer>;
  /** Mentions came or went: paint again. */
  onSpotted(): void;
  /** The answer to `spot` failed; what was asked is asked again with the page's next change. */
  onLost(): void;
  signal: AbortSignal;
}

/**
 * Reads a page, now and whenever it changes. Until a pack's key name may be on the page
 * nobody is asked and nothing is kept; from then on every block is spotted.
 */
export class Reading {
  /** By `cardKey`: what the cards of the mentions show. */
  readonly cards: Record<string, Card> = {};
  /** Whether the page has cost more than a page may: `resume` reads on. */
  paused = false;
  #options: Options;
  #changes: ChangeWatcher;
  #store = new BlockStore();
  #parts: ChangedPart[] = [];
  #topics: Topics = {};
  #pace = new Pace();
  #began = performance.now();
  #open = false;
  #busy = false;
  #spent = 0;
  #address: string;

  constructor(options: Options) {
    const { document, signal } = options;
    this.#options = options;
    this.#address = addressOf(document);
    this.#changes = watchChanges(document, () => void this.#run(), signal);
    watchLateRoots(document, (root) => this.#changes.watch(root) && this.#readNext(root), signal);
    watchRoute(document, () => void this.#run(), signal);
    this.#readNext();
  }

  /** Blocks with mentions, and headings, in document order. */
  blocks(): SpottedBlock[] {
    return this.#store.ordered();
  }

  /** Whether a pack's key name was found, so that the page is spotted. */
  get isOpen(): boolean {
    return this.#open;
  }

  resume(): void {
    this.paused = false;
    this.#spent = 0;
    this.#began = performance.now();
    this.#readNext();
  }

  /** Asks again about all that was read: the answers have changed, the page has not. */
  respot(): void {
    this.#store.clear();
    this.#readNext();
  }

  #readNext(root: ChangedPart['root'] = this.#options.document.documentElement): void {
    this.#parts.push({ root, shallow: false });
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (;;) {
        await this.#pace.wait();
        if (this.#options.signal.aborted || this.paused) return;
        const parts = this.#takeParts();
        if (parts.length === 0) return;
        await this.#readParts(parts);
      }
    } catch {
      if (this.#options.signal.aborted) return;
      this.respot();
      this.#options.onLost();
    } finally {
      this.#busy = false;
    }
  }

  #takeParts(): ChangedPart[] {
    const { document } = this.#options;
    const parts = [...this.#parts, ...this.#changes.take()];
    this.#parts = [];
    if (addressOf(document) === this.#address) return parts;
    // Another route of a single-page site is another page: what it is about is not known yet.
    this.#address = addressOf(document);
    this.#topics = {};
    this.#store.clear();
    return [{ root: document.documentElement, shallow: false }];
  }

  async #readParts(parts: ChangedPart[]): Promise<void> {
    if (this.#options.document.designMode === 'on') return;
    const wasOpen = this.#open;
    const read = await this.#read(parts);
    if (!this.#open) return;
    const whole = parts[0]?.root === this.#options.document.documentElement;
    // What was read while the gate was closed was let go; now the whole page counts.
    if (!wasOpen && !whole) return this.#readNext();
    const emptied = parts.flatMap(({ root, shallow }) => (shallow ? [root] : []));
    await this.#spot(this.#store.put(await this.#withRoles(read), emptied));
    this.#options.onSpotted();
  }

  async #read(parts: ChangedPart[]): Promise<PageBlock[]> {
    const pause = createSlicer(this.#options.signal);
    const read: PageBlock[] = [];
    let started = performance.now();
    const account = () => {
      this.#spent += performance.now() - started;
      if (this.#spent > ALLOWANCE + SHARE * (performance.now() - this.#began)) this.paused = true;
    };
    for (const { root, shallow } of parts)
      for (const block of readBlocks(root, {
        shallow,
        onShadowRoot: (shadow) => this.#changes.watch(shadow),
      })) {
        read.push(block);
        this.#open ||= findFiltered(this.#options.filter, block.text) >= 0;
        const turn = pause();
        if (!turn) continue;
        account();
        if (this.paused) return read;
        await turn;
        started = performance.now();
      }
    account();
    return read;
  }

  /** Asking for style may take long on a large page. */
  async #withRoles(read: PageBlock[]): Promise<ReadBlock[]> {
    const pause = createSlicer(this.#options.signal);
    const blocks: ReadBlock[] = [];
    for (const block of read) {
      blocks.push({ ...block, role: roleOf(block) });
      await pause();
    }
    return blocks;
  }

  async #spot(blocks: SpottedBlock[]): Promise<void> {
    let others = this.#store.size > blocks.length;
    for (const batch of batches(blocks)) {
      const before = Object.keys(this.#topics).length;
      const answer = await this.#options.spot(
        batch.map(({ text, role }) => ({ text, role })),
        this.#topics,
      );
      this.#options.signal.throwIfAborted();
      batch.forEach((block, i) => {
        block.mentions = answer.mentions[i] ?? [];
      });
      Object.assign(this.cards, answer.cards);
      this.#topics = answer.topics;
      this.#store.touch();
      this.#options.onSpotted();
      if (others && Object.keys(this.#topics).length > before) {
        // The page turned out to be about a pack: what was spotted before may now mean more.
        return this.respot();
      }
      others = true;
    }
  }
}

const addressOf = (document: Document): string => document.URL.replace(/#.*$/, '');
