import { type ContextPack, LIST_NAMES, type ListName } from '../../model/pack.ts';
import { articleText, PARAGRAPH_BREAK, type ReadArticle } from '../../model/readArticle.ts';
import type { EntryPlaces } from '../../model/workingDraft.ts';
import { compileLexicon } from '../../spotting/lexicon.ts';
import { findTerms } from '../../spotting/terms.ts';
import { findQuoteRange, normalize, type Span } from '../../text/quote.ts';
import { soundArticle } from '../reading/packArticle.ts';
import { noPlaces } from './work.ts';

/** So many places of an entry are shown. */
const MOST = 500;

/** Where a pack's entries stand in its article: for a pack that was not drafted just now. */
export function placesIn(pack: ContextPack, read: ReadArticle): EntryPlaces {
  const article = soundArticle(read);
  const text = articleText(article);
  const places = noPlaces();
  if (text === '') return places;
  for (const [id, spans] of termPlaces(pack, article)) places.terms[id] = spans;
  const page = normalize(text);
  const quotes: Record<Exclude<ListName, 'terms'>, [string, Parameters<typeof findQuoteRange>[1]][]> = {
    figures: pack.figures.map(({ id, surface }) => [id, { start: surface }]),
    claims: pack.claims.map(({ id, appearance }) => [id, appearance]),
    sources: pack.sources.map(({ id, name }) => [id, { start: name }]),
  };
  for (const list of LIST_NAMES.filter((one) => one !== 'terms'))
    for (const [id, quote] of quotes[list]) {
      const found = findQuoteRange(page, quote).slice(0, MOST);
      if (found.length > 0) places[list][id] = found;
    }
  return places;
}

/** By every name, as pages are read. */
function termPlaces(pack: ContextPack, { paragraphs }: ReadArticle): Map<string, Span[]> {
  const lexicon = compileLexicon([pack]);
  const places = new Map<string, Span[]>();
  let at = 0;
  for (const { text } of paragraphs) {
    for (const { start, end, names } of findTerms(lexicon, text))
      for (const { term } of names) {
        const spans = places.get(term.id) ?? [];
        if (spans.length < MOST) places.set(term.id, [...spans, { start: at + start, end: at + end }]);
      }
    at += text.length + PARAGRAPH_BREAK.length;
  }
  return places;
}
