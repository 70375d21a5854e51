import { isAcronym, join, type Token } from '../parsing/tokens.ts';
import { isRoleNoun } from '../words/roles.ts';
import { SPEECH_VERBS } from '../words/speech.ts';
import { isVerbForm } from '../words/usualness.ts';
import { wordSet } from '../words/wordSet.ts';
import type { NameMention } from './nameSplitting.ts';

/** What stands in commas or brackets right after a name. */
export interface Apposition {
  /** What someone is: "a fellow at the Urban Institute". */
  role?: string;
  /** An age or "who" follows: a person. */
  person: boolean;
  /** A short form in brackets: "(CBO)". */
  acronym?: string;
  /** First token after all of it. */
  to: number;
}

/** Nouns that say nothing of what someone is. */
const VAGUE = wordSet(
  'person people man men woman women source sources insider observer resident residents others',
);
const DEGREES = wordSet('md phd mba jr sr esq rn dds dvm facs ii iii iv d-n.y r-n.y');
/** A role noun stands within so many words of the comma. */
const REACH = 7;
/** In tokens. */
const LONGEST = 40;

/** Reads what follows a name. */
export function appositionOf({ sentence: { tokens }, to }: NameMention): Apposition {
  let at = to;
  let acronym: string | undefined;
  if (tokens[at]?.text === '(') {
    const inside = tokens[at + 1];
    if (inside && isAcronym(inside.text) && tokens[at + 2]?.text === ')') acronym = inside.text;
    const close = tokens.slice(at, at + 8).findIndex(({ text }) => text === ')');
    if (close > 0) at += close + 1;
  }
  const bare: Apposition = { person: tokens[at]?.lower === 'who', to: at, ...(acronym && { acronym }) };
  while (tokens[at]?.text === ',' && isDegree(tokens, at + 1)) at = endOfDegree(tokens, at + 1);
  if (tokens[at]?.text !== ',') return { ...bare, to: at };
  const next = tokens[at + 1];
  if (next?.lower === 'who') return { ...bare, person: true, to: at };
  if (isAge(tokens, at + 1)) {
    const role = readRole(tokens, at + 2 + Number(tokens[at + 2]?.text === ','));
    return { ...bare, ...(role?.role && { role: role.role }), person: true, to: role?.to ?? at + 2 };
  }
  const role = readRole(tokens, at + 1);
  return role ? { ...bare, person: true, role: role.role, to: role.to } : bare;
}

function isDegree(tokens: readonly Token[], at: number): boolean {
  return DEGREES.has(tokens[at]?.lower ?? '') || (tokens[at]?.text === 'Ph' && tokens[at + 1]?.text === '.');
}

function endOfDegree(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  if (tokens[at]?.text === 'Ph') while (tokens[to]?.text === '.' || tokens[to]?.text === 'D') to++;
  return to;
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return /^\d\d?$/.test(tokens[at]?.text ?? '') && /^[,.]$/.test(tokens[at + 1]?.text ?? '.');
}

function readRole(tokens: readonly Token[], at: number): { role: string; to: number } | undefined {
  const from = /^(?:a|an|the|then|now|also)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (isVerbForm(tokens[from]?.lower ?? '') || /^(?:his|her|their)$/.test(tokens[from]?.lower ?? ''))
    return undefined;
  let hasRole = false;
  let to = from;
  for (; to < tokens.length && to < from + LONGEST; to++) {
    const token = tokens[to] as Token;
    if (token.quoted || /^[;:—–”"“()]$/.test(token.text) || (token.text === '.' && endsSentence(tokens, to)))
      break;
    if (token.text === ',' && !goesOn(tokens, to)) break;
    // "…, a second person briefed on the call said": the subject of what follows.
    if (hasRole && (isSaying(tokens, to) || isPredicate(tokens, to))) return undefined;
    if (!hasRole && token.kind === 'number') return undefined;
    if (to < from + REACH && isRole(token)) hasRole = true;
    if (
      !hasRole &&
      (to >= from + REACH || /^(?:and|who|which|in|on|at|to|is|was|has|had)$/.test(token.lower))
    )
      return undefined;
  }
  return hasRole ? { role: withoutRest(join(tokens, from, to)), to } : undefined;
}

/** A quotation or a bracket may cut it: "investor on ABC’s". */
function withoutRest(role: string): string {
  return role.replace(/(?:[’']s|\s+(?:on|of|at|for|in|with|the|a|an|and|who|to|by|from))+$/i, '');
}

/** "In the attack, the hackers asked for …": a subject with its verb, and no apposition. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [before, { lower, kind }, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]?.lower ?? ''];
  if (kind !== 'word' || !before || !isRole(before)) return false;
  if (/^(?:is|are|was|were|has|had|have|will|would|could|can|may)$/.test(lower)) return true;
  return isVerbForm(lower) && !lower.endsWith('ing') && !/^(?:by|of|with|in|at|to|as)$/.test(after);
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  return (
    SPEECH_VERBS.get(tokens[at]?.lower ?? '')?.needs === 'plain' &&
    !/^(?:a|an|the|of|to)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function isRole({ lower }: Token): boolean {
  const head = lower.split(/[-‐‑]/).at(-1) as string;
  return [lower, head].some((word) => !VAGUE.has(word) && isRoleNoun(word));
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 || (tokens[at - 1]?.text.length ?? 0) > 4;
}

/** "…, and a former adviser": the comma does not end the apposition. */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  const next = tokens.slice(comma + 1, comma + 5);
  return next[0]?.lower === 'and' && next.some(isRole);
}
