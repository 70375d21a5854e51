import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Decisions } from '../../exchanging/packFiles/mergePacks.ts';
import type { PlannedImport } from '../../exchanging/packFiles/planImport.ts';
import type { Problem } from '../../model/problem.ts';
import type { Speech, WordsWith } from '../words.ts';
import { useFocusOn } from './HighlightRow.tsx';
import { ImportedPack } from './ImportedPack.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useRunning } from './useRunning.ts';

export interface ImportProps extends Speech {
  /** The name of the file. */
  file: string;
  /** What is wrong with the file: then nothing of it is taken. */
  refused: readonly Problem[];
  /** What the reader should know, though the packs can be taken. */
  warnings: readonly Problem[];
  plans: readonly PlannedImport[];
  /** Ids of the packs that the reader leaves out. */
  left: ReadonlySet<string>;
  /** How conflicts are decided, by the id of the pack. */
  decisions: ReadonlyMap<string, Decisions>;
  /** How many packs were taken; undefined until they were. */
  done: number | undefined;
  onLeave(packId: string, isLeft: boolean): void;
  onDecide(packId: string, place: string, side: 'mine' | 'theirs'): void;
  /** These reject with words for the reader. */
  onApply(): Promise<void>;
  onUndo(): Promise<void>;
  onClose(): void;
}

/** What is in a file of packs, and what taking it would change; nothing changes before the reader says so. */
export function ImportView(props: ImportProps) {
  const { file, refused, warnings, plans, left, decisions, done, onLeave, onDecide, words, locale } = props;
  const speech = { words, locale };
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose a file goes on reading at what is in it.
  useLayoutEffect(() => heading.current?.focus(), []);
  const isOpen = refused.length === 0 && done === undefined;
  return (
    <section class="import" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words('importFrom', [file])}
      </h2>
      {refused.length > 0 && (
        <>
          <p>{words('importRefused')}</p>
          <ProblemList problems={refused} />
        </>
      )}
      {isOpen && warnings.length > 0 && (
        <>
          <p>{words('importWarnings')}</p>
          <ProblemList problems={warnings} />
        </>
      )}
      {isOpen &&
        plans.map((plan) => (
          <ImportedPack
            key={plan.pack.id}
            plan={plan}
            isLeft={left.has(plan.pack.id)}
            decisions={decisions.get(plan.pack.id)}
            onLeave={(isLeft) => onLeave(plan.pack.id, isLeft)}
            onDecide={(place, side) => onDecide(plan.pack.id, place, side)}
            {...speech}
          />
        ))}
      <Ending {...props} />
    </section>
  );
}

/** What to do with the file, and what was done. */
function Ending({ plans, left, refused, done, onApply, onUndo, onClose, words, locale }: ImportProps) {
  const { problem, run } = useRunning(words);
  const row = useFocusOn<HTMLDivElement>(String(done));
  const taken = plans.filter(({ result, pack }) => result !== undefined && !left.has(pack.id));
  return (
    <>
      <p class="quiet" role="status">
        {done !== undefined && words('importDone', done, [new Intl.NumberFormat(locale).format(done)])}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="actions" ref={row}>
        {done === undefined && refused.length === 0 && taken.length > 0 && (
          <button type="button" class="action main" onClick={() => run(onApply)}>
            {words(verbOf(taken))}
          </button>
        )}
        {done !== undefined && (
          <button type="button" class="action first" onClick={() => run(onUndo)}>
            {words('barUndo')}
          </button>
        )}
        <button type="button" class="action" onClick={() => onClose()}>
          {words(done === undefined && taken.length > 0 ? 'libraryCancel' : 'importClose')}
        </button>
      </div>
    </>
  );
}

function verbOf(taken: readonly PlannedImport[]): WordsWith<0> {
  const added = taken.filter(({ installed }) => installed === undefined).length;
  if (added === taken.length) return 'importAdd';
  return added === 0 ? 'importMerge' : 'importBoth';
}
