import { useId } from 'preact/hooks';
import type { ListedPack } from '../../model/listedPack.ts';
import type { ArticlePlace } from '../../searching/details.ts';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import { ExportForm } from './ExportForm.tsx';
import { useFocusOn } from './HighlightRow.tsx';
import { PackParts } from './PackParts.tsx';
import { PackReference, PackRights } from './PackReference.tsx';
import { Switch } from './Switch.tsx';
import { useRunning } from './useRunning.ts';

/** What can be done with packs. What returns a promise rejects with words for the reader. */
export interface PackActions {
  onTurn(packId: string, isOn: boolean): Promise<void>;
  onEdit(listed: ListedPack): Promise<void>;
  onRemove(packId: string): Promise<void>;
  onRestore(packId: string): Promise<void>;
  /** Writes a file of packs, with the copies of their articles where that was chosen. */
  onExport(packs: readonly ListedPack[], withText: boolean): Promise<void>;
  /** A link to a sentence was followed: the browser opens it, this only tells. */
  onFollow(place: ArticlePlace): void;
  /** Opens the copy on this device. */
  onCopy(place: ArticlePlace): void;
}

interface Props extends Speech, PackActions {
  listed: ListedPack;
  isRemoved: boolean;
}

/** One pack: whether it is on, what is in it, and what can be done with it. */
export function PackRow({ listed, isRemoved, ...rest }: Props) {
  const { onTurn, onEdit, onRemove, onRestore, onExport, onFollow, onCopy, ...speech } = rest;
  const { words } = speech;
  const id = useId();
  const { said, problem, run } = useRunning(words);
  const row = useFocusOn<HTMLElement>(String(isRemoved));
  const { pack, isOn, hasCopy, origin } = listed;
  const { article } = pack;
  const lang = article.language;
  const copy = hasCopy && !isRemoved ? onCopy : undefined;
  return (
    <article class={isRemoved ? 'pack gone' : 'pack'} aria-labelledby={id} ref={row}>
      <div class="pack-head">
        <h2 id={id} lang={lang} dir="auto">
          {article.title}
        </h2>
        {!isRemoved && (
          <Switch labelledBy={id} isOn={isOn} onChange={(to) => run(() => onTurn(pack.id, to))} />
        )}
      </div>
      <PackReference article={article} {...speech} />
      {!isRemoved && <PackParts pack={pack} onFollow={onFollow} onCopy={copy} {...speech} />}
      {!isRemoved && <About {...listed} {...speech} />}
      <div class="actions">
        {isRemoved && <span>{words('barRemoved')}</span>}
        {isRemoved ? (
          <Action label={words('barUndo')} about={id} isFirst onClick={() => run(() => onRestore(pack.id))} />
        ) : (
          <>
            <Action label={words('packEdit')} about={id} isFirst onClick={() => run(() => onEdit(listed))} />
            {copy && (
              <Action
                label={words('packCopy')}
                about={id}
                onClick={() => copy({ packId: pack.id, article, claim: undefined })}
              />
            )}
            <ExportForm
              name={words('exportOne')}
              about={id}
              hasCopy={hasCopy}
              onExport={(withText) => onExport([listed], withText)}
              {...speech}
            />
            {origin !== 'bundled' && (
              <Action label={words('barRemove')} about={id} onClick={() => run(() => onRemove(pack.id))} />
            )}
          </>
        )}
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </article>
  );
}

function About({ pack, base, origin, ...speech }: ListedPack & Speech) {
  const { words } = speech;
  return (
    <footer>
      <PackRights pack={pack} {...speech} />
      <p>
        {words('libraryRevision', [String(pack.revision)])}
        {base !== undefined && ` · ${words('packEdited')}`}
      </p>
      {origin === 'bundled' && <p>{words('packBundled')}</p>}
    </footer>
  );
}
