import { useId } from 'preact/hooks';
import type { Decisions } from '../../exchanging/packFiles/mergePacks.ts';
import type { PlannedImport } from '../../exchanging/packFiles/planImport.ts';
import { LIST_NAMES } from '../../model/pack.ts';
import type { Speech, WordsWith } from '../words.ts';
import { ChangeList } from './ChangeList.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { LIST_WORDS } from './entryWords.ts';
import { PackParts } from './PackParts.tsx';
import { PackReference, PackRights } from './PackReference.tsx';
import { ProblemList } from './ProblemList.tsx';

/** How a pack of a file stands to the installed one. */
const STATES: Record<PlannedImport['state'], WordsWith<0>> = {
  new: 'importNew',
  same: 'importSame',
  newer: 'importNewer',
  older: 'importOlder',
  changed: 'importChanged',
};

interface Props extends Speech {
  plan: PlannedImport;
  isLeft: boolean;
  decisions: Decisions | undefined;
  onLeave(isLeft: boolean): void;
  onDecide(place: string, side: 'mine' | 'theirs'): void;
}

/** One pack of a file: what it is, what would change, and what has to be decided. */
export function ImportedPack({ plan, isLeft, decisions, onLeave, onDecide, ...speech }: Props) {
  const { words, locale } = speech;
  const id = useId();
  const { pack, state, installed, result, diff, conflicts, problems, text } = plan;
  const { article } = pack;
  const lang = article.language;
  const number = new Intl.NumberFormat(locale);
  const isNothing =
    result === undefined && (state === 'newer' || state === 'changed') && problems.length === 0;
  return (
    <article class="pack imported" aria-labelledby={id}>
      <h3 id={id} lang={lang} dir="auto">
        {article.title}
      </h3>
      <PackReference article={article} {...speech} />
      <p class="state">
        {words(STATES[state])} {isNothing && words('importNothing')}
      </p>
      {result !== undefined && (
        <label class="tick">
          <input
            type="checkbox"
            checked={!isLeft}
            aria-describedby={id}
            onChange={({ currentTarget }) => onLeave(!currentTarget.checked)}
          />
          <span>{words(installed ? 'importTakeMerge' : 'importTakeNew')}</span>
        </label>
      )}
      <p class="quiet">
        {LIST_NAMES.map((name) => `${words(LIST_WORDS[name])} ${number.format(pack[name].length)}`).join(
          ' · ',
        )}
        {` · ${words('libraryRevision', [String(pack.revision)])}`}
      </p>
      <div class="quiet">
        <PackRights pack={pack} {...speech} />
      </div>
      {text !== undefined && <p class="quiet">{words('importText')}</p>}
      <ProblemList problems={problems} />
      {!installed && <PackParts pack={pack} onFollow={() => undefined} {...speech} />}
      {diff && result && <ChangeList diff={diff} lang={lang} {...speech} />}
      {conflicts.length > 0 && (
        <section class="conflicts">
          <h4>{words('importConflicts', conflicts.length, [number.format(conflicts.length)])}</h4>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.place}
              conflict={conflict}
              side={decisions?.get(conflict.place) ?? 'mine'}
              onDecide={(side) => onDecide(conflict.place, side)}
              lang={lang}
              {...speech}
            />
          ))}
        </section>
      )}
    </article>
  );
}
