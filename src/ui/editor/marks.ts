import { LIST_NAMES } from '../../model/pack.ts';
import { type ArticleParagraph, PARAGRAPH_BREAK, type ReadArticle } from '../../model/readArticle.ts';
import { type EntryPlaces, entryKey } from '../../model/workingDraft.ts';

/** A run of a paragraph's text with the entries that it belongs to, the one with the shortest place first. */
export interface Run {
  text: string;
  /** As drafts name them: `claims/ID`. */
  entries: readonly string[];
}

export interface MarkedParagraph {
  /** Where it begins in the article's text, in UTF-16 units. */
  start: number;
  role: ArticleParagraph['role'];
  runs: readonly Run[];
}

interface Mark {
  start: number;
  end: number;
  entry: string;
}

/** The article's paragraphs with every entry's places marked; the text is cut where a mark begins or ends. */
export function markedParagraphs(
  { paragraphs }: Pick<ReadArticle, 'paragraphs'>,
  places: EntryPlaces,
): MarkedParagraph[] {
  const marks = allMarks(places);
  let next = 0;
  let start = 0;
  // A place may reach over several paragraphs.
  let open: Mark[] = [];
  return paragraphs.map(({ text, role }) => {
    const [from, end] = [start, start + text.length];
    start = end + PARAGRAPH_BREAK.length;
    while (next < marks.length && (marks[next] as Mark).start < end) open.push(marks[next++] as Mark);
    const here = open.filter((one) => one.end > from);
    open = here.filter((one) => one.end > end);
    return { start: from, role, runs: runsOf(text, from, here) };
  });
}

function allMarks(places: EntryPlaces): Mark[] {
  return LIST_NAMES.flatMap((list) =>
    Object.entries(places[list]).flatMap(([id, spans]) =>
      spans.map(({ start, end }) => ({ start, end, entry: entryKey({ list, id }) })),
    ),
  ).sort((a, b) => a.start - b.start);
}

function runsOf(text: string, from: number, marks: readonly Mark[]): Run[] {
  const within = (offset: number) => Math.min(Math.max(offset - from, 0), text.length);
  const cuts = [
    ...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])]),
  ];
  cuts.sort((a, b) => a - b);
  const shortFirst = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(1).map((to, i) => {
    const at = cuts[i] as number;
    const entries = shortFirst.filter(({ start, end }) => within(start) <= at && within(end) >= to);
    return { text: text.slice(at, to), entries: [...new Set(entries.map(({ entry }) => entry))] };
  });
}
