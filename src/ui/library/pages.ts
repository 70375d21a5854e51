/** An address as a reader takes it in: without scheme, decoded, without a slash at its end. */
export function shortAddress(address: string): string {
  const short = address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}

/** The name of the site; of an address that is none, all of it. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
