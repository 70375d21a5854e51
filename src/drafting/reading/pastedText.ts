import { nameOf, splitNames } from '../../model/byline.ts';
import { isAddress, isIsoDate } from '../../model/fields.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import { readDateLine } from './dates.ts';
import { readPlainText } from './plainText.ts';

/** What a reader pastes and types; only the text is needed. */
export interface PastedText {
  title: string;
  text: string;
  address: string;
  /** "Ann Lee, Bo Ek". */
  authors: string;
  /** "2024-05-02", "2 May 2024", "2024". */
  date: string;
}

/** A field that cannot be read as what it is for. */
export type PasteFault = 'text' | 'address' | 'date';

/** An article from pasted text; what was typed goes before what the text says of itself. Never throws. */
export function readPastedText(pasted: PastedText): ReadArticle | { fault: PasteFault } {
  const title = pasted.title.trim().replaceAll(/\s+/g, ' ');
  const address = pasted.address.trim();
  if (address !== '' && !isAddress(address)) return { fault: 'address' };
  const date = pasted.date.trim();
  const issued = isIsoDate(date) ? date : readDateLine(date);
  if (date !== '' && issued === undefined) return { fault: 'date' };
  const read = readPlainText(title === '' ? pasted.text : `${title}\n\n${pasted.text}`);
  // A title that ends like a sentence was taken for the first paragraph.
  const paragraphs = read.paragraphs.filter(({ text }, i) => i > 0 || title === '' || text !== title);
  if (paragraphs.length === 0) return { fault: 'text' };
  const author = splitNames(pasted.authors).map(nameOf);
  return {
    ...read,
    paragraphs,
    ...(title !== '' && { title }),
    ...(address !== '' && { url: address }),
    ...(issued !== undefined && { issued }),
    ...(author.length > 0 && { author }),
  };
}
