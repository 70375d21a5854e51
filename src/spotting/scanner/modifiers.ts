import type { Modifier } from '../../model/quantity.ts';
import { CARDINAL } from './numberWords.ts';
import { type Found, look, type Reading, rule } from './reading.ts';

const MORE = '(?:more|greater|higher|larger|bigger|better|older|longer)';
const LESS = '(?:less|fewer|lower|smaller|younger|shorter|cheaper)';
const ABOVE = `(?:${MORE} than|over|above)`;
const BELOW = `(?:${LESS} than|under|below)`;
const JUST = '(?:just|slightly|a little)';
/** "greater than or equal to", "equal or greater than" */
const orEqual = (words: string, phrase: string) =>
  `${words}(?: than)? or equal (?:to|than)|equal (?:to )?or ${phrase}`;
const MODIFIERS: readonly Modifier[] = [
  'about',
  'nearly',
  'at least',
  'at most',
  'more than',
  'less than',
  'up to',
];
/** What stands before a quantity, in the order of `MODIFIERS`; the first that fits is it. */
const BEFORE = [
  'about|around|roughly|approximately|approx ?\\.?|some|circa|c ?\\.|[~≈∼]|close to|near(?: to)?|(?:an )?estimated(?: at)?|(?:region|neighbou?rhood|order) of|more or less|averaging|barely|or so|approaching',
  `nearly|almost|not quite|(?:just )?shy of|just short of|${JUST} ${BELOW}`,
  `at (?:the very )?least(?: or equal to)?|(?:no|not) ${BELOW}|minimum(?: of)?|as (?:low|few|little) as|starting at|≥|> ?=|${orEqual(MORE, ABOVE)}`,
  `at (?:the )?most|(?:no|not) ${ABOVE}|maximum(?: of)?|capped at|≤|< ?=|${orEqual(LESS, BELOW)}`,
  `(?:${JUST} )?${ABOVE}|upwards? of|in excess of|exceed(?:s|ed|ing)?|beyond|surpass(?:es|ed|ing)?|top(?:ped|ping|s)|north of|>`,
  `${BELOW}|beneath|short of|south of|sub ?-|<`,
  'up ?to|as (?:much|many|high|long|far) as',
];
const MODIFIERS_AFTER: readonly Modifier[] = ['about', 'at least', 'at most'];
/** What stands after one, in the order of `MODIFIERS_AFTER`; "90 or greater than 120": the bound is the next number's. */
const AFTER = [
  ' or (?:so|thereabouts)|_(?:odd|something)|-ish|,? give or take',
  `\\+|_plus| (?:or|and) (?:${MORE}|over|above)| at (?:the )?least| and up`,
  ` (?:or|and) (?:${LESS}|under|below)| at most| max(?:imum)?| tops`,
];
const groups = (alternatives: readonly string[]) => alternatives.map((one) => `(${one})`).join('|');
/** After a word there is a space. */
const BEFORE_NUMBER = rule`(?<=(?<![\p{L}\d])((?:${groups(BEFORE)})(?: |(?<=[^\p{L}\s]))))`;
const AFTER_NUMBER = rule`((?:${groups(AFTER)})(?![\p{L}\d]| \d| than (?:\d|${CARDINAL})))`;

export interface ModifierRead {
  modifier: Modifier;
  start: number;
  end: number;
}

/** The modifier that ends right before an offset. */
export function modifierBefore(reading: Reading, at: number): ModifierRead | undefined {
  const found = look(reading, BEFORE_NUMBER, at);
  return found && modifierIn(found, MODIFIERS, at);
}

/** The modifier that begins at an offset. */
export function modifierAfter(reading: Reading, at: number): ModifierRead | undefined {
  const found = look(reading, AFTER_NUMBER, at);
  return found && modifierIn(found, MODIFIERS_AFTER, found.end);
}

function modifierIn(
  { groups: [all, ...each] }: Found,
  modifiers: readonly Modifier[],
  end: number,
): ModifierRead {
  const trimmed = all.trimStart();
  return {
    modifier: modifiers[each.findIndex(Boolean)] as Modifier,
    start: end - trimmed.length,
    end: end - trimmed.length + trimmed.trimEnd().length,
  };
}
