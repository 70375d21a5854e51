import type { Token } from '../parsing/tokens.ts';
import { BETWEEN, CLAUSE_STARTS, MAKING } from '../words/clauseWords.ts';
import { isRoleNoun } from '../words/roles.ts';
import { REPORT_VERBS, UNSAID } from '../words/speech.ts';
import { isVerbForm } from '../words/usualness.ts';
import type { SpeechSite } from './speechSites.ts';

/** No phrase that names a speaker is longer, in tokens. */
const LONGEST = 30;

/** The words before a verb that may be its subject; undefined where nothing is said: "would say", "is said". */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
): Pick<SpeechSite, 'from' | 'to' | 'shared'> | undefined {
  let to = verb;
  while (to > 0 && isBetween(tokens[to - 1] as Token)) {
    if (UNSAID.has((tokens[to - 1] as Token).lower)) return undefined;
    to--;
  }
  const before = tokens[to - 1];
  if (!before) return undefined;
  if (before.text === ',' || before.lower === 'and') {
    // Participles and second verbs share the subject of their sentence.
    const isShared = before.lower === 'and' || tokens[verb]?.lower.endsWith('ing');
    if (isShared) return { from: verb, to: verb, shared: true };
    const holder = holderBefore(tokens, to - 1);
    if (holder) return holder;
    const comma = commaBefore(tokens, to - 1);
    return comma === undefined ? undefined : { from: clauseStart(tokens, comma), to: comma, shared: false };
  }
  if (before.lower === 'who') {
    const end = tokens[to - 2]?.text === ',' ? to - 2 : to - 1;
    return { from: clauseStart(tokens, end), to: end, shared: false };
  }
  if (before.kind === 'mark' && before.text !== '.' && before.text !== ')') return undefined;
  return { from: clauseStart(tokens, to), to, shared: false };
}

function isBetween({ lower, kind }: Token): boolean {
  return (
    kind === 'word' && (BETWEEN.has(lower) || UNSAID.has(lower) || (lower.endsWith('ly') && lower.length > 4))
  );
}

/** "Its chief executive, Maria Lund, said": the name in commas speaks. */
function holderBefore(
  tokens: readonly Token[],
  close: number,
): Pick<SpeechSite, 'from' | 'to' | 'shared'> | undefined {
  let open = close - 1;
  while (open > 0 && close - open < 6 && tokens[open]?.text !== ',') open--;
  const isRole = isRoleNoun(tokens[open - 1]?.lower ?? '');
  const isName =
    tokens[open]?.text === ',' &&
    tokens.slice(open + 1, close).every(({ capital, text }) => capital || text === '.');
  return isRole && isName && close - open > 1 ? { from: open + 1, to: close, shared: false } : undefined;
}

/** The comma that opens the aside which ends at `close`: "X, chairman of Y, once said". */
function commaBefore(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 1; at > Math.max(0, close - LONGEST); at--) {
    const { text, quoted } = tokens[at] as Token;
    if (quoted || /^[;:]$/.test(text)) return undefined;
    if (text === ',' && startsAside(tokens, at + 1)) return at;
  }
  return undefined;
}

function startsAside(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at] as Token;
  return (
    first.kind === 'number' ||
    MAKING.has(first.lower) ||
    /^(?:a|an|the|who|whose|in|on|at|speaking|writing|citing|his|her|its|their|now|then|one|also|of|president|leader|head|director|chief|chairman|chair|founder|professor|author|co-author|senior|deputy|former|executive|vice|editor|economist|analyst|spokesman|spokeswoman|secretary|minister|a)$/.test(
      first.lower,
    )
  );
}

/** Where the clause that ends before `to` begins. */
function clauseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const token = tokens[from - 1] as Token;
    if (token.quoted !== (tokens[to - 1] as Token).quoted || isBoundary(tokens, from - 1)) break;
    from--;
  }
  const joint = tokens
    .slice(from, to)
    .findLastIndex(({ lower }, i, part) => lower === 'and' && hasVerb(part.slice(0, i)));
  return joint >= 0 ? from + joint + 1 : from;
}

export function hasVerb(part: readonly Token[]): boolean {
  return part.some(
    ({ lower, capital, kind }) => kind === 'word' && !capital && isVerbForm(lower) && !MAKING.has(lower),
  );
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower } = tokens[at] as Token;
  if (kind === 'mark') return !/^[.&’'()-]$|^[’']s$/.test(text);
  return CLAUSE_STARTS.has(lower) && !/^(?:before|after|since|until|who|whose)$/.test(lower);
}

/** Where a phrase that begins at `from` ends: at a mark, a clause, or a time. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < LONGEST) {
    const { kind, text, lower, capital, quoted } = tokens[to] as Token;
    if (
      quoted ||
      (kind === 'mark' && !/^[.&-]$|^[’']s$/.test(text)) ||
      (text === '.' && endsPhrase(tokens, to))
    )
      break;
    if (
      to > from &&
      !capital &&
      (CLAUSE_STARTS.has(lower) ||
        /^(?:on|during|earlier|late|early|last|this|also|is|was|were|are|has|had|have|would|will|could|may|might|can|should|must|in|titled|entitled|called)$/.test(
          lower,
        ))
    )
      break;
    if (to > from && !capital && REPORT_VERBS.has(lower) && tokens[to - 1]?.capital) break;
    to++;
  }
  while (to > from && /^(?:and|or|,)$/.test((tokens[to - 1] as Token).lower)) to--;
  return to;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next?.capital || (tokens[at - 1]?.text.length ?? 0) > 4;
}

export function nounPhraseStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < 6) {
    const { kind, lower, capital } = tokens[from - 1] as Token;
    if (kind !== 'word' && kind !== 'number') break;
    if (
      !capital &&
      (isVerbForm(lower) ||
        CLAUSE_STARTS.has(lower) ||
        /^(?:of|in|on|for|to|from|by|at|with|and|or|used|is|was)$/.test(lower))
    )
      break;
    from--;
    if (/^(?:a|an|the|this|that|its|their|his|her|our)$/.test(lower)) break;
  }
  return from;
}
