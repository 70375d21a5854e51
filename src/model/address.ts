import { isTrusted } from './canonical.ts';

/** Names of parameters that tell where a visitor came from, never what the page shows. Those that select content on some site are not among them. */
const TRACKING = new RegExp(
  `^(?:${[
    // Campaigns and analytics.
    'utm_\\w+|mtm_\\w+|pk_(?:campaign|kwd|keyword|source|medium|content|cid)|hsa_\\w+|_hs(?:enc|mi)|__hs\\w+|hsctatracking',
    'at_(?:medium|campaign|format|custom\\d|link\\w*|bbc\\w*|ptr\\w*)|ns_(?:mchannel|source|campaign|linkname|fee)',
    'mc_[ce]id|mkt_tok|oly_(?:enc|anon)_id|vero_(?:id|conv)|wickedid|ck_subscriber_id|wt[._]mc\\w*|s_cid|cmpid|xtor|spm|_g[al]',
    // Clicks on advertisements.
    '(?:fb|[gdy])clid|gclsrc|gad_(?:source|campaignid)|[gw]braid|msclkid|ysclid|twclid|ttclid|li_fat_id|epik|srsltid',
    // Shares and referrals.
    'igsh(?:id)?|fb_(?:source|ref|action_ids|action_types)|__twitter_impression|ref_(?:src|url)|smid|smtyp|smprod|soc_(?:src|trk)',
    'guccounter|guce_referrer(?:_sig)?|ito|ncid|ocid|icid|mbid|wprov|sr_share',
    // Caches of AMP.
    'amp_(?:js_v|gsa|lite|tf|agsa)|usqp',
  ].join('|')})(?:=|$)`,
  'i',
);

/** Asks for the AMP form of the same page. */
const AMP = /^(?:amp(?:=(?:1|true)?)?|output(?:type)?=amp)$/i;

/** A page in its AMP form, as caches and viewers serve it: https://developers.google.com/amp/cache/overview#amp-cache-url-format */
const CACHED =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/amp|(?:[^/]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/[cv])\/(?:s\/)?(?=[^/]+\.)/i;

/**
 * The form of a page's address under which its highlights are kept: the same for http and https, with
 * and without "www", for mobile devices and for AMP, without tracking, with parameters in a fixed
 * order and without a fragment, unless that is a route. Whatever else may select content stays.
 * `canonical` is what the page says that its address is; it is taken where it can be trusted. Returns
 * the input as it is when it is no address of a page. Linear. Not for following: a site may know only
 * the address as it was.
 */
export function pageAddress(address: string, canonical?: string): string {
  const own = sameForm(address);
  const told = canonical === undefined ? undefined : sameForm(canonical);
  return told !== undefined && own !== undefined && isTrusted(told, own) ? told : (own ?? address);
}

function sameForm(address: string): string | undefined {
  const original = address.replace(CACHED, 'https://');
  if (!/^https?:/i.test(original) || !URL.canParse(original)) return undefined;
  const { host, pathname, search, hash } = new URL(original);
  const parameters = search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !TRACKING.test(one) && !AMP.test(one))
    .map((one) => sameEscapes(one.replaceAll('+', '%20')))
    .sort();
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `https://${sameHost(host)}${samePath(pathname)}${query}${routeIn(hash)}`;
}

/** A host without the labels that sites put before it for the same pages; "mobile.de" is left. */
function sameHost(host: string): string {
  return host.replace(/^(?:(?:www\d?|m|mobile|amp)\.(?=[^.]+\.))+/, '').replace(/\.m(?=\.[^.]+\.)/, '');
}

/** The start page of a folder has the folder's name. */
const START = /^(?:index\.(?:html?|php))?$/;

/** A path without what leads to the same page: the name of a start page, the mark of AMP. */
function samePath(path: string): string {
  const parts = sameEscapes(path).split('/').slice(1);
  // "/guitars/amp" is about something else: a page has a name of several words, or a number.
  const isPage = (part = '') => /[-\d]/.test(part);
  const dropEnd = () => {
    while (START.test(parts.at(-1) ?? '-') || (parts.at(-1) === 'amp' && isPage(parts.at(-2)))) parts.pop();
  };
  dropEnd();
  const last = parts.pop()?.replace(/\.amp(?=$|\.html$)/, '');
  if (last !== undefined) parts.push(last);
  dropEnd();
  let first = 0;
  while (parts[first] === 'amp' && first < parts.length - 1 && isPage(last)) first += 1;
  return parts
    .slice(first)
    .map((part) => `/${part}`)
    .join('');
}

/** The fragment, where it selects content: "#/inbox/1", "#!news". */
function routeIn(hash: string): string {
  if (!/^#(?:!.|\/.)/.test(hash)) return '';
  const parts = hash.replace(/:~:.*/, '').split('/');
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const route = parts.join('/');
  return /^#!?$/.test(route) ? '' : sameEscapes(route);
}

/** Escapes are the same in either case. */
function sameEscapes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
}
