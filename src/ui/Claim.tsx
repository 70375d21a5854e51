import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { archiveAddress, hasPage } from '../citing/archive.ts';
import { deepLink } from '../citing/link.ts';
import type { CardClaim } from '../model/card.ts';
import type { Article } from '../model/pack.ts';
import { Added } from './Added.tsx';
import type { Shown } from './additions.ts';
import { attribution } from './attribution.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { OutIcon } from './icons.tsx';
import { PhraseText } from './PhraseText.tsx';
import { periodText } from './period.ts';
import type { Speech } from './words.ts';

interface Props extends Speech {
  claim: CardClaim;
  article: Article;
  shows: Shown;
  onOpen(claim: CardClaim): void;
  /** Opens the copy on this device at the sentence; absent where none is kept. */
  onCopy?: ((claim: CardClaim) => void) | undefined;
}

/** One claim of the article in our words: who said it, when, and the way to the very sentence. */
export function Claim({ claim, article, shows, onOpen, onCopy, ...speech }: Props) {
  const id = useId();
  const when = claim.period && periodText(claim.period, speech);
  return (
    <>
      <p class="claim" id={id} lang={article.language} dir="auto">
        {claim.text}
      </p>
      {claim.sources.map((source) => (
        <Fragment key={`${source.name} ${source.manner}`}>
          <p class="quiet">
            <PhraseText phrase={attribution(source, speech)} lang={article.language} />
          </p>
          {source.added && shows(claim, source) && (
            <Added added={source.added} lang={article.language} {...speech} />
          )}
        </Fragment>
      ))}
      <div class="below">
        <Ways {...{ claim, article, onOpen, onCopy, id }} {...speech} />
        {when !== undefined && <span class="quiet">{speech.words('cardWhen', [when])}</span>}
      </div>
    </>
  );
}

/** The way to the sentence: the page, and what is left when that is gone. A text without a page has only its copy. */
function Ways({ claim, article, onOpen, onCopy, id, ...speech }: Omit<Props, 'shows'> & { id: string }) {
  const { words } = speech;
  const copy = onCopy && (() => onCopy(claim));
  if (!hasPage(article))
    return copy ? (
      <button type="button" class="way" aria-describedby={id} onClick={copy}>
        {words('elsewhereCopy')}
      </button>
    ) : null;
  return (
    <>
      <a
        class="read"
        href={deepLink(article.url, claim.appearance)}
        target="_blank"
        rel="noopener noreferrer"
        // All these links have the same name; the claim tells them apart.
        aria-describedby={id}
        onClick={() => onOpen(claim)}
      >
        {words('cardRead')}
        <OutIcon />
      </a>
      <details class="elsewhere">
        <summary aria-describedby={id}>{words('elsewhereAsk')}</summary>
        <Elsewhere archive={archiveAddress(article)} about={id} onCopy={copy} {...speech} />
      </details>
    </>
  );
}
