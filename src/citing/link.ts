import type { Appearance } from '../model/pack.ts';

/** Begins the part of an address that only the browser reads (https://wicg.github.io/scroll-to-text-fragment/). */
const DIRECTIVE = ':~:';

/**
 * The article's address with a text fragment, so that the browser scrolls to the very sentence.
 * An `#id` of the address is kept: browsers without text fragments then at least find the section.
 */
export function deepLink(address: string, appearance: Appearance): string {
  const { start, end, prefix, suffix } = appearance;
  const terms: string[] = [];
  if (prefix !== undefined) terms.push(`${encode(prefix)}-`);
  terms.push(encode(start));
  if (end !== undefined) terms.push(encode(end));
  if (suffix !== undefined) terms.push(`-${encode(suffix)}`);
  return `${withoutDirective(address)}${DIRECTIVE}text=${terms.join(',')}`;
}

/** The address up to and with its `#`, without any directive it already bears. */
function withoutDirective(address: string): string {
  const hash = address.indexOf('#');
  if (hash < 0) return `${address}#`;
  const directive = address.indexOf(DIRECTIVE, hash);
  return directive < 0 ? address : address.slice(0, directive);
}

/** A raw hyphen next to a comma means prefix or suffix, and Chromium fails on any raw hyphen. */
function encode(term: string): string {
  // encodeURIComponent throws on half a surrogate pair, which a cut quote can leave behind.
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\u{FFFD}')).replaceAll('-', '%2D');
}
