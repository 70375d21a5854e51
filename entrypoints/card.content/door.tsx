import { render } from 'preact';
import type { MentionCard } from '../../src/model/cardRequest.ts';
import type { CardDoor, CardManner, CardPlace } from '../../src/page/cardDoor.ts';
import { keepInPlace, openHost } from '../../src/page/cardHost.ts';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Card } from '../../src/ui/Card.tsx';
import cardCss from '../../src/ui/card.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';

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
  const stay = () => clearTimeout(timer);
  const close = () => {
    stay();
    opened?.close();
    opened = undefined;
  };
  const leave = () => {
    stay();
    timer = setTimeout(close, BRIDGE);
  };
  return {
    close,
    leave,
    open(cards, place, manner) {
      close();
      opened = openCard(cards, place, manner, close);
      opened.host.addEventListener('pointerenter', stay);
      opened.host.addEventListener('pointerleave', () => {
        if (manner === 'point') leave();
      });
    },
  };
}

function openCard(cards: MentionCard[], place: CardPlace, manner: CardManner, close: () => void): Opened {
  const { host, root } = openHost(place, [tokensCss, cardCss]);
  const before = document.activeElement;
  const listening = new AbortController();
  const show = (announced: string) => {
    render(
      <>
        <Card
          cards={cards}
          words={words}
          locale={locale()}
          onClose={close}
          onOpen={({ appearance }, { packId }) => void send('cite', { packId, appearance })}
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
  listenForClosing(host, close, listening.signal);
  // Keys pressed in the card are not the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress'])
    root.addEventListener(type, (event) => event.stopPropagation());
  if (manner === 'enter') box.focus({ preventScroll: true });
  return {
    host,
    close() {
      const focused = document.activeElement === host;
      listening.abort();
      stop();
      render(null, root);
      host.remove();
      if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

function listenForClosing(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One key closes one thing: a dialog of the page stays.
    event.stopImmediatePropagation();
    event.preventDefault();
    close();
  };
  addEventListener('keydown', onKey, { signal, capture: true });
  addEventListener('pointerdown', (event) => event.target === host || close(), {
    signal,
    capture: true,
    passive: true,
  });
}

function announcementOf(cards: MentionCard[]): string {
  return cards
    .slice(0, 1)
    .flatMap(({ card }) => [card.kind === 'term' ? card.name : card.surface, card.claims[0]?.text])
    .filter(Boolean)
    .join('. ');
}
