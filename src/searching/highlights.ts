import type { Highlight } from '../model/highlight.ts';
import { CharClass, classOf, foldUnit } from '../text/fold.ts';

/** What each highlight is found by. It changes with every note, and then so does the object. */
const folded = new WeakMap<Highlight, string>();

/**
 * The highlights that have every word of the query somewhere in quote, note, tags, title or address;
 * case, diacritics and punctuation do not matter, and a part of a word is enough. The order stays.
 */
export function findHighlights(highlights: readonly Highlight[], query: string): readonly Highlight[] {
  const wanted = query.split(/\s+/u).flatMap((word) => fold(word).trim() || []);
  if (wanted.length === 0) return highlights;
  return highlights.filter((highlight) => wanted.every((word) => textOf(highlight).includes(word)));
}

function textOf(highlight: Highlight): string {
  const known = folded.get(highlight);
  if (known !== undefined) return known;
  const { quote, note, tags, title = '', source } = highlight;
  const parts = [quote, note, ...tags, title, source, readable(source)];
  // Between two parts stands what no folded word contains, so that none is found across a border.
  const text = parts.map(fold).join('\n');
  folded.set(highlight, text);
  return text;
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
