import { nameOf } from '../../model/byline.ts';
import type { Claim, Figure, ListName, Manner, Name, Period, Source, Term } from '../../model/pack.ts';
import type { Fields } from '../../model/workingDraft.ts';
import { amountText, readAmount } from './amounts.ts';
import type { Entry } from './work.ts';

/** What a form shows of an entry: text alone, so that it can be kept while it is typed. */
export function fieldsOf(list: ListName, entry: Entry): Fields {
  return WRITE[list](entry as never);
}

/**
 * The entry as the fields have it. Fields left as they were change nothing, so what a form cannot show stays.
 * It is not looked at whether a pack may hold it.
 */
export function readFields(list: ListName, entry: Entry, fields: Fields): Entry {
  const before = fieldsOf(list, entry);
  const changed = (name: string) => fields[name] !== undefined && fields[name] !== before[name];
  if (!Object.keys(fields).some(changed)) return entry;
  return READ[list](entry as never, { ...before, ...fields }, changed);
}

type Changed = (name: string) => boolean;

const WRITE = { terms: termFields, figures: figureFields, claims: claimFields, sources: sourceFields };
const READ = { terms: readTerm, figures: readFigure, claims: readClaim, sources: readSource };

function termFields({ name, aliases, commonAliases = [], kind, gloss, salience }: Term): Fields {
  return {
    name,
    kind,
    gloss,
    aliases: aliases.join('\n'),
    commonAliases: commonAliases.join('\n'),
    salience,
  };
}

function readTerm(term: Term, fields: Fields): Term {
  const { commonAliases: _, ...rest } = term;
  const common = lines(fields.commonAliases);
  return {
    ...rest,
    name: line(fields.name),
    kind: fields.kind as Term['kind'],
    gloss: line(fields.gloss),
    aliases: lines(fields.aliases),
    salience: fields.salience as Term['salience'],
    ...(common.length > 0 && { commonAliases: common }),
  };
}

function figureFields({ surface, quantity, measure, subject, measureWords, period }: Figure): Fields {
  const read = readAmount(surface);
  const isRead = read !== undefined && amountText(read) === amountText(quantity);
  return {
    surface,
    amount: isRead ? surface : amountText(quantity),
    measure,
    subject,
    measureWords: measureWords.join('\n'),
    ...periodFields(period),
  };
}

function readFigure(figure: Figure, fields: Fields, changed: Changed): Figure {
  const { period: _, quantity, ...rest } = figure;
  const period = readPeriod(fields);
  const read = changed('amount') ? readAmount(line(fields.amount)) : quantity;
  return {
    ...rest,
    // Without an amount there is no quantity: the schema says so.
    quantity: read as Figure['quantity'],
    surface: line(fields.surface),
    measure: line(fields.measure),
    subject: line(fields.subject),
    measureWords: lines(fields.measureWords),
    ...(period && { period }),
  };
}

function claimFields({ text, sources, appearance, period }: Claim): Fields {
  return {
    text,
    // An id has no spaces.
    sources: sources.map(({ source, manner }) => `${source} ${manner}`).join('\n'),
    ...periodFields(period),
    appearance: JSON.stringify(appearance),
  };
}

function readClaim(claim: Claim, fields: Fields, changed: Changed): Claim {
  const { period: _, ...rest } = claim;
  const period = readPeriod(fields);
  const sources = new Map<string, Claim['sources'][number]>();
  for (const one of lines(fields.sources)) {
    const [source = '', manner] = one.split(' ');
    if (!sources.has(source)) sources.set(source, { source, manner: manner as Manner });
  }
  return {
    ...rest,
    text: line(fields.text),
    sources: [...sources.values()],
    ...(changed('appearance') && { appearance: parsed(fields.appearance) as Claim['appearance'] }),
    ...(period && { period }),
  };
}

function sourceFields(source: Source): Fields {
  const {
    name,
    kind,
    role = '',
    title = '',
    author = [],
    issued = '',
    containerTitle = '',
    url = '',
  } = source;
  return { name, kind, role, title, author: namesText(author), issued, containerTitle, url };
}

function readSource({ id, added, author }: Source, fields: Fields): Source {
  const names = readNames(fields.author, author);
  const optional = Object.fromEntries(
    ['role', 'title', 'issued', 'containerTitle', 'url'].flatMap((key) => {
      const written = line(fields[key]);
      return written === '' ? [] : [[key, written]];
    }),
  );
  return {
    id,
    name: line(fields.name),
    kind: fields.kind as Source['kind'],
    ...optional,
    ...(names.length > 0 && { author: names }),
    ...(added && { added }),
  };
}

function periodFields(period: Period | undefined): Fields {
  return { 'period.start': period?.start ?? '', 'period.end': period?.end ?? '' };
}

function readPeriod(fields: Fields): Period | undefined {
  const [start, end] = [line(fields['period.start']), line(fields['period.end'])];
  if (start === '' && end === '') return undefined;
  return { ...(start !== '' && { start }), ...(end !== '' && { end }) };
}

/** One name a line. */
export function namesText(names: readonly Name[]): string {
  return names.map(written).join('\n');
}

/** Names that stood there keep the parts they had; new ones are parted as bylines are. */
export function readNames(text: string | undefined, before: readonly Name[] = []): Name[] {
  const known = new Map(before.map((name) => [written(name), name]));
  return lines(text).map((one) => known.get(one) ?? nameOf(one));
}

const written = (name: Name): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

/** A field as a pack holds it: its ends and its line breaks say nothing. */
export const line = (field: string | undefined): string => (field ?? '').replaceAll(/\s+/g, ' ').trim();

const lines = (field: string | undefined): string[] => [
  ...new Set((field ?? '').split('\n').flatMap((one) => line(one) || [])),
];

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
