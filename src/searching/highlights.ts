import type { Highlight } from '../model/highlight.ts';
import { CharClass, classOf, foldUnit } from '../text/fold.ts';

/**
 * Reads a query: whether a text of `searchedText` has every word of it. Case, diacritics and punctuation do
 * not matter, and a part of a word is enough.
 */
export function readQuery(query: string): (text: string) => boolean {
  const wanted = query.split(/\s+/u).flatMap((word) => fold(word).trim() || []);
  return (text) => wanted.every((word) => text.includes(word));
}

/** What a highlight is found by: its quote, note, tags, title and address. */
export function searchedText({ quote, note, tags, title = '', source }: Highlight): string {
  const parts = [quote, note, ...tags, title, source, readable(source)];
  // Between two parts stands what no folded word contains, so that none is found across a border.
  return parts.map(fold).join('\n');
}

/** An address as readers know it: "%C3%A9" is é. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return '';
  }
}

/** The text folded, each run of what stands between words as one space. */
function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) !== CharClass.separator) result += foldUnit(unit);
    else if (!result.endsWith(' ')) result += ' ';
  }
  return result;
}
