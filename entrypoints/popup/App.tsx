import { useEffect, useState } from 'preact/hooks';
import { pageAddress } from '../../src/model/address.ts';
import type { Highlight } from '../../src/model/highlight.ts';
import type { Place } from '../../src/model/highlightList.ts';
import type { ListedPack } from '../../src/model/listedPack.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { send } from '../../src/platform/messages.ts';
import { type ActiveTab, openLibrary, reloadTab, requestAccess } from '../../src/platform/tabs.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import type { PageState } from '../../src/ui/popup/pageState.ts';
import { store, useHighlights } from '../library/highlights.ts';
import { useSettings } from '../library/settings.ts';
import { citePlace, openCopy, readPlace } from './article.ts';
import { useOffer } from './offer.ts';
import { followPage } from './page.ts';

/** The latest highlights that a query finds, and whether there are more. */
async function findHighlights(query: string, most: number) {
  const found: Highlight[] = [];
  let next: Place | undefined;
  do {
    const portion = await store.list({ inTrash: false, query, most, ...(next && { after: next }) });
    found.push(...portion.highlights);
    next = portion.next;
  } while (next && found.length < most);
  return { highlights: found.slice(0, most), hasMore: next !== undefined };
}

/** The popup with what it shows: it comes at once, the packs and the page when they are there. */
export function App({ typed }: { typed: string }) {
  const [packs, setPacks] = useState<ContextPack[]>();
  const [all, setAll] = useState<readonly ListedPack[]>();
  const [failed, setFailed] = useState(false);
  const [tab, setTab] = useState<ActiveTab>();
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  /** Counts the times that the page has to be looked at afresh. */
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    send('packs').then(setPacks, () => setFailed(true));
    // Those that are off, too; when they will not come, nothing is offered.
    send('allPacks').then(
      (shelf) => setAll(shelf.packs),
      () => setAll([]),
    );
  }, []);
  useEffect(() => {
    const following = new AbortController();
    void followPage(setTab, setPage, following.signal);
    return () => following.abort();
  }, [looks]);

  const { count: _, ...saved } = useHighlights();
  const { settings, turnSite } = useSettings();
  const host = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : undefined;
  const isOff = host !== undefined && (settings?.sitesOff.includes(host) ?? false);
  const canonical = 'mentions' in page ? page.canonical : undefined;
  // Where Sourcelight is off nothing is read, not even to see whether it is an article.
  const { offer, offering } = useOffer(settings && !isOff ? tab : undefined, all);

  const toPage = (act: (tabId: number) => Promise<unknown>) => {
    if (tab) void act(tab.id).then(() => window.close());
  };
  return (
    <Popup
      typed={typed}
      packs={packs}
      failed={failed}
      page={isOff ? { state: 'off' } : page}
      site={host && settings ? { name: host, isOn: !isOff } : undefined}
      onTurnSite={(name, isOn) => void turnSite(name, !isOn).then(() => setLooks(looks + 1))}
      saved={{
        ...saved,
        here: tab?.url === undefined ? undefined : pageAddress(tab.url, canonical),
        onLibrary: () => void openLibrary('highlights').then(() => window.close()),
      }}
      words={words}
      locale={locale()}
      onRead={(place) => void readPlace(place).then(() => window.close())}
      onFollow={citePlace}
      onCopy={(place) => void openCopy(place)}
      offer={offer}
      offering={offering}
      copies={new Set(all?.flatMap(({ pack, hasCopy }) => (hasCopy ? [pack.id] : [])))}
      onFind={findHighlights}
      onVisit={({ id }) => void store.visit(id).then(() => window.close())}
      onJump={(index) => toPage((tabId) => send('goTo', { index }, { tabId, frameId: 0 }))}
      onResume={() => {
        if (!tab) return;
        void send('resume', undefined, { tabId: tab.id, frameId: 0 }).then(() => setLooks(looks + 1));
      }}
      onAllow={() => void requestAccess().then(() => setLooks(looks + 1))}
      onReload={() => toPage(reloadTab)}
    />
  );
}
