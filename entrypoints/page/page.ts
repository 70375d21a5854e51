import { cardKey } from '../../src/model/spotAnswer.ts';
import type { CardManner } from '../../src/page/cardDoor.ts';
import { chooseTargets, type Target } from '../../src/page/choose.ts';
import { watchLayout } from '../../src/page/layout.ts';
import { createPainter } from '../../src/page/paint.ts';
import { HitTester, watchPointer } from '../../src/page/pointing.ts';
import { Reading } from '../../src/page/reading.ts';
import { isShown, Stepper, scrollToTarget } from '../../src/page/stepping.ts';
import { send } from '../../src/platform/messages.ts';
import type { NameFilter } from '../../src/text/nameFilter.ts';
import { answerPage } from './answers.ts';
import { createCards } from './cards.ts';
import { stylePainted } from './stylePainted.ts';

/** Reads, paints and shows cards in one frame, until the signal aborts; `onLost` is called when the background cannot be reached. */
export function startPage(filter: NameFilter, signal: AbortSignal, onLost: () => void): void {
  const isTop = window.top === window;
  const painter = createPainter(document, stylePainted, signal);
  const tester = new HitTester();
  const stepper = new Stepper();
  let targets: Target[] = [];

  const reading = new Reading({
    document,
    filter,
    spot: (blocks, topics) => send('spot', { blocks, topics }),
    onSpotted() {
      const before = targets.length;
      targets = chooseTargets(reading.blocks());
      if (targets.length > 0) begin();
      if (isTop && targets.length !== before) void send('count', { mentions: targets.length });
      painter.show(targets);
      tester.show(targets);
      stepper.show(targets);
      cards.follow(all);
    },
    onLost,
    signal,
  });
  const cards = createCards((mention) => reading.cards[cardKey(mention)], signal);

  let begun = false;
  /** Nothing listens on a page with nothing to show. */
  function begin(): void {
    if (begun) return;
    begun = true;
    watchLayout(document, painter.refresh, signal);
    watchPointer(
      document,
      tester,
      { onPoint: (target) => cards.open(target, 'point'), onLeave: cards.leave },
      signal,
    );
  }

  /** What is marked, and after it what is only possible. */
  function all(): Target[] {
    return [...targets, ...chooseTargets(reading.blocks(), true)];
  }

  function listed(): Target[] {
    return all().filter(isShown);
  }

  function select(target: Target | undefined, manner: CardManner): void {
    if (!target) return;
    stepper.select(target);
    scrollToTarget(target);
    painter.markCurrent(target);
    cards.open(target, manner);
  }

  answerPage(
    {
      step: (by) => select(stepper.step(by), 'step'),
      enterCard: () => select(stepper.current ?? stepper.step(1), 'enter'),
      goTo: (index) => select(listed()[index], 'step'),
      report: () => ({ reading, targets: listed() }),
      resume: () => reading.resume(),
      respot() {
        if (reading.isOpen) reading.respot();
      },
      showCard: cards.showDocked,
      leaveCard: cards.leave,
    },
    signal,
  );
}
