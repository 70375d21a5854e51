import { modifierBefore } from './modifiers.ts';
import { STOPS } from './nouns.ts';
import { list, look, type Reading, rule } from './reading.ts';

/** "F-35", "cac40", "v2.0", "a.5", "COVID -19": what figures are glued to in front; but "sub-500". */
const GLUED = rule`(?<=[\p{L}\d]|[\p{L}\d][/.:@=%]|[\p{L}\d)]-|\p{Lu}{3} -)(?<!\b(?:sub|minus|plus)-)`;
/** "3D", "4chan", "19_b", "35-C": what is glued to them behind; but "the 1990s". */
const GLUED_AFTER = rule`(?!(?<=\d\d0)s\b)[\p{L}\x5f@\\]|[%/]\w|-\p{Lu}\b| (?:zip|Zip|ZIP|BCE?|AD)\b`;
/** "#5", "No. 5", and "(4)", a list's number or a player's. */
const MARKED = rule`(?<=[#\x5f§] ?|\bN[oO]s?\. ?|\bA\.?D\.? )|(?<=\()\d{1,2}\)`;
/** The word before figures. */
const BEFORE = rule`(?<=([\p{L}\d,;&/:)-] ?)?(?<![\p{L}'])(\p{L}[\p{L}']*) )`;

/** Words after which a number is a name in whatever case, and words after which it is with their capital. */
const LABELS = list(
  'room page chapter section article number version phase grade level flight route row apartment category resolution',
);
const TITLES = list(
  'part no nos volume game type class channel highway figure table act bureau unit step day week season episode group stage title model windows',
);

/** Whether figures `[at, end)` are part of a name or code, not an amount. */
export function isName(reading: Reading, at: number, end: number): boolean {
  if (isGlued(reading, at) || look(reading, GLUED_AFTER, end, true) || look(reading, MARKED, at, true))
    return true;
  const [before, word] = look(reading, BEFORE, at, true)?.groups ?? ['', ''];
  const lower = word.toLowerCase();
  // "iPhone" has its capital inside.
  if (LABELS.includes(lower) || (word !== lower && TITLES.includes(lower))) return true;
  // A capital at the start of a sentence says nothing.
  const isProper = before !== '' && word !== lower && end - at < 5;
  return (
    isProper &&
    !STOPS.has(lower) &&
    !/(?:'s?|day|last|next|first|top)$/.test(lower) &&
    !modifierBefore(reading, at)
  );
}

export function isGlued(reading: Reading, at: number): boolean {
  return look(reading, GLUED, at, true) !== undefined;
}
