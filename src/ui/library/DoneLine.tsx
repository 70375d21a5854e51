import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../icons.tsx';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import { useRunning } from './useRunning.ts';

/** Something that was done to many, and can be taken back once. */
export interface BulkDone {
  said: string;
  undo(): Promise<void>;
}

interface Props extends Speech {
  done: BulkDone | undefined;
  onClose(): void;
}

/** Says what was done to many, with the way back. The focus comes here, as what had it may be gone. */
export function DoneLine({ done, onClose, words }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState<BulkDone>();
  const { problem, run } = useRunning(words);
  const isUndone = done !== undefined && undone === done;
  useLayoutEffect(() => {
    if (done) line.current?.querySelector('button')?.focus();
  }, [done, isUndone]);
  return (
    <div class={done ? 'done' : 'unseen'} ref={line}>
      <p role="status">{done && (isUndone ? words('barUndone') : done.said)}</p>
      {done && !isUndone && (
        <Action label={words('barUndo')} onClick={() => run(() => done.undo().then(() => setUndone(done)))} />
      )}
      {done && (
        <button type="button" class="close-line" aria-label={words('cardClose')} onClick={() => onClose()}>
          <CloseIcon />
        </button>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
