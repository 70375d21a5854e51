/** Words that names are told apart without. */
const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'and',
  'in',
  'on',
  'at',
  'by',
  'to',
  'with',
  's',
  'mr',
  'ms',
  'mrs',
]);

/** The words of a name, folded, without the small ones; a plural is its singular. */
function wordsOf(name: string): Set<string> {
  const folded = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, '');
  const words = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
  return new Set(words.map(singular));
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}

function shares(a: string, b: string): { ofShorter: number; ofLonger: number } {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  const [shorter, longer] = [Math.min(ours.size, theirs.size), Math.max(ours.size, theirs.size)];
  return { ofShorter: shorter === 0 ? 0 : common / shorter, ofLonger: longer === 0 ? 0 : common / longer };
}

/** Whether two names are of one source, as a person would judge: 0 for no, else by the words they share. */
export function namesMatch(a: string, b: string): number {
  const { ofShorter, ofLonger } = shares(a, b);
  return ofShorter >= 0.6 && ofLonger >= 0.25 ? ofLonger : 0;
}

/** Whether two terms are one: all words of the shorter, half the words of the longer. */
export function termsMatch(a: string, b: string): number {
  const { ofShorter, ofLonger } = shares(a, b);
  return ofShorter === 1 && ofLonger >= 0.5 ? ofLonger : 0;
}
