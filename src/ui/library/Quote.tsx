import { useState } from 'preact/hooks';
import type { Speech } from '../words.ts';

/** A quote longer than this is cut until asked for, in UTF-16 units. */
const LONG = 700;
const SHORT = 90;

interface Props extends Speech {
  id: string;
  text: string;
  /** Only enough to know it by. */
  short: boolean;
}

/** The words of a highlight, in their own language, which nobody told us. */
export function Quote({ id, text, short, words }: Props) {
  const [whole, setWhole] = useState(false);
  const most = short ? SHORT : whole ? Number.POSITIVE_INFINITY : LONG;
  const isCut = text.length > most;
  return (
    <>
      <blockquote id={id} lang="" dir="auto">
        {isCut ? `${cut(text, most)}…` : text}
      </blockquote>
      {isCut && !short && (
        <button type="button" class="action flush" aria-describedby={id} onClick={() => setWhole(true)}>
          {words('libraryWhole')}
        </button>
      )}
    </>
  );
}

/** The beginning of a text, up to the end of a word where there is one. */
function cut(text: string, most: number): string {
  const start = text.slice(0, most);
  return start.slice(0, Math.max(start.lastIndexOf(' '), most * 0.8)).replace(/[\s\p{Surrogate}]$/u, '');
}
