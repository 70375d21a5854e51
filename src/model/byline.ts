import { LIMITS } from './fields.ts';
import type { Name } from './pack.ts';

/** More authors than these are a list of something else. */
const MOST = 20;
const BODY =
  /\b(?:staff|desk|team|editors?|editorial|board|press|news|reuters|afp|agenc(?:y|ies)|correspondents?|reporters?|magazine|times|bbc|institute|university|group)\b/i;

/** The names in a byline: "By Ann Lee and Bo Ek", "WRITTEN BY CASEY BABB". Undefined where the line is none. */
export function readByline(line: string): Name[] | undefined {
  const written = /^(?:(?:story|written|reported|words|text)\s+)?by[:\s]+(.{2,200})$/i.exec(line.trim())?.[1];
  if (written === undefined || /[.!?]$/.test(written) || /\d{3}/.test(written)) return undefined;
  const names = splitNames(written);
  return names.length > 0 && names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 5)
    ? names.map(nameOf)
    : undefined;
}

/** The names of a list of authors: "Ann Lee, Bo Ek and the staff of X". */
export function splitNames(list: string): string[] {
  return list
    .replace(/^by[:\s]+/i, '')
    .split(/\s*(?:,|;|\||&|\band\b)\s*/i)
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => name.length > 1 && /^\p{L}/u.test(name) && name.length <= LIMITS.name)
    .slice(0, MOST);
}

/** A person's name in two parts; names of bodies and names of one word stay whole. */
export function nameOf(written: string): Name {
  const plain = written === written.toUpperCase() && written.includes(' ') ? inTitleCase(written) : written;
  const words = plain.split(' ');
  if (words.length === 1 || words.length > 4 || BODY.test(plain)) return { literal: plain };
  const particle = words.findIndex(
    (word, i) => i > 0 && /^(?:van|von|de|da|di|del|der|la|le|al|bin)$/.test(word),
  );
  const at = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

function inTitleCase(name: string): string {
  return name.replaceAll(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
