import { useId, useMemo, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { ContextPack } from '../../model/pack.ts';
import { type ArticlePlace, detailOf, placeOf } from '../../searching/details.ts';
import type { SearchEntry } from '../../searching/entries.ts';
import { createSearch } from '../../searching/search.ts';
import { directionOf } from '../direction.ts';
import type { Speech } from '../words.ts';
import type { Offer, OfferActions } from './ArticleOffer.tsx';
import { DetailView } from './DetailView.tsx';
import { MentionList } from './MentionList.tsx';
import type { FoundHighlights } from './options.ts';
import { PackList } from './PackList.tsx';
import { type PageActions, PageView } from './PageView.tsx';
import type { PageState } from './pageState.ts';
import { type SavedProps, SavedView } from './SavedView.tsx';
import { SearchView } from './SearchView.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Tabs, type View } from './Tabs.tsx';

/** So many mentions are shown below an empty search. */
const FIRST = 4;

export interface PopupProps extends Speech, PageActions {
  /** What was typed before the popup was there. */
  typed: string;
  /** Undefined until they have come; `failed` when they will not. */
  packs: readonly ContextPack[] | undefined;
  failed: boolean;
  page: PageState;
  /** The site of the page and whether Sourcelight is on there; undefined where it cannot be. */
  site: { name: string; isOn: boolean } | undefined;
  saved: SavedProps;
  offer: Offer | 'asking' | undefined;
  offering: OfferActions;
  /** Ids of the packs that the article's text is kept of. */
  copies: ReadonlySet<string>;
  onCopy(place: ArticlePlace): void;
  onTurnSite(name: string, isOn: boolean): void;
  /** The latest saved highlights that a query finds. */
  onFind(query: string, most: number): Promise<FoundHighlights>;
  /** To a highlight on its page. */
  onVisit(highlight: Highlight): void;
  /** Opens the article there. */
  onRead(place: ArticlePlace): void;
  /** A link to a sentence was followed: the browser opens it, this only tells. */
  onFollow(place: ArticlePlace): void;
}

/** The popup: a search over all packs, and what was spotted on the page it was opened on. */
export function Popup({
  typed,
  packs,
  failed,
  page,
  site,
  saved,
  offer,
  offering,
  copies,
  onCopy,
  onTurnSite,
  onFind,
  onVisit,
  onRead,
  onFollow,
  ...rest
}: PopupProps) {
  const { words, locale, onJump, onResume, onAllow, onReload } = rest;
  const speech = { words, locale };
  const id = useId();
  const [view, setView] = useState<View>('search');
  const [opened, setOpened] = useState<SearchEntry>();
  const search = useMemo(() => packs && createSearch(packs), [packs]);
  const detail = opened && packs && detailOf(packs, opened);
  const mentions = 'mentions' in page ? page.mentions.filter(({ relation }) => relation !== 'possible') : [];

  function read(entry: SearchEntry): void {
    const found = packs && detailOf(packs, entry);
    if (found) onRead(placeOf(found));
  }

  return (
    <main class="popup" lang={locale} dir={directionOf(locale)}>
      <h1 class="unseen">{words('extensionName')}</h1>
      <Tabs id={id} view={view} count={mentions.length} onView={setView} {...speech} />
      <Panel id={id} name="search" view={view}>
        <SearchView
          typed={typed}
          search={search}
          hidden={detail !== undefined || view !== 'search'}
          onOpen={setOpened}
          onRead={read}
          onFind={onFind}
          onVisit={onVisit}
          {...speech}
        >
          {failed && <p class="notice">{words('errorUnknown')}</p>}
          {mentions.length > 0 && (
            <section class="part">
              <h2 class="label">{words('popupOnThisPage')}</h2>
              <MentionList
                mentions={mentions}
                first={FIRST}
                onJump={onJump}
                onAll={() => setView('page')}
                {...speech}
              />
            </section>
          )}
          {packs && <PackList packs={packs} {...speech} />}
        </SearchView>
        {detail && (
          <DetailView
            detail={detail}
            onBack={() => setOpened(undefined)}
            onRead={onRead}
            onFollow={onFollow}
            onCopy={copies.has(detail.packId) ? onCopy : undefined}
            {...speech}
          />
        )}
      </Panel>
      <Panel id={id} name="page" view={view}>
        <div class="scroll">
          <PageView {...{ page, packs, offer, offering, onJump, onResume, onAllow, onReload }} {...speech} />
          {site && (
            <SiteSwitch
              site={site.name}
              isOn={site.isOn}
              onTurn={(isOn) => onTurnSite(site.name, isOn)}
              {...speech}
            />
          )}
        </div>
      </Panel>
      <Panel id={id} name="saved" view={view}>
        <div class="scroll">
          <SavedView {...saved} {...speech} />
        </div>
      </Panel>
    </main>
  );
}

interface PanelProps {
  id: string;
  name: View;
  view: View;
  children: preact.ComponentChildren;
}

function Panel({ id, name, view, children }: PanelProps) {
  return (
    <div
      class="panel"
      role="tabpanel"
      id={`${id}-${name}-panel`}
      aria-labelledby={`${id}-${name}`}
      hidden={name !== view}
    >
      {children}
    </div>
  );
}
