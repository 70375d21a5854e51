import type { MentionCard } from '../../src/model/cardRequest.ts';
import { cardKey } from '../../src/model/spotAnswer.ts';
import { canonicalOf } from '../../src/page/canonical.ts';
import type { Target } from '../../src/page/choose.ts';
import type { Reading } from '../../src/page/reading.ts';
import { handle, type PageReport } from '../../src/platform/messages.ts';

interface Actions {
  step(by: 1 | -1): void;
  enterCard(): void;
  goTo(index: number): void;
  report(): { reading: Reading; targets: Target[] };
  resume(): void;
  respot(): void;
  showCard(cards: MentionCard[]): void;
  leaveCard(): void;
}

/** Answers the popup and the background, until the signal aborts. */
export function answerPage(actions: Actions, signal: AbortSignal): void {
  const stops = [
    handle('step', ({ by }) => {
      if (hasKeyboard()) actions.step(by);
    }),
    handle('enterCard', () => {
      if (hasKeyboard()) actions.enterCard();
    }),
    handle('goTo', ({ index }) => actions.goTo(index)),
    handle('report', () => reportOf(actions.report())),
    handle('resume', () => actions.resume()),
    handle('dismissalsChanged', () => actions.respot()),
    handle('showCard', (cards) => actions.showCard(cards)),
    handle('leaveCard', () => actions.leaveCard()),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

/** A command goes to every frame of the tab; the one with the focus obeys, or the top one when none has it. */
export function hasKeyboard(): boolean {
  const inFrame = /^(?:i?frame|object|embed)$/.test(document.activeElement?.localName ?? '');
  return document.hasFocus() ? !inFrame : window.top === window;
}

function reportOf({ reading, targets }: ReturnType<Actions['report']>): PageReport {
  const canonical = canonicalOf(document);
  return {
    ...(canonical && { canonical }),
    state: reading.paused ? 'paused' : reading.isOpen ? 'open' : 'quiet',
    mentions: targets.flatMap(({ mentions }) => {
      const [first] = mentions;
      const card = first && reading.cards[cardKey(first)];
      if (!first || !card) return [];
      const name = card.kind === 'term' ? card.name : card.surface;
      return [{ surface: first.surface, name, kind: first.kind, relation: first.relation }];
    }),
  };
}
