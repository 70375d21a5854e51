import type { Article, ListName } from '../../model/pack.ts';
import { parseEntry, parsePack } from '../../model/parsePack.ts';
import type { Problem } from '../../model/problem.ts';
import { claimReferences, figureReferences } from '../../model/references.ts';
import type { Fields } from '../../model/workingDraft.ts';
import type { Span } from '../../text/quote.ts';
import { slugOf } from '../ids.ts';
import { putEntry } from './changes.ts';
import { line, namesText, readFields, readNames } from './fields.ts';
import { type Entry, entryOf, type Work } from './work.ts';

/** A changed work, or what is wrong with the fields; a problem's path begins with the field's name. */
export type Submitted = { work: Work } | { problems: Problem[] };

/** Takes over the fields of an entry's form; it then is looked at, too. */
export function submitEntry(work: Work, list: ListName, id: string, fields: Fields): Submitted {
  const before = entryOf(work, list, id);
  if (!before) return { work };
  const read = parseEntry(list, readFields(list, before, fields));
  if ('problems' in read) return { problems: read.problems.map(fromAmount) };
  const missing = missingOf(work, list, read.entry);
  if (missing.length > 0) return { problems: missing };
  const isSame = JSON.stringify(read.entry) === JSON.stringify(before);
  return { work: isSame ? work : putEntry(work, list, read.entry, placeIn(fields.place)) };
}

/** A claim's form that points elsewhere says where: the span of the article's text, `START-END`. */
function placeIn(field: string | undefined): Span[] | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(field ?? '') ?? [];
  return start && end ? [{ start: Number(start), end: Number(end) }] : undefined;
}

/** The form has the quantity as one field. */
function fromAmount({ path, message }: Problem): Problem {
  return path.startsWith('quantity') ? { path: 'amount', message: 'this says no amount' } : { path, message };
}

function missingOf({ pack }: Work, list: ListName, entry: Entry): Problem[] {
  const references =
    list === 'claims'
      ? claimReferences(entry as never)
      : list === 'figures'
        ? figureReferences(entry as never)
        : [];
  return [...references]
    .filter((one) => !pack[one.list].some(({ id }) => id === one.id))
    .map(({ path, id }) => ({ path, message: `no '${id}' is left` }));
}

/** A text that came without an address has one that leads nowhere. */
const NOWHERE = /^https:\/\/article\.invalid\//;

/** The form of what the pack says of itself and its article. */
export function aboutFields({ pack }: Work): Fields {
  const {
    title,
    subtitle = '',
    author,
    issued = '',
    containerTitle = '',
    url,
    language,
    note = '',
  } = pack.article;
  return {
    title,
    subtitle,
    author: namesText(author),
    containerTitle,
    issued,
    url: NOWHERE.test(url) ? '' : url,
    language,
    note,
    licence: pack.licence ?? '',
    attribution: pack.attribution ?? '',
  };
}

export function submitAbout(work: Work, typed: Fields): Submitted {
  const before = aboutFields(work);
  if (Object.keys(typed).every((name) => typed[name] === before[name])) return { work };
  const fields = { ...before, ...typed };
  const { pack } = work;
  const written = (name: string, key = name) => {
    const text = line(fields[name]);
    return text === '' ? {} : { [key]: text };
  };
  const { licence: _, attribution: __, ...rest } = pack;
  const article = {
    title: line(fields.title),
    author: readNames(fields.author, pack.article.author),
    language: line(fields.language),
    ...written('subtitle'),
    ...written('issued'),
    ...written('containerTitle'),
    ...written('note'),
    url: line(fields.url) || nowhere(pack.article),
  };
  const next = { ...rest, ...written('licence'), ...written('attribution'), article };
  const read = parsePack({ ...next, terms: [], figures: [], claims: [], sources: [] });
  if ('problems' in read)
    return {
      problems: read.problems.map(({ path, message }) => ({ path: path.replace('article.', ''), message })),
    };
  return { work: { ...work, pack: next } };
}

function nowhere({ url, title }: Article): string {
  return NOWHERE.test(url) ? url : `https://article.invalid/${slugOf(title)}`;
}
