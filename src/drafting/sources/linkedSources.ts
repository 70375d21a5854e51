import { LIMITS } from '../../model/fields.ts';
import type { ArticleLink } from '../../model/readArticle.ts';
import type { Span } from '../../text/quote.ts';
import { shorten } from '../../text/shorten.ts';
import type { Attribution } from '../attribution/voices.ts';
import { grouped } from '../parsing/grouped.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import { RECORD_NOUNS, REPORT_NOUNS } from '../words/roles.ts';
import { REPORT_VERBS, SPEECH_VERBS } from '../words/speech.ts';
import { singulars } from '../words/usualness.ts';
import type { Source } from './sources.ts';

/** More links than these are an index, not evidence. */
const MOST = 100;
/** Where links are shared, sold or joined, not read. */
const NO_SOURCE =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|t|reddit|youtube|youtu|apple|amazon|amzn|google|paypal|patreon|mailchimp|addthis|getpocket)\.(?:com|me|be|to|co|it)$/;

/** A source that only a link names, and the sentence that rests on it. */
export interface LinkedSource {
  source: Source;
  sentence: Sentence;
  place: Span;
}

/**
 * Reads the links of an article as sources: one in a sentence that names its source gives that source its
 * address; one whose words tell of a report, or of saying so, is a source itself.
 */
export function linkedSources(
  { text, sentences }: ParsedText,
  attributions: readonly Attribution[],
  sourceOf: (attribution: Attribution) => Source | undefined,
  own: string | undefined,
  newId: (from: string) => string,
): LinkedSource[] {
  const attributed = grouped(attributions, ({ sentence }) => sentence);
  const known = new Map<string, Source>();
  const found: LinkedSource[] = [];
  for (const { link, sentence } of linksIn(sentences).slice(0, MOST)) {
    const host = hostOf(link.url);
    if (host === undefined || host === hostOf(own) || NO_SOURCE.test(host)) continue;
    const attribution = attributed.get(sentence)?.[0];
    const source = attribution && sourceOf(attribution);
    if (source) {
      source.url ??= link.url;
      continue;
    }
    const words = text.slice(link.start, link.end);
    if (attribution || !tellsOfSource(words)) continue;
    const linked = known.get(link.url) ?? {
      id: newId(host),
      name: nameOf(words, host),
      kind: 'report' as const,
      containerTitle: host,
      url: link.url,
    };
    known.set(link.url, linked);
    found.push({ source: linked, sentence, place: { start: link.start, end: link.end } });
  }
  return found;
}

function linksIn(sentences: readonly Sentence[]): { link: ArticleLink; sentence: Sentence }[] {
  const found: { link: ArticleLink; sentence: Sentence }[] = [];
  let next = 0;
  let passage = sentences[0]?.passage;
  for (const sentence of sentences) {
    if (sentence.passage !== passage) [next, passage] = [0, sentence.passage];
    const { links } = sentence.passage;
    for (; next < links.length; next++) {
      const link = links[next] as ArticleLink;
      if (link.start >= sentence.end) break;
      if (link.start >= sentence.start && link.url.length <= LIMITS.address) found.push({ link, sentence });
    }
  }
  return found;
}

function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
}

/** "a study", "reported", "according to": the words of a link to evidence. */
function tellsOfSource(words: string): boolean {
  const parts = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (parts.length > 8 || parts.some((word) => /^(?:here|this|our|my|your|us|more)$/.test(word)))
    return false;
  return parts.some((word) => {
    const forms = singulars(word);
    return (
      SPEECH_VERBS.has(word) ||
      REPORT_VERBS.has(word) ||
      word === 'according' ||
      forms.some((one) => REPORT_NOUNS.has(one) || RECORD_NOUNS.has(one))
    );
  });
}

/** The words of a link where they name a work, else the site. */
export function nameOf(words: string, host: string): string {
  const parts = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isWork =
    parts.length > 1 &&
    parts.some((word) => singulars(word).some((one) => REPORT_NOUNS.has(one) || RECORD_NOUNS.has(one)));
  return shorten(isWork ? words : host, LIMITS.name);
}
