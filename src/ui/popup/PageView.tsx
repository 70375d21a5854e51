import type { ContextPack } from '../../model/pack.ts';
import type { Speech } from '../words.ts';
import { ArticleOffer, type Offer, type OfferActions } from './ArticleOffer.tsx';
import { MentionList } from './MentionList.tsx';
import { PackList } from './PackList.tsx';
import type { PageState } from './pageState.ts';

/** A page with more than these is shown in two goes; ten thousand lines at once would freeze the popup. */
const MANY = 200;

/** What the reader may do about a page. */
export interface PageActions {
  onJump(index: number): void;
  onResume(): void;
  /** Asks the browser for access; it must be asked within the click. */
  onAllow(): void;
  onReload(): void;
}

interface Props extends Speech, PageActions {
  page: PageState;
  packs: readonly ContextPack[] | undefined;
  /** Of the page's article; undefined where there is none to be had. */
  offer: Offer | 'asking' | undefined;
  offering: OfferActions;
}

/** The page's article, and what was spotted on the page, or plainly why nothing was. */
export function PageView({ offer, offering, ...rest }: Props) {
  const { words, locale, page } = rest;
  const isOpen = page.state !== 'asking' && page.state !== 'off';
  // It may stand first: nothing is to move when it comes.
  if (offer === 'asking') return null;
  const isFirst = offer !== undefined && (offer.looksLikeArticle || offer.made.length > 0);
  const shown = offer && isOpen && <ArticleOffer offer={offer} {...offering} words={words} locale={locale} />;
  return (
    <>
      {isFirst && shown}
      <Spotted {...rest} />
      {!isFirst && shown}
    </>
  );
}

function Spotted({
  page,
  packs,
  onJump,
  onResume,
  onAllow,
  onReload,
  ...speech
}: Omit<Props, 'offer' | 'offering'>) {
  const { words } = speech;
  const mentions = 'mentions' in page ? page.mentions : [];
  const marked = mentions.filter(({ relation }) => relation !== 'possible');
  const possible = mentions.filter(({ relation }) => relation === 'possible');
  const example = packs?.[0] && <Example pack={packs[0]} {...speech} />;
  switch (page.state) {
    case 'asking':
      return null;
    case 'closed':
      return (
        <Notice text={words('errorClosedPage')}>
          <p>{example}</p>
        </Notice>
      );
    case 'off':
      return <Notice text={words('popupOff')} />;
    case 'noAccess':
      return <Notice text={words('errorNoAccess')} action={words('errorAllow')} onAction={onAllow} />;
    case 'reload':
      return <Notice text={words('errorReload')} action={words('popupReload')} onAction={onReload} />;
    default:
      return (
        <>
          {page.state === 'paused' && (
            <Notice text={words('errorPaused')} action={words('errorResume')} onAction={onResume} />
          )}
          {marked.length > 0 && (
            <section class="part">
              <h2 class="label">{words('popupCount', marked.length, [String(marked.length)])}</h2>
              <MentionList mentions={marked} first={MANY} onJump={onJump} {...speech} />
            </section>
          )}
          {possible.length > 0 && (
            <section class="part">
              <h2 class="label">{words('popupPossible')}</h2>
              <p class="quiet">{words('popupPossibleAbout')}</p>
              <MentionList
                mentions={possible}
                after={marked.length}
                first={MANY}
                onJump={onJump}
                {...speech}
              />
            </section>
          )}
          {page.mentions.length === 0 && page.state === 'open' && (
            <Notice text={words('popupNothing')}>
              <p class="quiet">{words('popupReason')}</p>
              <p>{example}</p>
            </Notice>
          )}
          {page.mentions.length === 0 && packs && <PackList packs={packs} {...speech} />}
        </>
      );
  }
}

interface NoticeProps {
  text: string;
  action?: string;
  onAction?(): void;
  children?: preact.ComponentChildren;
}

function Notice({ text, action, onAction, children }: NoticeProps) {
  return (
    <div class="notice">
      <p>{text}</p>
      {children}
      {action !== undefined && (
        <button type="button" class="more" onClick={() => onAction?.()}>
          {action}
        </button>
      )}
    </div>
  );
}

/** The pack's own article: there is no page with more of it. */
function Example({ pack, words }: Speech & { pack: ContextPack }) {
  return (
    <a href={pack.article.url} target="_blank" rel="noopener noreferrer">
      {words('popupExample')}
    </a>
  );
}
