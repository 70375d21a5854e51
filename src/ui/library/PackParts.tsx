import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CardClaim } from '../../model/card.ts';
import type { ContextPack, Source } from '../../model/pack.ts';
import { type ArticlePlace, detailOf } from '../../searching/details.ts';
import { Added } from '../Added.tsx';
import { additionsOnce } from '../additions.ts';
import { Claim } from '../Claim.tsx';
import { PhraseText } from '../PhraseText.tsx';
import { periodText } from '../period.ts';
import { fill, GAP1, type Phrase } from '../phrase.ts';
import { ReferenceLine } from '../ReferenceLine.tsx';
import type { Speech, WordsWith } from '../words.ts';

interface Props extends Speech {
  pack: ContextPack;
  onFollow(place: ArticlePlace): void;
  /** Opens the copy on this device; absent where none is kept. */
  onCopy?: ((place: ArticlePlace) => void) | undefined;
}

/** What is in a pack: how much of each kind, and all of it when opened. */
export function PackParts({ pack, onFollow, onCopy, ...speech }: Props) {
  return (
    <div class="parts">
      <Part name="groupTerms" count={pack.terms.length} {...speech}>
        {() => <TermList pack={pack} {...speech} />}
      </Part>
      <Part name="groupFigures" count={pack.figures.length} {...speech}>
        {() => <FigureList pack={pack} {...speech} />}
      </Part>
      <Part name="groupClaims" count={pack.claims.length} {...speech}>
        {() => <ClaimList pack={pack} onFollow={onFollow} onCopy={onCopy} {...speech} />}
      </Part>
      <Part name="groupSources" count={pack.sources.length} {...speech}>
        {() => <SourceList pack={pack} {...speech} />}
      </Part>
    </div>
  );
}

interface PartProps extends Speech {
  name: WordsWith<0>;
  count: number;
  /** Made only once it is wanted: a pack may hold thousands. */
  children(): ComponentChildren;
}

function Part({ name, count, children, words, locale }: PartProps) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words(name)} <span class="count">{new Intl.NumberFormat(locale).format(count)}</span>
      </summary>
      {open && children()}
    </details>
  );
}

type PackProps = Pick<Props, 'pack' | keyof Speech>;

function TermList({ pack, ...speech }: PackProps) {
  const lang = pack.article.language;
  return (
    <dl class="entries">
      {pack.terms.map(({ id, name, gloss, added }) => (
        <div key={id}>
          <dt lang={lang} dir="auto">
            {name}
          </dt>
          <dd lang={lang} dir="auto">
            {gloss}
          </dd>
          {added && (
            <dd>
              <Added added={added} lang={lang} {...speech} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function FigureList({ pack, ...speech }: PackProps) {
  const text = { lang: pack.article.language, dir: 'auto' } as const;
  return (
    <dl class="entries">
      {pack.figures.map(({ id, surface, measure, subject, period }) => {
        const when = period && periodText(period, speech);
        return (
          <div key={id}>
            <dt {...text}>{surface}</dt>
            <dd {...text}>{measure}</dd>
            <dd class="quiet">
              <span {...text}>{subject}</span>
              {when !== undefined && ` · ${when}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A pack lists its claims as the article makes them. */
function ClaimList({ pack, onFollow, onCopy, ...speech }: Props) {
  const { id: packId, article } = pack;
  const claims = useMemo(
    () => pack.claims.flatMap(({ id }) => detailOf([pack], { packId, kind: 'claim', id })?.claims ?? []),
    [pack, packId],
  );
  const shows = additionsOnce(claims);
  const onOpen = (claim: CardClaim) => onFollow({ packId, article, claim });
  const toCopy = onCopy && ((claim: CardClaim) => onCopy({ packId, article, claim }));
  return (
    <ol class="claims">
      {claims.map((claim, index) => (
        <li key={index}>
          <Claim claim={claim} article={article} shows={shows} onOpen={onOpen} onCopy={toCopy} {...speech} />
        </li>
      ))}
    </ol>
  );
}

function SourceList({ pack, ...speech }: PackProps) {
  const lang = pack.article.language;
  return (
    <dl class="entries">
      {pack.sources.map((source) => (
        <div key={source.id}>
          <dt>
            <PhraseText phrase={nameOf(source, speech)} lang={lang} />
          </dt>
          {source.role !== undefined && (
            <dd lang={lang} dir="auto">
              {source.role}
            </dd>
          )}
          {source.title !== undefined && (
            <dd>
              <ReferenceLine work={source} lang={lang} {...speech} />
            </dd>
          )}
          {source.added && (
            <dd>
              <Added added={source.added} lang={lang} {...speech} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** "some" and "many" alone would look like names. */
function nameOf({ name, kind }: Source, { words }: Speech): Phrase {
  const written: Phrase = [{ text: name, from: 'pack' }];
  return kind === 'unnamed' ? fill(words('sourceUnnamed', [GAP1]), [written]) : written;
}
