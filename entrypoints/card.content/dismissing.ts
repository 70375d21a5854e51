import type { MentionCard } from '../../src/model/cardRequest.ts';
import type { Target } from '../../src/page/choose.ts';
import { send } from '../../src/platform/messages.ts';
import { surroundings } from '../../src/spotting/dismissed.ts';
import type { Dismissing } from '../../src/ui/Dismiss.tsx';

/**
 * How the reader stops marking what a card is about. `onDismissed` is told before the page hears of it,
 * and when it is taken back: the card stays, though its line goes.
 */
export function dismissingOf(
  { mention, card }: MentionCard,
  target: Target | undefined,
  onDismissed: (isDismissed: boolean) => void,
): Dismissing {
  const text = target?.block.text ?? '';
  const { packId, kind, id: entryId } = card;
  return {
    site: location.hostname,
    hasPlace: target !== undefined,
    async onDismiss(where) {
      onDismissed(true);
      const id = await send('dismiss', {
        packId,
        kind,
        entryId,
        name: kind === 'term' ? card.name : card.surface,
        where,
        ...surroundings(text, mention),
      }).catch((error: unknown) => {
        onDismissed(false);
        throw error;
      });
      return async () => {
        await send('restoreDismissal', { id });
        onDismissed(false);
      };
    },
  };
}
