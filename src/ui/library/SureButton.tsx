import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';

interface Props extends Speech {
  label: string;
  /** What is asked before it is done. */
  ask: string;
  /** Id of what it acts on. */
  about?: string;
  onSure(): void;
}

/** A button for what cannot be taken back: it asks once more, in its own place. */
export function SureButton({ label, ask, about, onSure, words }: Props) {
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const before = useRef(isAsking);
  useLayoutEffect(() => {
    // Not on the button that does it: who presses Enter twice has not read the question.
    if (before.current !== isAsking) box.current?.querySelector<HTMLElement>('.first')?.focus();
    before.current = isAsking;
  }, [isAsking]);
  return (
    <span class="sure" ref={box}>
      {isAsking ? (
        <>
          <span role="status">{ask}</span>
          <Action
            label={label}
            about={about}
            isMain
            onClick={() => {
              setAsking(false);
              onSure();
            }}
          />
          <Action label={words('libraryCancel')} isFirst onClick={() => setAsking(false)} />
        </>
      ) : (
        <Action label={label} about={about} isFirst onClick={() => setAsking(true)} />
      )}
    </span>
  );
}
