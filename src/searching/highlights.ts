import { type Annotation, noteOf, quoteOf } from '../model/annotation.ts';
import { CharClass, classOf, foldUnit } from '../text/fold.ts';

/** What each annotation is found by. It changes with every note, and then so does the object. */
const folded = new WeakMap<Annotation, string>();

/**
 * The annotations that have every word of the query somewhere in quote, note, title or address;
 * case, diacritics and punctuation do not matter, and a part of a word is enough. The order stays.
 */
export function findHighlights(annotations: readonly Annotation[], query: string): readonly Annotation[] {
  const wanted = query.split(/\s+/u).flatMap((word) => fold(word).trim() || []);
  if (wanted.length === 0) return annotations;
  return annotations.filter((annotation) => wanted.every((word) => textOf(annotation).includes(word)));
}

function textOf(annotation: Annotation): string {
  const known = folded.get(annotation);
  if (known !== undefined) return known;
  const { source, 'dcterms:title': title = '' } = annotation.target;
  const parts = [quoteOf(annotation), noteOf(annotation), title, source, readable(source)];
  // Between two parts stands what no folded word contains, so that none is found across a border.
  const text = parts.map(fold).join('\n');
  folded.set(annotation, text);
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
