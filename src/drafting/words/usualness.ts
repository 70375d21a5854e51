import { COMMON_MODIFIERS } from './commonModifiers.ts';
import { COMMON_NOUNS } from './commonNouns.ts';
import { COMMON_VERBS, IRREGULAR_FORMS } from './commonVerbs.ts';
import { COMMON_FAMILY_NAMES } from './familyNames.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, NUMBER_WORDS } from './functionWords.ts';
import { GIVEN_NAMES } from './givenNames.ts';

/**
 * How usual an English word is, for want of a corpus on the reader's device: `grammar` words carry no meaning,
 * `common` ones are of the few thousand that any page may hold, all others are `rare`.
 */
export type Usualness = 'grammar' | 'common' | 'rare';

/** `word` is in lower case. */
export function usualnessOf(word: string): Usualness {
  if (FUNCTION_WORDS.has(word) || NUMBER_WORDS.has(word) || CALENDAR_WORDS.has(word)) return 'grammar';
  if (isCommonNoun(word) || isVerb(word) || isModifier(word)) return 'common';
  // "high-level" is as usual as its parts.
  if (/[-‐‑]/.test(word))
    return word.split(/[-‐‑]/).every((part) => part.length < 3 || usualnessOf(part) !== 'rare')
      ? 'common'
      : 'rare';
  return 'rare';
}

export function isCommonNoun(word: string): boolean {
  return singulars(word).some((one) => COMMON_NOUNS.has(one));
}

export function isModifier(word: string): boolean {
  return COMMON_MODIFIERS.has(word) || (word.endsWith('ly') && word.length > 5);
}

/** Whether a word can only be a form of a common verb, and no noun. */
export function isVerbForm(word: string): boolean {
  return isVerb(word) && !isCommonNoun(word);
}

export function isVerb(word: string): boolean {
  return IRREGULAR_FORMS.has(word) || verbBases(word).some((base) => COMMON_VERBS.has(base));
}

/** Whether many people bear the name, given or family. */
export function isCommonPersonName(word: string): boolean {
  return GIVEN_NAMES.has(word) || COMMON_FAMILY_NAMES.has(word);
}

/** The word itself and what it may be the plural of. */
export function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [word];
  const forms = [word, word.slice(0, -1)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`);
  return forms;
}

function verbBases(word: string): string[] {
  const bases = singulars(word);
  for (const [ending, length] of [
    ['ed', 2],
    ['ing', 3],
  ] as const) {
    if (!word.endsWith(ending) || word.length < length + 2) continue;
    const stem = word.slice(0, -length);
    bases.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
    if (ending === 'ed' && stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
  }
  return bases;
}
