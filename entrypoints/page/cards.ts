import type { Card } from '../../src/model/card.ts';
import type { MentionCard } from '../../src/model/cardRequest.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { CardManner } from '../../src/page/cardDoor.ts';
import { isSameTarget, type Target } from '../../src/page/choose.ts';
import { rectanglesOf } from '../../src/page/paint.ts';
import { send } from '../../src/platform/messages.ts';

/** A frame smaller than this cannot show a card beside a line, in CSS pixels. */
const SMALLEST = { width: 320, height: 260 };

/** Shows cards: here, or in the tab's top frame when this one is too small. */
export function createCards(cardOf: (mention: Mention) => Card | undefined, signal: AbortSignal) {
  const isTop = window.top === window;
  const isSmall = () => !isTop && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height);
  let wanted = 0;
  let onTop = false;
  /** The mention whose card was shown last in this frame. */
  let shown: Target | undefined;

  async function show(cards: MentionCard[], target: Target | undefined, manner: CardManner): Promise<void> {
    if (cards.length === 0) return;
    const mine = ++wanted;
    globalThis.sourcelightCard ?? (await send('load', { script: 'card' }));
    // The pointer may have gone on while the script loaded.
    if (signal.aborted || mine !== wanted) return;
    shown = target;
    const place = {
      rectangles: () => (shown ? rectanglesOf(shown) : []),
      node: target?.block.segments[0]?.node,
      ...(target && { target }),
    };
    globalThis.sourcelightCard?.open(cards, place, manner);
  }

  signal.addEventListener('abort', () => globalThis.sourcelightCard?.close());
  return {
    open(target: Target, manner: CardManner): void {
      const cards = target.mentions.flatMap((mention) => {
        const card = cardOf(mention);
        return card ? [{ mention, card }] : [];
      });
      onTop = isSmall();
      if (onTop) void send('showOnTop', cards);
      else void show(cards, target, manner);
    },
    leave(): void {
      wanted += 1;
      if (onTop) void send('leaveOnTop');
      onTop = false;
      globalThis.sourcelightCard?.leave();
    },
    /** The page was read again: the card follows its mention, marked or only possible, or closes with it. */
    follow(targets: () => readonly Target[]): void {
      const before = shown;
      if (!before) return;
      const found = targets().find((target) => isSameTarget(target, before));
      if (!found && globalThis.sourcelightCard?.stays()) return;
      shown = found;
      if (!shown) globalThis.sourcelightCard?.close();
    },
    /** For a mention in a frame below: at the edge of the window, since that frame's place is not known here. */
    showDocked(cards: MentionCard[]): void {
      void show(cards, undefined, 'point');
    },
  };
}
