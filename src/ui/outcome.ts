import type { WordsWith } from './words.ts';

const OUTCOMES: Readonly<Record<string, WordsWith<0>>> = {
  nothing: 'useNothing',
  tooLong: 'useTooLong',
  private: 'errorPrivateWindow',
  closed: 'errorClosedPage',
  stopped: 'useStopped',
};

/** Why an article was not used, in words for the reader. */
export function outcomeWords(outcome: string): WordsWith<0> {
  return OUTCOMES[outcome] ?? 'errorUnknown';
}
