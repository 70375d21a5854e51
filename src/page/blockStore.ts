import type { Mention, TextBlock } from '../model/mention.ts';
import { compareNodes } from './order.ts';
import type { PageBlock } from './run.ts';

/** A block and what it is to its page. */
export interface ReadBlock extends PageBlock {
  role: TextBlock['role'];
}

/** A block of the page and what was spotted in it. */
export interface SpottedBlock extends ReadBlock {
  mentions: Mention[];
}

/** The blocks of a page that passed the gate, by the container they belong to. */
export class BlockStore {
  #byContainer = new Map<Node, SpottedBlock[]>();
  #ordered: SpottedBlock[] | undefined;

  /**
   * Takes in what was read of some containers, in place of what was known of them, and
   * returns the blocks that still need spotting: a block that says what it said before
   * keeps its mentions.
   */
  put(read: readonly ReadBlock[], emptied: Iterable<Node> = []): SpottedBlock[] {
    this.#ordered = undefined;
    const fresh: SpottedBlock[] = [];
    for (const container of emptied)
      if (!read.some((block) => block.container === container)) this.#byContainer.delete(container);
    for (const [container, blocks] of Map.groupBy(read, (block) => block.container)) {
      const before = this.#byContainer.get(container) ?? [];
      this.#byContainer.set(
        container,
        blocks.map((block) => {
          const known = before.find((other) => other.text === block.text && other.role === block.role);
          const spotted: SpottedBlock = { ...block, mentions: known?.mentions ?? [] };
          if (!known) fresh.push(spotted);
          return spotted;
        }),
      );
    }
    return fresh;
  }

  /** Blocks with mentions, and headings (they open sections), in document order; those the page dropped are gone. */
  ordered(): SpottedBlock[] {
    this.#ordered ??= [...this.#byContainer]
      .filter(([container]) => container.isConnected)
      .flatMap(([, blocks]) =>
        blocks.filter(({ mentions, role }) => mentions.length > 0 || role === 'heading'),
      )
      .sort((a, b) => compareNodes(firstNode(a), firstNode(b)));
    return this.#ordered.filter((block) => firstNode(block).isConnected);
  }

  /** How many blocks there are, with mentions or without. */
  get size(): number {
    let size = 0;
    for (const blocks of this.#byContainer.values()) size += blocks.length;
    return size;
  }

  /** Mentions of some blocks have changed. */
  touch(): void {
    this.#ordered = undefined;
  }

  clear(): void {
    this.#byContainer.clear();
    this.#ordered = undefined;
  }
}

function firstNode({ segments, container }: PageBlock): Node {
  return segments[0]?.node ?? container;
}
