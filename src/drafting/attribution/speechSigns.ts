import type { Token } from '../parsing/tokens.ts';
import { CLAUSE_STARTS } from '../words/clauseWords.ts';
import { isVerbForm } from '../words/usualness.ts';
import { phraseEnd } from './speechPhrases.ts';

const QUOTE_MARK = /^["“”„«»]$/;

/** "…,” said X", "The mix, say economists, is new". */
export function isInverted(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'mark') return false;
  const next = tokens[i + 1];
  if (
    next?.kind !== 'word' ||
    CLAUSE_STARTS.has(next.lower) ||
    /^(?:in|on|it|he|she|they|this|there|to|of|for|at|about|from|with|by|into|as|over)$/.test(next.lower)
  )
    return false;
  if (QUOTE_MARK.test(before.text) && !isOpening(tokens, i - 1)) return true;
  if (
    before.text !== ',' ||
    !/^(?:say|says|said|wrote|writes|reports|reported|argues|argued|according)$/.test(tokens[i]?.lower ?? '')
  )
    return false;
  const end = phraseEnd(tokens, i + 1);
  const isClosed = end >= tokens.length || /^[,.;]$/.test(tokens[end]?.text ?? '.');
  const hasVerb = tokens.slice(i + 1, end).some(({ lower, capital }) => !capital && isVerbForm(lower));
  return isClosed && !hasVerb && end - i < 14;
}

/** Whether the mark at `at` opens a quotation: what follows it is quoted. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.quoted === true;
}

export function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.lower === 'out' || /^(?:reporters|us|me|journalists)$/.test(next.lower)) return true;
  return (
    next.lower === 'that' ||
    next.lower === 'how' ||
    next.lower === 'of' ||
    next.text === ':' ||
    (QUOTE_MARK.test(next.text) && isOpening(tokens, at))
  );
}

/** "suggested these efforts are …": a statement without "that". */
export function opensFiniteClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (
    !next ||
    !(
      next.capital ||
      /^(?:the|a|an|these|this|those|it|they|he|she|there|its|their|his|her|most|many|some|all)$/.test(
        next.lower,
      )
    )
  )
    return false;
  const rest = tokens.slice(at + 1, at + 11);
  const end = rest.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .some(({ lower }) => /^(?:is|are|was|were|has|have|had|will|would|could|may|can|should)$/.test(lower));
}

/** "Some have suggested", "others stated": who else but speakers. */
export function isQuantifier(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  return (
    to - from <= 3 && /^(?:some|others|many|most|several|critics|experts|observers|analysts)$/.test(last)
  );
}

/** ", X reported," and ", X reported." */
export function asideAt(tokens: readonly Token[], from: number, verb: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[verb + 1]];
  const isCut = before !== undefined && (before.text === ',' || QUOTE_MARK.test(before.text));
  return (
    isCut &&
    (after === undefined ||
      /^[,.]$/.test(after.text) ||
      /^(?:on|in|at|this|last|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        after.lower,
      ))
  );
}

/** A quotation begins soon after the verb, or ends right before its subject. */
export function isQuoteNear(tokens: readonly Token[], from: number, verb: number): boolean {
  const before = tokens[from - 1];
  if (before && QUOTE_MARK.test(before.text) && !isOpening(tokens, from - 1)) return true;
  return tokens.slice(verb + 1, verb + 14).some(({ quoted }) => quoted);
}
