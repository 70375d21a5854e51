import type { Manner } from '../../model/pack.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import type { Token } from '../parsing/tokens.ts';
import { CLAUSE_STARTS, MAKING } from '../words/clauseWords.ts';
import { RECORD_NOUNS, REPORT_NOUNS } from '../words/roles.ts';
import { EMPTY_SPEECH, REPORT_VERBS, SPEECH_VERBS, UNSAID } from '../words/speech.ts';
import { isVerbForm, singulars } from '../words/usualness.ts';
import { nounPhraseStart, phraseEnd, subjectBefore } from './speechPhrases.ts';
import {
  asideAt,
  isInverted,
  isQuantifier,
  isQuoteNear,
  opensClause,
  opensFiniteClause,
} from './speechSigns.ts';

/** A place where a sentence attributes something: tokens `[from, to)` may name to whom. */
export interface SpeechSite {
  from: number;
  to: number;
  manner: Manner;
  /** What the verb asks for; a phrase after "according to" asks for nothing. */
  needs: 'plain' | 'clause' | 'quote' | 'report' | 'none';
  /** How the verb reads where a work is its subject. */
  asReport?: Manner;
  /** "…, telling reporters that …": the sentence's subject speaks. */
  shared: boolean;
}

/** The places of a sentence where it may attribute something, in reading order. What is quoted attributes nothing. */
export function speechSites({ tokens }: Sentence): SpeechSite[] {
  const sites: SpeechSite[] = [];
  const quoteAt = tokens.findIndex(({ quoted }) => quoted);
  tokens.forEach((token, i) => {
    if (token.quoted || token.kind !== 'word') return;
    const site =
      accordingTo(tokens, i) ??
      citing(tokens, i) ??
      publishedIn(tokens, i) ??
      spoken(tokens, i, quoteAt >= 0) ??
      made(tokens, i);
    if (site && site.to > site.from) sites.push(site);
    else if (site?.shared) sites.push(site);
  });
  return sites;
}

/** "said goodbye", "said no." */
function saysNothing(tokens: readonly Token[], verb: number): boolean {
  const after = tokens[verb + 2];
  return (
    EMPTY_SPEECH.has(tokens[verb + 1]?.lower ?? '') &&
    (after === undefined || after.kind === 'mark' || after.lower === 'to')
  );
}

function accordingTo(tokens: readonly Token[], i: number): SpeechSite | undefined {
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return undefined;
  return { from: i + 2, to: phraseEnd(tokens, i + 2), manner: 'said', needs: 'none', shared: false };
}

export function citing(tokens: readonly Token[], i: number): SpeechSite | undefined {
  const isCited =
    /^(?:citing|quoting|cited|cites)$/.test(tokens[i]?.lower ?? '') &&
    !UNSAID.has(tokens[i - 1]?.lower ?? '');
  return isCited
    ? { from: i + 1, to: phraseEnd(tokens, i + 1), manner: 'reported', needs: 'none', shared: false }
    : undefined;
}

/** "The study is published in the Journal of X". */
function publishedIn(tokens: readonly Token[], i: number): SpeechSite | undefined {
  const isPublished =
    /^(?:published|appeared|appears|printed)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'in';
  if (!isPublished) return undefined;
  let verb = i;
  while (
    verb > 0 &&
    /^(?:is|was|were|are|been|being|has|have|first|also)$/.test(tokens[verb - 1]?.lower ?? '')
  )
    verb--;
  const noun = tokens[verb - 1];
  if (!noun || !singulars(noun.lower).some((one) => REPORT_NOUNS.has(one))) return undefined;
  const to = phraseEnd(tokens, i + 2);
  const isNamed = tokens.slice(i + 2, to).some(({ capital }) => capital);
  return isNamed
    ? { from: nounPhraseStart(tokens, verb - 1), to, manner: 'found', needs: 'none', shared: false }
    : undefined;
}

/** "a report released Thursday by Y"; "data from the University of X" where it says that they were used. */
function made(tokens: readonly Token[], i: number): SpeechSite | undefined {
  const forms = singulars((tokens[i] as Token).lower);
  const isRecord = forms.some((one) => RECORD_NOUNS.has(one));
  if (!isRecord && !forms.some((one) => REPORT_NOUNS.has(one))) return undefined;
  const by = makerAt(tokens, i);
  if (by === undefined) return undefined;
  const [from, to] = [nounPhraseStart(tokens, i), phraseEnd(tokens, by + 1)];
  if (isRecord && !isUsed(tokens, from, to)) return undefined;
  return { from, to, manner: 'found', needs: 'none', shared: false };
}

/** Where "by" or "from" stands that tells who made a work. */
function makerAt(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun + 1; at < Math.min(tokens.length, noun + 10); at++) {
    const token = tokens[at] as Token;
    // "The survey, conducted by X": the comma does not end it.
    if (token.text === ',' && at === noun + 1 && MAKING.has(tokens[at + 1]?.lower ?? '')) continue;
    if (token.kind === 'mark' || token.quoted) return undefined;
    if (token.lower === 'by' || (token.lower === 'from' && at === noun + 1)) return at;
    if (!MAKING.has(token.lower) && (isVerbForm(token.lower) || CLAUSE_STARTS.has(token.lower)))
      return undefined;
  }
  return undefined;
}

/** Figures "leaked from" a body were not published by it. */
function isUsed(tokens: readonly Token[], from: number, to: number): boolean {
  const isUse = ({ lower }: Token) =>
    /^(?:us(?:e|es|ed|ing)|based|according|cit(?:e|es|ed|ing)|analy[sz]ed|per)$/.test(lower);
  return tokens.slice(Math.max(0, from - 4), from).some(isUse) || REPORT_VERBS.has(tokens[to]?.lower ?? '');
}

function spoken(tokens: readonly Token[], i: number, hasQuote: boolean): SpeechSite | undefined {
  const token = tokens[i] as Token;
  const [verb, report] = [SPEECH_VERBS.get(token.lower), REPORT_VERBS.get(token.lower)];
  if ((!verb && !report) || token.capital || saysNothing(tokens, i)) return undefined;
  const shape = {
    manner: (verb ?? report)?.manner as Manner,
    needs: (verb ?? report)?.needs as SpeechSite['needs'],
    ...(report && { asReport: report.manner }),
  };
  if (verb && isInverted(tokens, i))
    return { ...shape, from: i + 1, to: phraseEnd(tokens, i + 1), needs: 'none', shared: false };
  const subject = subjectBefore(tokens, i);
  if (!subject) return undefined;
  const isAside = asideAt(tokens, subject.from, i);
  const isClear =
    shape.needs === 'plain' ||
    isAside ||
    opensClause(tokens, i + 1) ||
    isQuantifier(tokens, subject) ||
    (shape.needs !== 'quote' && opensFiniteClause(tokens, i + 1)) ||
    (shape.needs !== 'report' && hasQuote && isQuoteNear(tokens, subject.from, i));
  if (!isClear && !shape.asReport) return undefined;
  return { ...shape, needs: isClear && verb ? 'none' : 'report', ...subject };
}
