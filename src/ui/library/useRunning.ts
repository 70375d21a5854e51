import { useRef, useState } from 'preact/hooks';
import type { Words, WordsWith } from '../words.ts';

/** Does one thing at a time and tells what became of it: "Saved" is only said once it is. */
export function useRunning(words: Words) {
  const busy = useRef(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const run = (action: () => Promise<unknown>, then?: WordsWith<0>) => {
    if (busy.current) return;
    busy.current = true;
    setSaid(then === undefined ? '' : words('barSaving'));
    setProblem('');
    action()
      .then(
        () => setSaid(then === undefined ? '' : words(then)),
        (error: Error) => {
          setSaid('');
          setProblem(error.message);
        },
      )
      .finally(() => {
        busy.current = false;
      });
  };
  return { said, problem, run };
}
