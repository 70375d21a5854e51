/** A number of so many digits, or a name with one, is a page's own. */
const SHORTEST_ID = 5;
/** A value of so many characters is a page's own. */
const SHORTEST_VALUE = 4;

/**
 * Whether what a page says of its address can be true, both in the form of `pageAddress`. Many sites
 * say on all pages that they are the front page, or on page 2 that it is page 1; one answer for two
 * pages would mix their highlights. So: the same host; every parameter kept; no less of a path, but
 * for folders before the page's own name; the same language; and something in common that is the
 * page's own. Linear.
 */
export function isTrusted(canonical: string, own: string): boolean {
  const [told, known] = [new URL(canonical), new URL(own)];
  if (told.host !== known.host || known.hash !== told.hash) return false;
  const [there, here] = [partsOf(told), partsOf(known)];
  const kept = new Set([...told.search.slice(1).split('&'), ...there.flatMap(wordsOf)]);
  const isKept = (parameter: string) =>
    kept.has(parameter) || (valueIn(parameter).length >= SHORTEST_VALUE && kept.has(valueIn(parameter)));
  if (!parametersOf(known).every(isKept)) return false;
  if (there.join('/') === here.join('/')) return true;
  if (here.some((part) => LANGUAGE.test(part) && !there.includes(part))) return false;
  const isNamed = there.at(-1) === here.at(-1) && (isPartOf(here, there) || isPartOf(there, here));
  return isNamed || haveIdInCommon(there, here);
}

const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/i;

function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

function parametersOf({ search }: URL): string[] {
  return search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '');
}

function valueIn(parameter: string): string {
  return parameter.slice(parameter.indexOf('=') + 1);
}

/** Whether all of some parts stand among others, in their order. */
function isPartOf(parts: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const other of others) if (other === parts[found]) found += 1;
  return parts.length > 0 && found === parts.length;
}

/** Whether both end in a name with the same number or code in it. */
function haveIdInCommon(there: readonly string[], here: readonly string[]): boolean {
  const ids = (parts: readonly string[]) =>
    wordsOf(parts.at(-1) ?? '').filter((word) => word.length >= SHORTEST_ID && /\d/.test(word));
  const known = new Set(ids(here));
  return ids(there).some((id) => known.has(id));
}

function wordsOf(part: string): string[] {
  return part.split(/[^\p{L}\p{N}%]+/u);
}
