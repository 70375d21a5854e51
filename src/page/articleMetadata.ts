import { nameOf, splitNames } from '../model/byline.ts';
import type { Name } from '../model/pack.ts';
import type { ReadArticle, ReviewedClaim } from '../model/readArticle.ts';
import { readIsoDate } from './articleDate.ts';
import { isNode, isType, type LdNode, type LinkedData, ldText, plainText, readJsonLd } from './jsonLd.ts';

export type ArticleMetadata = Omit<ReadArticle, 'paragraphs' | 'title'> & { title?: string };

const ARTICLE = /(?:Article|^BlogPosting|^Report|^LiveBlogPosting|^Review|^AnalysisNewsArticle)$/;
const MOST_AUTHORS = 20;
const MOST_REVIEWED = 20;

/**
 * What a page says of itself: schema.org JSON-LD first, then the meta tags of scholarly indexes, Open Graph and
 * Dublin Core, then its markup. `address` is where the page was read from, if that is known.
 */
export function readMetadata(document: Document, address: string | undefined): ArticleMetadata {
  const data = readJsonLd(document);
  const ld = data.nodes.find((node) => isType(node, ARTICLE) && ldText(node.headline) !== undefined) ?? {};
  const meta = metaReader(document);
  const title = ldText(ld.headline) ?? meta('citation_title', 'og:title', 'dc.title', 'twitter:title');
  const subtitle = ldText(ld.alternativeHeadline);
  const issued =
    readIsoDate(ldText(ld.datePublished)) ??
    readIsoDate(
      meta(
        'article:published_time',
        'citation_publication_date',
        'citation_date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'parsely-pub-date',
        'pubdate',
        'date',
      ),
    ) ??
    dateInMarkup(document);
  const containerTitle =
    nameIn(data.resolve(ld.publisher)) ??
    meta('citation_journal_title', 'og:site_name', 'dc.publisher', 'application-name');
  const url = canonicalAddress(document, meta('og:url'), address);
  return {
    ...(title && { title }),
    ...(subtitle && subtitle !== title && { subtitle }),
    author: authorsOf(ld, data, document),
    ...(issued && { issued }),
    ...(containerTitle && { containerTitle }),
    ...(url && { url }),
    language: languageOf(document, ldText(ld.inLanguage)),
    reviewed: data.nodes
      .filter((node) => isType(node, /^ClaimReview$/))
      .slice(0, MOST_REVIEWED)
      .flatMap((node) => reviewedClaim(node, data)),
  };
}

/** More are no metadata. */
const MOST_TAGS = 500;

function metaTags(document: Document): { name: string; value: string }[] {
  const tags = [...document.querySelectorAll('meta[content]')].slice(0, MOST_TAGS);
  return tags.flatMap((tag) => {
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '';
    const value = plainText(tag.getAttribute('content') ?? '');
    return name !== '' && value ? [{ name: name.toLowerCase(), value }] : [];
  });
}

/** Reads a meta tag by the first of its names that is there. */
function metaReader(document: Document): (...names: string[]) => string | undefined {
  const values = new Map(
    metaTags(document)
      .toReversed()
      .map(({ name, value }) => [name, value] as const),
  );
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

function authorsOf(ld: LdNode, data: LinkedData, document: Document): Name[] {
  const found = [() => authorsInLd(ld, data), () => authorsInTags(document), () => authorsInMarkup(document)];
  for (const read of found) {
    const names = read();
    if (names.length > 0) return names.slice(0, MOST_AUTHORS);
  }
  return [];
}

function authorsInLd(ld: LdNode, data: LinkedData): Name[] {
  const listed = Array.isArray(ld.author) ? ld.author.slice(0, MOST_AUTHORS) : [ld.author];
  return listed.flatMap((one) => {
    const author = data.resolve(one);
    const name = nameIn(author);
    if (name === undefined) return [];
    return isNode(author) && isType(author, /Organization$/)
      ? [{ literal: name }]
      : splitNames(name).map(nameOf);
  });
}

const AUTHOR_TAGS =
  'citation_author article:author author byl dc.creator parsely-author sailthru.author'.split(' ');

function authorsInTags(document: Document): Name[] {
  const tags = metaTags(document);
  for (const name of AUTHOR_TAGS) {
    const written = tags.filter((tag) => tag.name === name).map(({ value }) => value);
    // Open Graph's author is often the address of a profile.
    const plain = written.filter((one) => !/^https?:|^@|^www\./i.test(one));
    const names = plain.flatMap(name === 'citation_author' ? turned : splitNames);
    if (names.length > 0) return names.map(nameOf);
  }
  return [];
}

function authorsInMarkup(document: Document): Name[] {
  const byline = document.querySelector(
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel~="author"]',
  );
  const written = plainText(byline?.textContent ?? '') ?? '';
  return written.length < 100 ? splitNames(written).map(nameOf) : [];
}

/** "Family, Given", as scholarly indexes have it. */
function turned(name: string): string[] {
  const [family, given, ...more] = name.split(/\s*,\s*/);
  return [family && given && more.length === 0 ? `${given} ${family}` : name];
}

/** The name of a person or body: a text, or a node with a name. */
function nameIn(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const name = isNode(first) ? ldText(first.name) : ldText(first);
  return name === undefined || /^https?:/i.test(name) ? undefined : name;
}

function reviewedClaim(node: LdNode, data: LinkedData): ReviewedClaim[] {
  const claim = ldText(node.claimReviewed);
  const reviewed = data.resolve(node.itemReviewed);
  const claimant = isNode(reviewed) ? nameIn(data.resolve(reviewed.author)) : undefined;
  return claim === undefined ? [] : [{ claim, ...(claimant && { claimant }) }];
}

/** The page's own word for its address. A link to the site's front page is a mistake that templates make. */
function canonicalAddress(
  document: Document,
  ogUrl: string | undefined,
  address: string | undefined,
): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const candidates = [link, ogUrl].flatMap((one) => absolute(one, address) ?? []);
  const own = absolute(address, undefined);
  const isDeep = own !== undefined && new URL(own).pathname.length > 1;
  const deep = candidates.find((one) => !isDeep || new URL(one).pathname.length > 1);
  return deep ?? own ?? candidates[0];
}

/** An address of the web in full, without its fragment. */
export function absolute(address: string | null | undefined, base: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function dateInMarkup(document: Document): string | undefined {
  const places = '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]';
  for (const place of [...document.querySelectorAll(places)].slice(0, 20)) {
    const date = readIsoDate(
      place.getAttribute('datetime') ?? place.getAttribute('content') ?? place.textContent ?? '',
    );
    if (date) return date;
  }
  return undefined;
}

function languageOf(document: Document, inLanguage: string | undefined): string {
  const written = document.documentElement?.getAttribute('lang') || inLanguage || 'en';
  const tag = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2,4}|\d{3}))?/.exec(written.trim());
  return tag?.[1] ? tag[1].toLowerCase() + (tag[2] ? `-${tag[2]}` : '') : 'en';
}
