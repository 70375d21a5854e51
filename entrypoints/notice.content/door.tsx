import { render } from 'preact';
import { closeOnEscape, keepInPlace, openHost, rememberFocus } from '../../src/page/cardHost.ts';
import type { NoticeDoor } from '../../src/page/noticeDoor.ts';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import cardCss from '../../src/ui/card.css?inline';
import hostCss from '../../src/ui/host.css?inline';
import { Notice, type NoticeMatter } from '../../src/ui/Notice.tsx';
import tokensCss from '../../src/ui/tokens.css?inline';

/** A notice belongs to no line: it stands in the corner. */
const CORNER = { rectangles: () => [], node: undefined };

/** Shows one notice at a time, until the reader closes it. */
export function createNoticeDoor(): NoticeDoor {
  let close = () => {};
  return {
    show(matter) {
      close();
      close = openNotice(matter, () => close());
    },
    close: () => close(),
  };
}

function openNotice(matter: NoticeMatter, onClose: () => void): () => void {
  const { host, root } = openHost(CORNER, [tokensCss, hostCss, cardCss]);
  const giveBack = rememberFocus(host);
  const listening = new AbortController();
  const place = document.createElement('div');
  // Announced when something comes into it, so it is there before.
  place.role = 'status';
  root.append(place);
  render(
    <Notice
      matter={matter}
      words={words}
      locale={locale()}
      onCopy={() => {
        if ('sought' in matter) void send('openCopy', matter.sought);
      }}
      onClose={onClose}
    />,
    place,
  );
  const stop = keepInPlace(root.querySelector('.card') as HTMLElement, CORNER, onClose);
  closeOnEscape(onClose, listening.signal);
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    giveBack();
    listening.abort();
    stop();
    render(null, place);
    host.remove();
  };
}
