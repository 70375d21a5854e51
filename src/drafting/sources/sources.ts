import { nameOf } from '../../model/byline.ts';
import { LIMITS } from '../../model/fields.ts';
import type { ContextPack, Name } from '../../model/pack.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import type { Span } from '../../text/quote.ts';
import { shorten } from '../../text/shorten.ts';
import type { Attribution, Voice } from '../attribution/voices.ts';
import type { NameGroup } from '../names/nameGroup.ts';
import { UNNAMED_HEADS } from '../words/roles.ts';
import { usualnessOf } from '../words/usualness.ts';

export type Source = ContextPack['sources'][number];

/** The id of the source that stands for the article and its authors: what nobody else is named for rests on it. */
export const ARTICLE_SOURCE = 'article';

/** The sources of an article in the order in which it first lets them speak, and the one that each attribution is to. */
export interface DraftedSources {
  sources: Source[];
  sourceOf(attribution: Attribution): Source | undefined;
  places: Map<string, Span[]>;
}

/** One source for each voice. `newId` makes ids that the article's own source does not have. */
export function draftSources(
  attributions: readonly Attribution[],
  newId: (from: string) => string,
): DraftedSources {
  const byKey = new Map<NameGroup | string, Source>();
  const places = new Map<string, Span[]>();
  for (const attribution of attributions) {
    const key = keyOf(attribution.voice);
    const known = byKey.get(key);
    if (!known && byKey.size >= LIMITS.sources - 1) continue;
    const source = known ?? sourceOf(attribution.voice, newId);
    byKey.set(key, source);
    const spans = places.get(source.id) ?? [];
    spans.push({ start: attribution.start, end: attribution.end });
    places.set(source.id, spans);
    addWork(source, attribution);
  }
  return { sources: [...byKey.values()], sourceOf: ({ voice }) => byKey.get(keyOf(voice)), places };
}

function keyOf(voice: Voice): NameGroup | string {
  return voice.kind === 'group' ? voice.group : plainName(voice.text).toLowerCase();
}

function sourceOf(voice: Voice, newId: (from: string) => string): Source {
  if (voice.kind === 'group') {
    const { group } = voice;
    const role = roleOf(group);
    return {
      id: newId(group.name),
      name: shorten(group.name, LIMITS.name),
      kind: group.kind === 'person' ? 'person' : 'organisation',
      ...(role && { role }),
    };
  }
  const name = shorten(plainName(voice.text), LIMITS.name);
  if (voice.kind !== 'report')
    return {
      id: newId(name),
      name,
      kind: voice.kind === 'body' && !/^an? /.test(name) ? 'organisation' : 'unnamed',
    };
  return { id: newId(name), name, kind: 'report', ...madeBy(voice.makers, name) };
}

/** The words as they would stand inside a sentence, without what only tells that a work exists. */
function plainName(text: string): string {
  const bare = text
    .replace(/^(?:the|this|that)\s+/i, '')
    .replace(/ (?:is|was|were|are|has been|have been|which was) (?=published|printed|appear)/, ' ');
  const first = bare.split(/[\s-]/)[0]?.toLowerCase() ?? '';
  const isUsual = usualnessOf(first) !== 'rare' || UNNAMED_HEADS.has(first);
  // "New Jersey-based company" and "Check Point researchers" keep theirs: a name begins there.
  const isName =
    /^\p{Lu}{2}|^\p{Lu}\p{L}* \p{Lu}/u.test(bare) && (usualnessOf(first) !== 'grammar' || first === 'the');
  return isUsual && !isName ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** Whoever made a report, as far as a phrase names them; and the year that it gives. */
function madeBy(
  makers: readonly NameGroup[],
  name: string,
): Pick<Source, 'author' | 'containerTitle' | 'issued'> {
  const issued = /\b(?:19|20)\d\d\b/.exec(name)?.[0];
  const inside = / (?:published|printed|appeared) in /.test(name) ? makers[0] : undefined;
  const author = makers
    .filter((maker) => maker !== inside && maker.kind !== 'place')
    .slice(0, 5)
    .map((maker): Name => (maker.kind === 'person' ? nameOf(maker.name) : { literal: maker.name }));
  return {
    ...(author.length > 0 && !inside && { author }),
    ...(inside && { containerTitle: inside.name }),
    ...(issued && { issued }),
  };
}

/** The fullest of what the article says that somebody is. */
function roleOf({ kind, roles }: NameGroup): string | undefined {
  if (kind !== 'person') return undefined;
  const role = roles.reduce<string | undefined>(
    (best, one) => (best === undefined || one.length > best.length ? one : best),
    undefined,
  );
  return role && shorten(role, LIMITS.name);
}

/** "Writing for X in 2020, Z said", "Z wrote in 2010": where and when somebody wrote. */
function addWork(source: Source, { sentence, start }: Attribution): void {
  if (source.kind !== 'person') return;
  const words = sentence.tokens.filter((token) => !token.quoted && Math.abs(token.start - start) < 160);
  const text = words.map((token) => token.text).join(' ');
  const writing = /\b[Ww]riting (?:for|in) (?:the )?(\p{Lu}[^,.]{2,60}?)(?: in ((?:19|20)\d\d))? ,/u.exec(
    text,
  );
  const year = writing?.[2] ?? /\bwrote in ((?:19|20)\d\d)\b/.exec(text)?.[1];
  if (writing?.[1]) source.containerTitle ??= writing[1];
  if (year) source.issued ??= year;
}

/** The source for what the article itself says: its author, or, of several or none, the article. */
export function articleSource({ title, author, containerTitle, issued, url }: ReadArticle): Source {
  const only = author.length === 1 ? author[0] : undefined;
  const names = author.map((one) => ('literal' in one ? one.literal : `${one.given} ${one.family}`));
  return {
    id: ARTICLE_SOURCE,
    name: shorten(names.join(', ') || containerTitle || title, LIMITS.name),
    kind: only && 'family' in only ? 'person' : 'report',
    ...(only === undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(containerTitle && { containerTitle }),
    ...(url && only === undefined && { url }),
  };
}
