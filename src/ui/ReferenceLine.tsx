import { Fragment } from 'preact';
import { type ReferencePart, reference, type Work } from '../citing/reference.ts';
import { PhraseText } from './PhraseText.tsx';
import { quote } from './phrase.ts';
import type { Speech } from './words.ts';

interface Props extends Speech {
  work: Work & { url?: string | undefined };
  /** Of the work. */
  lang: string;
}

/** A work as a line of its authors, “title”, container and date; the title leads to its address. */
export function ReferenceLine({ work, lang, ...speech }: Props) {
  return (
    <cite class="reference">
      {reference(work, speech.locale).map((part, index) => (
        <Fragment key={part.kind}>
          {index > 0 && ', '}
          <Part part={part} lang={lang} url={work.url} {...speech} />
        </Fragment>
      ))}
    </cite>
  );
}

interface PartProps extends Speech {
  part: ReferencePart;
  lang: string;
  url: string | undefined;
}

function Part({ part, lang, url, ...speech }: PartProps) {
  // The date is in the reader's language, all else in the work's.
  if (part.kind === 'date') return <span class="date">{part.text}</span>;
  const run = { text: part.text, from: 'pack' } as const;
  if (part.kind !== 'title') return <PhraseText phrase={[run]} lang={lang} />;
  const title = <PhraseText phrase={quote(run, speech)} lang={lang} />;
  if (url === undefined) return title;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
