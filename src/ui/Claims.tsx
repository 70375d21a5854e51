import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardClaim } from '../model/card.ts';
import type { Article } from '../model/pack.ts';
import { additionsOnce } from './additions.ts';
import { Claim } from './Claim.tsx';
import type { Speech } from './words.ts';

/** So many claims are shown at once; a footnote should not become the article. */
const FIRST = 2;

interface Props extends Speech {
  claims: readonly CardClaim[];
  article: Article;
  onOpen(claim: CardClaim): void;
  /** Opens the copy on this device; absent where none is kept. */
  onCopy?: ((claim: CardClaim) => void) | undefined;
}

/** What the article claims: the first two, the others behind a button. */
export function Claims({ claims, article, onOpen, onCopy, ...speech }: Props) {
  const { words } = speech;
  const [all, setAll] = useState(false);
  const firstNew = useRef<HTMLLIElement>(null);
  // The button goes, so the focus that it had moves on to what it brought.
  useEffect(() => {
    if (all) firstNew.current?.focus();
  }, [all]);
  if (claims.length === 0) return <p class="quiet empty">{words('cardNoClaims')}</p>;
  const shows = additionsOnce(claims);
  const hidden = all ? 0 : claims.length - FIRST;
  return (
    <>
      <h3 class="label">{words('cardClaims')}</h3>
      <ul class="claims">
        {(all ? claims : claims.slice(0, FIRST)).map((claim, index) => (
          <li key={index} {...(index === FIRST && { ref: firstNew, tabIndex: -1 })}>
            <Claim
              claim={claim}
              article={article}
              shows={shows}
              onOpen={onOpen}
              onCopy={onCopy}
              {...speech}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words('cardMoreClaims', hidden, [String(hidden)])}
        </button>
      )}
    </>
  );
}
