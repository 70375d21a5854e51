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

/** Compiles the filter. The salt is any random text, kept with it. */
export function compileAddressFilter(addresses: readonly string[], salt: string): AddressFilter {
  const hashes = new Set(addresses.map((address) => hashAddress(salt, address)));
  return { salt, hashes: [...hashes].sort((a, b) => a - b) };
}

/** Whether an address may be among those compiled; never wrong towards no. */
export function mayHold({ salt, hashes }: AddressFilter, address: string): boolean {
  return hashes.includes(hashAddress(salt, address));
}

/** Reads a filter from storage; undefined for anything else. */
export function readAddressFilter(saved: unknown): AddressFilter | undefined {
  const { salt, hashes } = (
    typeof saved === 'object' && saved !== null ? saved : {}
  ) as Partial<AddressFilter>;
  const isFilter = typeof salt === 'string' && Array.isArray(hashes) && hashes.every(Number.isInteger);
  return isFilter ? { salt, hashes } : undefined;
}

/** FNV-1a, finished as in MurmurHash3 and cut: pages on http have no cryptography at hand. */
function hashAddress(salt: string, address: string): number {
  let hash = 0x811c9dc5;
  for (const unit of salt + address) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BITS);
}
