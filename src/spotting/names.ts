import type { ContextPack, Term } from '../model/pack.ts';
import { foldedTokens } from '../text/tokens.ts';

/** One way to write a term, ready to be looked up. */
export interface Name {
  /** As the pack writes it. */
  text: string;
  /** Folded tokens, one space between; what page text must equal. */
  folded: string;
  /** How the page may write it: any case, a capital first, or all capitals ("US", not "us"). */
  casing: 'any' | 'initial' | 'capitals' | 'exact';
  /** Whether it alone puts a page on topic, or counts only on pages that are. */
  salience: Term['salience'];
  packId: string;
  term: Term;
}

/** Every spelling of every term of a pack, inflections included; a spelling twice in a term counts once. */
export function namesOf(pack: ContextPack): Name[] {
  return pack.terms.flatMap((term) => {
    const { kind, salience, commonAliases = [] } = term;
    const seen = new Set<string>();
    const names: Name[] = [];
    const add = (text: string, folded: string, own: Pick<Name, 'casing' | 'salience'>) => {
      if (folded === '' || seen.has(folded)) return;
      seen.add(folded);
      names.push({ text, folded, packId: pack.id, term, ...own });
    };
    const spellings = [term.name, ...(term.added?.name ? [term.added.name] : []), ...term.aliases];
    const addAll = (text: string, folded: string) =>
      add(text, folded, { casing: casingOf(text, folded, term), salience });
    for (const text of spellings) addAll(text, foldedTokens(text));
    for (const text of spellings) for (const form of inflect(foldedTokens(text), kind)) addAll(text, form);
    for (const text of commonAliases)
      for (const form of [foldedTokens(text), ...inflect(foldedTokens(text), kind)])
        add(text, form, { casing: 'exact', salience: 'common' });
    return names;
  });
}

/**
 * Short initialisms are ordinary words in small letters (us, un), and so are some one-word
 * names (china); a name of several words is safe in any case.
 */
function casingOf(text: string, folded: string, term: Term): Name['casing'] {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  if (
    letters.length <= 3 &&
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
    return 'capitals';
  const named = term.kind !== 'concept';
  return named && !folded.includes(' ') && /^\p{Lu}/u.test(text) ? 'initial' : 'any';
}

const PLURAL_ENDS = /(?:s|x|z|ch|sh)$/;

/** Regular plurals and singulars of the last token: concepts both ways, places and bodies only up ("North Koreans"). */
function inflect(folded: string, kind: Term['kind']): string[] {
  if (kind === 'person' || !/[a-z]{4}$/.test(folded)) return [];
  const forms: string[] = [];
  if (!folded.endsWith('s')) forms.push(pluralOf(folded));
  else if (kind === 'concept' && !/(?:ss|us|is)$/.test(folded))
    forms.push(folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1));
  return forms;
}

function pluralOf(folded: string): string {
  if (/[^aeiou]y$/.test(folded)) return `${folded.slice(0, -1)}ies`;
  return PLURAL_ENDS.test(folded) ? `${folded}es` : `${folded}s`;
}
