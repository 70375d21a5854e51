import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardClaim } from '../../model/card.ts';
import { type ArticlePlace, type Detail, placeOf } from '../../searching/details.ts';
import { Added } from '../Added.tsx';
import { Claim } from '../Claim.tsx';
import { Claims } from '../Claims.tsx';
import { Entry } from '../Entry.tsx';
import { BackIcon } from '../icons.tsx';
import { ReferenceLine } from '../ReferenceLine.tsx';
import type { Speech } from '../words.ts';

/** Nothing on a page led here. */
const NO_MENTION = { surface: '', start: 0, end: 0, relation: 'same', why: [] } as const;

interface Props extends Speech {
  detail: Detail;
  onBack(): void;
  /** Opens the article there. */
  onRead(place: ArticlePlace): void;
  /** A link to a sentence was followed: the browser opens it, this only tells. */
  onFollow(place: ArticlePlace): void;
  /** Opens the copy on this device; absent where none is kept. */
  onCopy: ((place: ArticlePlace) => void) | undefined;
}

/** One result in full, in the place of the list. */
export function DetailView({ detail, onBack, onRead, onFollow, onCopy, ...speech }: Props) {
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    region.current?.focus();
    scrollTo(0, 0);
  }, []);
  const { packId, article } = detail;
  const onOpen = (claim: CardClaim) => onFollow({ packId, article, claim });
  const toCopy = onCopy && ((claim: CardClaim) => onCopy({ packId, article, claim }));

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRead(placeOf(detail));
    else return;
    event.preventDefault();
  }

  return (
    <section class="view detail" ref={region} tabIndex={-1} aria-labelledby={headingId} onKeyDown={onKey}>
      <button type="button" class="back" onClick={() => onBack()}>
        <BackIcon />
        {speech.words('popupBack')}
      </button>
      <div class="scroll">
        {'card' in detail ? (
          <Entry
            mention={{ ...NO_MENTION, why: [] }}
            card={toCopy ? { ...detail.card, hasCopy: true } : detail.card}
            headingId={headingId}
            onOpen={onOpen}
            onCopy={(claim) => toCopy?.(claim)}
            {...speech}
          />
        ) : (
          <>
            <Body detail={detail} headingId={headingId} onOpen={onOpen} onCopy={toCopy} {...speech} />
            <footer>
              {speech.words('cardFrom')} <ReferenceLine work={article} lang={article.language} {...speech} />
            </footer>
          </>
        )}
      </div>
    </section>
  );
}

interface BodyProps extends Speech {
  detail: Exclude<Detail, { card: unknown }>;
  headingId: string;
  onOpen(claim: CardClaim): void;
  onCopy: ((claim: CardClaim) => void) | undefined;
}

function Body({ detail, headingId, onOpen, onCopy, ...speech }: BodyProps) {
  const { article, claims } = detail;
  const pack = { lang: article.language, dir: 'auto' } as const;
  if (detail.kind === 'claim')
    return (
      <>
        <h2 class="kind" id={headingId}>
          {speech.words('kindClaim')}
        </h2>
        {claims.map((claim, index) => (
          <Claim
            key={index}
            claim={claim}
            article={article}
            shows={() => true}
            onOpen={onOpen}
            onCopy={onCopy}
            {...speech}
          />
        ))}
      </>
    );
  const { source } = detail;
  return (
    <>
      <header>
        <p class="kind">{speech.words('kindSource')}</p>
        <h2 id={headingId} {...pack}>
          {source.name}
        </h2>
        {source.role !== undefined && <p {...pack}>{source.role}</p>}
        {source.title !== undefined && (
          <p>
            <ReferenceLine work={source} lang={article.language} {...speech} />
          </p>
        )}
      </header>
      {/* Otherwise it stands with the first claim. */}
      {source.added && claims.length === 0 && (
        <Added added={source.added} lang={article.language} {...speech} />
      )}
      <Claims claims={claims} article={article} onOpen={onOpen} onCopy={onCopy} {...speech} />
    </>
  );
}
