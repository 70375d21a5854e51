import { LIMITS, soundText } from '../../model/fields.ts';
import type { ListName } from '../../model/pack.ts';
import type { EntryName } from '../../model/workingDraft.ts';
import { findQuoteRange, type Span } from '../../text/quote.ts';
import { shorten } from '../../text/shorten.ts';
import { figureOf } from '../figures/figures.ts';
import { figureAt } from '../figures/foundFigures.ts';
import { ARTICLE_SOURCE } from '../sources/sources.ts';
import { salienceOf } from '../terms/salience.ts';
import type { EditedArticle } from './article.ts';
import { articleSourceOf, putEntry } from './changes.ts';
import { type Entry, entryOf, newIdFor, type Work } from './work.ts';

/** Why nothing was added: no words, no amount among them, a passage that could not be found again, a full list. */
export type AddProblem = 'words' | 'amount' | 'passage' | 'full';

export type Added = { work: Work; name: EntryName } | { problem: AddProblem };

/** So many places of a new name are shown. */
const MOST_PLACES = 500;

/** Makes an entry of what the reader selected, a span of the article's text. */
export function addEntry(work: Work, list: ListName, article: EditedArticle, selected: Span): Added {
  const span = trimmed(article.text, selected);
  if (span.start >= span.end) return { problem: 'words' };
  if (work.pack[list].length >= LIMITS[list]) return { problem: 'full' };
  const made = MAKE[list](work, article, span);
  if (typeof made === 'string') return { problem: made };
  const based = list === 'claims' ? withArticleSource(work) : work;
  return { work: putEntry(based, list, made.entry, made.places), name: { list, id: made.entry.id } };
}

type Made = { entry: Entry; places: Span[] } | AddProblem;

const MAKE: Record<ListName, (work: Work, article: EditedArticle, span: Span) => Made> = {
  terms: makeTerm,
  figures: makeFigure,
  claims: makeClaim,
  sources: makeSource,
};

function makeTerm(work: Work, { text, normalized, sentenceAt }: EditedArticle, span: Span): Made {
  const name = nameIn(text, span);
  const sentence = sentenceAt(span.start);
  const gloss = soundText(text.slice(sentence.start, sentence.end));
  const kind = 'concept' as const;
  const found = findQuoteRange(normalized, { start: name }).slice(0, MOST_PLACES);
  const entry = {
    id: newIdFor(work, 'terms')(name),
    name,
    aliases: [],
    kind,
    gloss: shorten(gloss, LIMITS.gloss) || name,
    salience: salienceOf({ name, kind, aliases: [] }, false),
  };
  return { entry, places: found.length > 0 ? found : [span] };
}

function makeFigure(work: Work, { parsed, issued }: EditedArticle, span: Span): Made {
  const found = figureAt(parsed, span);
  if (!found) return 'amount';
  const near = work.pack.terms.filter(({ id }) =>
    work.places.terms[id]?.some((one) => one.start < found.sentence.end && one.end > found.sentence.start),
  );
  const subject = {
    name: near[0]?.name ?? work.pack.article.title,
    terms: near.slice(0, 5).map(({ id }) => id),
  };
  const entry = figureOf(found, parsed.text, issued, subject, newIdFor(work, 'figures'));
  return { entry, places: [{ start: found.start, end: found.end }] };
}

/** What was selected, or where that cannot be found again, the sentences it stands in. */
function makeClaim(work: Work, article: EditedArticle, span: Span): Made {
  const whole = article.sentencesAround(span);
  const places = article.appearanceOf(span) ? span : whole;
  const appearance = article.appearanceOf(places);
  if (!appearance) return 'passage';
  const text = shorten(soundText(article.text.slice(places.start, places.end)), LIMITS.claim);
  const inside = (list: 'terms' | 'figures') =>
    work.pack[list]
      .filter(({ id }) =>
        work.places[list][id]?.some((one) => one.start < places.end && one.end > places.start),
      )
      .map(({ id }) => id)
      .slice(0, LIMITS.references);
  const entry = {
    id: newIdFor(work, 'claims')(text.split(' ').slice(0, 7).join(' ')),
    text,
    sources: [{ source: ARTICLE_SOURCE, manner: 'reported' as const }],
    terms: inside('terms'),
    figures: inside('figures'),
    appearance,
  };
  return { entry, places: [places] };
}

function makeSource(work: Work, { text }: EditedArticle, span: Span): Made {
  const name = nameIn(text, span);
  const kind = /^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(name) ? 'person' : 'unnamed';
  return { entry: { id: newIdFor(work, 'sources')(name), name, kind }, places: [span] };
}

function withArticleSource(work: Work): Work {
  if (entryOf(work, 'sources', ARTICLE_SOURCE)) return work;
  const sources = [articleSourceOf(work.pack), ...work.pack.sources];
  return { ...work, pack: { ...work.pack, sources } };
}

function nameIn(text: string, { start, end }: Span): string {
  return shorten(soundText(text.slice(start, end)), LIMITS.name);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = soundText(text.slice(start, end));
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: start + Math.max(before, text.slice(start, end).trimEnd().length) };
}
