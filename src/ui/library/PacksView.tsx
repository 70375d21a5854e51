import type { ListedPack } from '../../model/listedPack.ts';
import type { Speech } from '../words.ts';
import { DraftList, type DraftListProps } from './DraftList.tsx';
import { ExportForm } from './ExportForm.tsx';
import { useFocusOn } from './HighlightRow.tsx';
import { type ImportProps, ImportView } from './ImportView.tsx';
import { NewPack, type NewPackProps } from './NewPack.tsx';
import { type PackActions, PackRow } from './PackRow.tsx';

export interface PacksViewProps extends Speech, PackActions {
  /** Undefined until they have come; `failed` when they will not. */
  packs: readonly ListedPack[] | 'failed' | undefined;
  /** How many of the reader's packs cannot be read; they stay where they are. */
  unreadable: number;
  /** Ids of those removed here, which can still be brought back. */
  removed: ReadonlySet<string>;
  making: Omit<NewPackProps, keyof Speech>;
  drafts: Omit<DraftListProps, keyof Speech>;
  /** A file of packs that is being looked at. */
  importing: Omit<ImportProps, keyof Speech> | undefined;
}

/** How packs are made, what is being worked on, and every pack, on or off, with what is in it. */
export function PacksView(props: PacksViewProps) {
  const { packs, unreadable, removed, making, drafts, importing, words, locale, ...actions } = props;
  const speech = { words, locale };
  // Whoever closes what a file holds goes on where files are opened.
  const begin = useFocusOn<HTMLDivElement>(String(importing === undefined));
  return (
    <>
      <p class="lead">{words('libraryPacksAbout')}</p>
      <div ref={begin}>
        <NewPack {...making} {...speech} />
      </div>
      {importing && <ImportView {...importing} {...speech} />}
      <DraftList {...drafts} {...speech} />
      {packs === 'failed' && <p role="alert">{words('errorUnknown')}</p>}
      {unreadable > 0 && (
        <p class="problem" role="alert">
          {words('packsUnreadable', unreadable, [new Intl.NumberFormat(locale).format(unreadable)])}
        </p>
      )}
      {Array.isArray(packs) && (
        <>
          {packs.map((listed: ListedPack) => (
            <PackRow
              key={listed.pack.id}
              listed={listed}
              isRemoved={removed.has(listed.pack.id)}
              {...actions}
              {...speech}
            />
          ))}
          {packs.length > 1 && <ExportAll packs={packs} onExport={actions.onExport} {...speech} />}
        </>
      )}
    </>
  );
}

function ExportAll({
  packs,
  onExport,
  ...speech
}: Speech & { packs: readonly ListedPack[] } & Pick<PackActions, 'onExport'>) {
  return (
    <section class="all-packs">
      <ExportForm
        name={speech.words('exportAll')}
        hasCopy={packs.some(({ hasCopy }) => hasCopy)}
        onExport={(withText) => onExport(packs, withText)}
        {...speech}
      />
    </section>
  );
}
