import type { Name } from '../model/pack.ts';
import { formatDate } from './date.ts';

/** What a reference line is made from: an article, a source or an addition has these fields. */
export interface Work {
  author?: readonly Name[] | undefined;
  title?: string | undefined;
  subtitle?: string | undefined;
  containerTitle?: string | undefined;
  issued?: string | undefined;
}

/** One part of a reference, so that each can be set in its own language and style. */
export interface ReferencePart {
  kind: 'authors' | 'title' | 'container' | 'date';
  text: string;
}

/** The parts of a reference in the order they are read; parts that are not known are left out. */
export function reference(work: Work, locale: string): ReferencePart[] {
  const parts: ReferencePart[] = [
    { kind: 'authors', text: authors(work.author ?? [], locale) },
    { kind: 'title', text: fullTitle(work) },
    { kind: 'container', text: work.containerTitle ?? '' },
    { kind: 'date', text: work.issued === undefined ? '' : formatDate(work.issued, locale) },
  ];
  return parts.filter((part) => part.text !== '');
}

/** The reference as one line of plain text: Casey Babb, “Bitcoin to bombs”, 9DASHLINE, 6 April 2022. */
export function referenceLine(work: Work, locale: string): string {
  return reference(work, locale)
    .map((part) => (part.kind === 'title' ? `“${part.text}”` : part.text))
    .join(', ');
}

function authors(names: readonly Name[], locale: string): string {
  const written = names.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(written);
}

function fullTitle({ title = '', subtitle }: Work): string {
  if (subtitle === undefined) return title;
  // "Who pays?: The bill" would be one mark too many.
  return /[?!:.…]$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
