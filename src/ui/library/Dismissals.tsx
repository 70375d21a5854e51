import { useId, useRef, useState } from 'preact/hooks';
import type { Dismissal } from '../../model/dismissal.ts';
import type { Speech } from '../words.ts';

export interface DismissalsProps {
  /** The latest last. */
  dismissals: readonly Dismissal[];
  /** Marks it again; rejects with words for the reader. */
  onRestore(id: string): Promise<void>;
}

/** What is no longer marked, each with a way back. */
export function Dismissals({ dismissals, onRestore, ...speech }: Speech & DismissalsProps) {
  const { words } = speech;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState('');

  function restore(which: string): void {
    setProblem('');
    onRestore(which).then(
      // The button has gone with its line.
      () => heading.current?.focus(),
      (error: Error) => setProblem(error.message),
    );
  }

  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words('libraryDismissed')}
      </h2>
      <p class="quiet">{words('libraryDismissedAbout')}</p>
      {dismissals.length === 0 && <p>{words('libraryDismissedNone')}</p>}
      <ul class="sites">
        {[...dismissals].reverse().map((dismissal) => (
          <li key={dismissal.id}>
            <span id={`${id}-${dismissal.id}`}>
              <bdi>{dismissal.name}</bdi> <span class="quiet">{whereOf(dismissal, speech)}</span>
            </span>
            <button
              type="button"
              class="action"
              aria-describedby={`${id}-${dismissal.id}`}
              onClick={() => restore(dismissal.id)}
            >
              {words('libraryRestore')}
            </button>
          </li>
        ))}
      </ul>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

function whereOf({ scope }: Dismissal, { words }: Speech): string {
  if (scope.type === 'everywhere') return words('libraryDismissedEverywhere');
  if (scope.type === 'site') return words('libraryDismissedSite', [scope.host]);
  return words('libraryDismissedHere', [URL.canParse(scope.page) ? new URL(scope.page).host : scope.page]);
}
