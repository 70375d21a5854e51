import { cardKey } from '../../src/model/spotAnswer.ts';
import type { CardManner } from '../../src/page/cardDoor.ts';
import { chooseTargets, type Target } from '../../src/page/choose.ts';
import { watchLayout } from '../../src/page/layout.ts';
import { createPainter, rectanglesOf } from '../../src/page/paint.ts';
import { HitTester, watchPointer } from '../../src/page/pointing.ts';
import { Reading } from '../../src/page/reading.ts';
import { styleRoot } from '../../src/page/shadowStyle.ts';
import { Stepper, scrollToTarget } from '../../src/page/stepping.ts';
import { send } from '../../src/platform/messages.ts';
import type { NameFilter } from '../../src/text/nameFilter.ts';
import { answerPage } from './answers.ts';
import { createCards } from './cards.ts';
import paintCss from './paint.css?inline';

// The document's rules reach into shadow roots in Chromium, not in Firefox.
const stylePainted = import.meta.env.FIREFOX ? (root: Node) => styleRoot(root, paintCss) : () => undefined;

/** Reads, paints and shows cards in one frame, until the signal aborts. */
export function startPage(filter: NameFilter, signal: AbortSignal): void {
  const painter = createPainter(document, stylePainted, signal);
  const tester = new HitTester();
  const stepper = new Stepper();
  let targets: Target[] = [];

  const reading = new Reading({
    document,
    filter,
    spot: (blocks, topics) => send('spot', { blocks, topics }),
    onSpotted() {
      if (targets.length === 0) begin();
      targets = chooseTargets(reading.blocks());
      painter.show(targets);
      tester.show(targets);
      stepper.show(targets);
    },
    signal,
  });
  const cards = createCards((mention) => reading.cards.get(cardKey(mention)), signal);

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

  function laidOut(): Target[] {
    return targets.filter((target) => rectanglesOf(target).length > 0);
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
      goTo: (index) => select(laidOut()[index], 'step'),
      report: () => ({ reading, targets: laidOut() }),
      resume: () => reading.resume(),
      showCard: cards.showDocked,
      leaveCard: cards.leave,
    },
    signal,
  );
}
