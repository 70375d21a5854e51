import type { Highlight } from '../../model/highlight.ts';
import { shortAddress } from './pages.ts';

/** How the reader wants the highlights arranged. */
export const ARRANGEMENTS = ['page', 'time', 'tag', 'pack'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Highlights under one heading. */
export interface Group<Heading> {
  /** Unique among the groups. */
  key: string;
  heading: Heading;
  highlights: readonly Highlight[];
}

/** When something was saved, as a heading says it: the later the finer. */
export type Time =
  | { span: 'today' }
  | { span: 'yesterday' }
  | { span: 'week' }
  | { span: 'month'; first: Date; isThisYear: boolean };

/** The time that a day belongs to for a reader whose clock says `now`; the week begins on Monday. */
export function timeOf(created: string, now: Date): Time {
  const saved = new Date(created);
  const daysAgo = dayNumber(now) - dayNumber(saved);
  if (daysAgo <= 0) return { span: 'today' };
  if (daysAgo === 1) return { span: 'yesterday' };
  const sinceMonday = (now.getDay() + 6) % 7;
  if (daysAgo <= sinceMonday) return { span: 'week' };
  const [year, month] = [saved.getFullYear(), saved.getMonth()];
  return { span: 'month', first: new Date(year, month), isThisYear: year === now.getFullYear() };
}

/** Groups by the time of saving; the order stays, and the latest come first in it. */
export function groupByTime(highlights: readonly Highlight[], now: Date): Group<Time>[] {
  return grouped(highlights, ({ created }) => {
    const time = timeOf(created, now);
    return [[time.span === 'month' ? String(time.first.getTime()) : time.span, time]];
  });
}

/** Groups by tag; one with several tags stands under each, one without under ''. */
export function groupByTag(highlights: readonly Highlight[]): Group<string>[] {
  return grouped(highlights, ({ tags }) => (tags.length > 0 ? tags : ['']).map((tag) => [tag, tag]));
}

/** Groups by the pack of the claim that each was saved for; the others stand under ''. */
export function groupByPack(highlights: readonly Highlight[]): Group<string>[] {
  return grouped(highlights, ({ claim }) => [[claim?.packId ?? '', claim?.packId ?? '']]);
}

/** A page as a heading says it. */
export interface PageHeading {
  /** In the form of `pageAddress`. */
  address: string;
  /** As it was last saved from: one that leads there. */
  url: string;
  title: string;
}

/**
 * Groups by page. The page last saved from comes first; by the time of saving, not of the last change, so
 * that nothing jumps away from a reader who edits a note.
 */
export function groupByPage(highlights: readonly Highlight[]): Group<PageHeading>[] {
  return grouped(highlights, ({ address }) => [[address, address]]).map(({ key, highlights: own }) => ({
    key,
    heading: {
      address: key,
      url: own[0]?.source ?? key,
      title: own.map(({ title }) => title).find(Boolean) ?? shortAddress(key),
    },
    highlights: own,
  }));
}

/** Groups in the order in which the first of each comes. */
function grouped<Heading>(
  highlights: readonly Highlight[],
  headingsOf: (highlight: Highlight) => readonly [key: string, heading: Heading][],
): Group<Heading>[] {
  const groups = new Map<string, { heading: Heading; highlights: Highlight[] }>();
  for (const highlight of highlights)
    for (const [key, heading] of headingsOf(highlight)) {
      const group = groups.get(key);
      if (group) group.highlights.push(highlight);
      else groups.set(key, { heading, highlights: [highlight] });
    }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Days in the reader's calendar. */
function dayNumber(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
