import type { Figure } from '../../model/pack.ts';
import type { Context } from '../context.ts';
import { wordPattern } from '../finding.ts';
import type { QuantitySpan } from '../quantitySpan.ts';
import { TREND } from './changes.ts';
import { once } from './once.ts';

/** So many words after the number the counted noun may stand. */
const REACH = 5;
const PHRASE = new RegExp(`^(?:[\\s-]+[\\p{L}\\p{N}’'-]+){1,${REACH}}`, 'u');
/** Where the noun phrase ends: what comes now is another thing. */
const PHRASE_END =
  /\s(?:about|accused|after|against|and|are|as|at|be|been|before|blamed|by|during|for|from|had|has|have|in|into|is|laid|linked|of|on|or|over|since|than|that|tied|to|under|were|was|when|where|which|while|who|whom|whose|with|within)\s/i;

/** The figure's counted nouns, in the singular and the plural. */
const nounPattern = once((figure: Figure): RegExp => {
  const nouns = [figure.quantity.unit, ...(figure.nouns ?? [])];
  return wordPattern(nouns.flatMap((noun) => [noun, ...pluralsOf(noun)]));
});

function pluralsOf(noun: string): string[] {
  return [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies').replace(/man$/, 'men')];
}

/** A counted noun as written; `end` counts from the end of the quantity. */
export interface CountedNoun {
  surface: string;
  end: number;
}

/** The figure's counted noun among the next words, before punctuation. `after` is the text from the quantity on. */
export function findNoun(figure: Figure, after: string, span: QuantitySpan): CountedNoun | undefined {
  const read = span.noun && after.slice(0, span.noun.end - span.end);
  const phrase = PHRASE.exec(after)?.[0] ?? '';
  const ownPhrase = read ?? (phrase.split(PHRASE_END)[0] as string);
  // The last noun is the head: "three North Korean hackers".
  const found = [...ownPhrase.matchAll(new RegExp(nounPattern(figure), 'giu'))].at(-1);
  return found ? { surface: found[0], end: found.index + found[0].length } : undefined;
}

/** What may stand after a number that counts what was named before: nothing, punctuation, or when and than what. */
const BARE =
  /^\s*(?:$|[,.;:)\]!?—–]|(?:a|and|at|before|between|by|during|from|in|last|of|on|over|so|than|that|the|this|to|when|while)\b)/i;

/** Whether a number stands without a noun of its own. */
export function isBare(after: string): boolean {
  return BARE.test(after);
}

/** What a number counts is said so near before it, in UTF-16 units. */
const ROOM = 160;
/** "The number of attacks", "attacks numbered", "attacks jumped from", and the label of a row. */
const COUNTED = [
  /\b(?:count|number|tally|total)s?\s+of\s+([^.;]*)$/i,
  /^([^.;,]*)\s(?:numbered|totall?ed)\s+(?:[a-z]+\s+){0,2}$/i,
  new RegExp(`([^.;,]*)\\s${TREND}\\s+(?:from|to)\\s+(?:[a-z]+\\s+){0,2}$`, 'i'),
  /^\W*([^.;:]+):\s+(?:[a-z]+\s+){0,2}$/i,
];

/** The words right before a number that say what it counts. */
const toldBefore = once(({ sentence, at }: Context): string => {
  const before = sentence.text.slice(Math.max(0, at.start - ROOM), at.start);
  return COUNTED.flatMap((pattern) => pattern.exec(before)?.[1] ?? [])[0] ?? '';
});

/**
 * What a number without a noun counts, by the words before it: "the number of attacks rose from 15", or the measure
 * itself right before it, as in "a population of 25.7 million".
 */
export function findNounBefore(figure: Figure, after: string, context: Context): CountedNoun | undefined {
  const { sentence, at } = context;
  const noun = isBare(after) && nounPattern(figure).exec(toldBefore(context))?.[0];
  if (noun) return { surface: noun, end: 0 };
  const named = namedPattern(figure);
  const right = named?.exec(sentence.text.slice(Math.max(0, at.start - ROOM), at.start))?.[1];
  return right === undefined ? undefined : { surface: right, end: 0 };
}

/** Between a measure and its number: "population of the North, now at". */
const UP_TO_NUMBER =
  "(?:\\s+of(?:\\s+[a-z][a-z’'-]*){1,3})?[\\s:,(]+(?:(?:about|around|at|estimated|is|nearly|now|numbers|of|put|roughly|some|stands|stood|to|was)\\s+)*$";

/** The words of a figure's measure by name, right before a number. */
const namedPattern = once((figure: Figure): RegExp | undefined => {
  const words = new RegExp(wordPattern(figure.measureWords), 'giu');
  const named = [...figure.measure.matchAll(words)].map(([word]) => word);
  return named.length > 0 ? new RegExp(`(${wordPattern(named).source})${UP_TO_NUMBER}`, 'iu') : undefined;
});

/** Between whose it is and how many there are. */
const HAS =
  /^(?:['’]s?)?[\s,]*(?:(?:a|about|almost|an|around|at|country|estimated|had|has|have|home|is|its|least|more|nation|nearly|of|over|people|roughly|rules|some|state|than|the|to|with)\s+)*$/i;

/**
 * Whether what is counted is the subject's own: "North Korea has 25 million people", "North Korea's 25m citizens",
 * "26 million North Koreans"; not "25 million people in Shanghai".
 */
export function isOwned(
  { subjectTerms }: Figure,
  { sentence: { text, hits }, at }: Context,
  end: number,
): boolean {
  return hits.some(
    (hit) =>
      hit.names.some(({ term }) => subjectTerms.includes(term.id)) &&
      ((hit.start >= at.end && hit.end <= end) ||
        (hit.start >= end && /^\s+(?:across|in|of)\s+$/.test(text.slice(end, hit.start))) ||
        (hit.end <= at.start && HAS.test(text.slice(hit.end, at.start)))),
  );
}

/** "The country of 25 million people". */
const COUNTRY =
  /\b(?:the|this)\s+(?:[a-z]+\s+)?(?:country|nation|state)(?:[’']s|\s+(?:has|is home to|of|with))\s+(?:(?:about|almost|around|nearly|over|roughly|some)\s+)*$/i;

/** Words that open a sentence and name nobody. */
const OPENING =
  /^(?:after|all|an|and|as|at|before|but|by|each|even|few|for|from|he|his|if|in|it|its|many|more|most|no|none|not|nothing|of|on|one|other|others|she|since|so|some|still|that|the|their|there|these|they|this|those|to|what|when|where|while|with|yet)$/i;

/** Whether what is counted belongs to a country that was named before, and the last sentence names no other. */
export function isOfTheCountry({ sentence, at, before, above }: Context): boolean {
  const last = before ?? above;
  const isKnown = (place: number) => last?.hits.some(({ start, end }) => start <= place && place < end);
  const names = [...(last?.text ?? '').matchAll(/(?<!\p{L})\p{Lu}\p{L}+/gu)];
  const isName = ({ 0: word, index }: RegExpExecArray) => index > 0 || !OPENING.test(word);
  return (
    COUNTRY.test(sentence.text.slice(0, at.start)) &&
    names.every((name) => !isName(name) || isKnown(name.index))
  );
}
