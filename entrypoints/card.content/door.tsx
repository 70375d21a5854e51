import { render } from 'preact';
import type { MentionCard } from '../../src/model/cardRequest.ts';
import type { ClaimReference } from '../../src/model/remarks.ts';
import type { CardDoor, CardManner, CardPlace } from '../../src/page/cardDoor.ts';
import {
  closeOnEscape,
  closeOnPress,
  keepInPlace,
  openHost,
  rememberFocus,
} from '../../src/page/cardHost.ts';
import type { Target } from '../../src/page/choose.ts';
import type {} from '../../src/page/highlightDoor.ts';
import { sentenceRange } from '../../src/page/sentenceRange.ts';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Card } from '../../src/ui/Card.tsx';
import cardCss from '../../src/ui/card.css?inline';
import hostCss from '../../src/ui/host.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';
import { dismissingOf } from './dismissing.ts';

/** How long the card waits for the pointer on its way from the line, in milliseconds. */
const BRIDGE = 350;

/** The open card, until it closes. */
interface Opened {
  host: HTMLElement;
  close(): void;
}

/** Opens one card at a time. */
export function createCardDoor(): CardDoor {
  let opened: Opened | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed = false;
  let dismissed = false;
  const stay = () => clearTimeout(timer);
  const close = () => {
    stay();
    opened?.close();
    opened = undefined;
    pointed = false;
    dismissed = false;
  };
  const leave = () => {
    stay();
    // A quick pointer is on the card before the page's script sees, a frame later, that it left the line.
    if (!pointed) timer = setTimeout(close, BRIDGE);
  };
  return {
    close,
    leave,
    stays: () => dismissed,
    open(cards, place, manner) {
      close();
      opened = openCard(cards, place, manner, close, (is) => {
        dismissed = is;
      });
      opened.host.addEventListener('pointerenter', () => {
        pointed = true;
        stay();
      });
      opened.host.addEventListener('pointerleave', () => {
        pointed = false;
        if (manner === 'point') leave();
      });
    },
  };
}

function openCard(
  cards: MentionCard[],
  place: CardPlace,
  manner: CardManner,
  close: () => void,
  onDismissed: (isDismissed: boolean) => void,
): Opened {
  const { host, root } = openHost(place, [tokensCss, hostCss, cardCss]);
  const giveBack = rememberFocus(host);
  const listening = new AbortController();
  const { target } = place;
  const save = async () => {
    show('', words('barSaving'));
    show('', await keepSentence(target as Target, claimOf(cards)));
  };
  const show = (announced: string, saving = '') => {
    render(
      <>
        <Card
          cards={cards}
          words={words}
          locale={locale()}
          site={location.hostname}
          onClose={close}
          onSave={target && (() => void save())}
          saving={saving}
          dismissing={(card) => dismissingOf(card, target, onDismissed)}
          onOpen={({ id }, { packId }) => void send('cite', { packId, claimId: id })}
          onCopy={({ id }, { packId }) => void send('openCopy', { packId, claimId: id })}
        />
        <div class="announcer" role="status">
          {announced}
        </div>
      </>,
      root,
    );
  };
  show('');
  // A status is read out when it changes, not when it appears.
  if (manner === 'step') requestAnimationFrame(() => show(announcementOf(cards)));
  const box = root.querySelector<HTMLElement>('.card') as HTMLElement;
  const stop = keepInPlace(box, place, close);
  closeOnEscape(close, listening.signal);
  closeOnPress(host, close, listening.signal);
  if (manner === 'enter') box.focus({ preventScroll: true });
  return {
    host,
    close() {
      giveBack();
      listening.abort();
      stop();
      render(null, root);
      host.remove();
    },
  };
}

/** Saves the sentence around a mention, for a claim; resolves with what to tell the reader. */
async function keepSentence(target: Target, claim: ClaimReference | undefined): Promise<string> {
  try {
    if (!globalThis.sourcelightHighlights) await send('load', { script: 'highlights' });
    const range = sentenceRange(target);
    if (!range || !globalThis.sourcelightHighlights) return words('errorNotSavable');
    await globalThis.sourcelightHighlights.save(range, claim);
    return words('barSaved');
  } catch (error) {
    return (error as Error).message;
  }
}

/** What the card says first of the mention. */
function claimOf([first]: MentionCard[]): ClaimReference | undefined {
  const claim = first?.card.claims[0];
  return first && claim && { packId: first.card.packId, claimId: claim.id };
}

function announcementOf(cards: MentionCard[]): string {
  return cards
    .slice(0, 1)
    .flatMap(({ card }) => [card.kind === 'term' ? card.name : card.surface, card.claims[0]?.text])
    .filter(Boolean)
    .join('. ');
}
