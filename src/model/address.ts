/** Parameters that tell where a visitor came from, never what the page shows. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|ref_src|cmpid)(?:=|$)/i;

/**
 * The form of a page's address under which its highlights are kept: without fragment and
 * tracking parameters, with the others in a fixed order. Parameters that select content stay.
 * Returns the input as it is when it is no address.
 */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  // As text: Firefox lets a content script see the parameters, but not go through them.
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !TRACKING.test(one));
  url.search = parameters.sort().join('&');
  return url.href.replace(/\/$/, '');
}
