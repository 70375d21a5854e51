/**
 * Addresses of pages with something saved, as truncated salted hashes: enough for a page to
 * know its own, too little to list where the reader has been.
 */
export interface AddressFilter {
  salt: string;
  /** Sorted, each once. */
  hashes: number[];
}

/** With a thousand saved pages, one other page in 16,000 asks in vain. */
const BITS = 24;

/** Compiles the filter from addresses in the form of `pageAddress`. The salt is any random text, kept with it. */
export function compileAddressFilter(addresses: readonly string[], salt: string): AddressFilter {
  return { salt, hashes: sorted(addresses.map((address) => hashAddress(salt, address))) };
}

/** The filter with one address more. */
export function withAddress(filter: AddressFilter, address: string): AddressFilter {
  return { ...filter, hashes: sorted([...filter.hashes, hashAddress(filter.salt, address)]) };
}

function sorted(hashes: readonly number[]): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b);
}

function hashAddress(salt: string, address: string): number {
  return hashKey(salt, keysOf(address).at(-1) as string);
}

/** Whether an address may be one of a page among those compiled; never wrong towards no. */
export function mayHold({ salt, hashes }: AddressFilter, address: string): boolean {
  return keysOf(address).some((key) => hashes.includes(hashKey(salt, key)));
}

/** Reads a filter from storage; undefined for anything else. */
export function readAddressFilter(saved: unknown): AddressFilter | undefined {
  const { salt, hashes } = (
    typeof saved === 'object' && saved !== null ? saved : {}
  ) as Partial<AddressFilter>;
  const isFilter = typeof salt === 'string' && Array.isArray(hashes) && hashes.every(Number.isInteger);
  return isFilter ? { salt, hashes } : undefined;
}

/** Words that stand in an address of a page or not: schemes, sites for mobile devices, AMP and its caches, start pages. */
const EMPTY = /^(?:https?|www\d?|m|mobile|amp|[scv]|index|html?|php)?$/;

/** So much of an address is looked at, whatever a page makes it. */
const MOST_PARAMETERS = 200;
const LONGEST_KEY = 60;

/**
 * The last two words of an address's path, then those with each of its parameters. Of all the
 * addresses that `pageAddress` holds to be one, the last key of that one is among the keys; what it
 * takes to tell them apart is too much for a script that is on every page.
 */
function keysOf(address: string): string[] {
  const plain = address.toLowerCase().replace(/#.*/, '').replaceAll('+', '%20');
  const [path = '', ...parameters] = plain.split(/[?&]/, MOST_PARAMETERS);
  const words = path.split(/[^a-z\d]+/).filter((word) => !EMPTY.test(word));
  const key = words.slice(-2).join().slice(-LONGEST_KEY);
  return [key, ...parameters.map((parameter) => key + parameter)];
}

/** FNV-1a, finished as in MurmurHash3 and cut: pages on http have no cryptography at hand. */
function hashKey(salt: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const unit of salt + key) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BITS);
}
