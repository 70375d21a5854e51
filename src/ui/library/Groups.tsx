import type { ComponentChildren } from 'preact';
import type { Highlight } from '../../model/highlight.ts';
import type { Speech } from '../words.ts';
import {
  type Arrangement,
  type Group,
  groupByPack,
  groupByPage,
  groupByTag,
  groupByTime,
  type PageHeading,
  type Time,
} from './arranging.ts';
import { siteOf } from './pages.ts';
import { Rows, type RowsProps } from './Rows.tsx';
import { MANY } from './useHighlightList.ts';

interface Props extends RowsProps {
  arrangement: Arrangement;
  highlights: readonly Highlight[];
  /** What a pack is called, by its id. */
  packName(id: string): string;
  /** Shows all of one page; undefined where only one is shown. */
  onPage: ((page: PageHeading) => void) | undefined;
}

/** Highlights under headings. */
export function Groups({ arrangement, highlights, packName, onPage, ...rows }: Props) {
  const { words, locale } = rows;
  switch (arrangement) {
    case 'page':
      return groupByPage(highlights).map((group) => (
        <Section key={group.key} group={group} rows={rows} hasPage={false}>
          <PageHead page={group.heading} />
          {onPage && group.highlights.length >= MANY && (
            <button type="button" class="more" onClick={() => onPage(group.heading)}>
              {words('libraryAllOfPage')}
            </button>
          )}
        </Section>
      ));
    case 'time':
      return groupByTime(highlights, new Date()).map((group) => (
        <Section key={group.key} group={group} rows={rows} hasPage>
          <h2>{timeName(group.heading, { words, locale })}</h2>
        </Section>
      ));
    case 'tag':
      return groupByTag(highlights).map((group) => (
        <Section key={group.key} group={group} rows={rows} hasPage>
          <h2 lang="" dir="auto">
            {group.heading || words('libraryUntagged')}
          </h2>
        </Section>
      ));
    case 'pack':
      return groupByPack(highlights).map((group) => (
        <Section key={group.key} group={group} rows={rows} hasPage>
          <h2 lang="" dir="auto">
            {group.heading === '' ? words('libraryUnpacked') : packName(group.heading)}
          </h2>
        </Section>
      ));
  }
}

interface SectionProps {
  group: Group<unknown>;
  rows: RowsProps;
  hasPage: boolean;
  children: ComponentChildren;
}

function Section({ group, rows, hasPage, children }: SectionProps) {
  return (
    // No name: a landmark for each group would be hundreds. The headings lead through them.
    <section class="page">
      {children}
      <Rows highlights={group.highlights} hasPage={hasPage} {...rows} />
    </section>
  );
}

function PageHead({ page: { url, title, address } }: { page: PageHeading }) {
  return (
    <>
      <h2>
        <a href={url} target="_blank" rel="noopener noreferrer" lang="" dir="auto">
          {title}
        </a>
      </h2>
      <p class="quiet">
        <bdi>{siteOf(address)}</bdi>
      </p>
    </>
  );
}

function timeName(time: Time, { words, locale }: Speech): string {
  if (time.span === 'today') return words('timeToday');
  if (time.span === 'yesterday') return words('timeYesterday');
  if (time.span === 'week') return words('timeWeek');
  const year = time.isThisYear ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { month: 'long', year }).format(time.first);
}
