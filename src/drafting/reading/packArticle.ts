import { isAddress, isIsoDate, isLanguageTag, LIMITS, soundText } from '../../model/fields.ts';
import type { Article, Name } from '../../model/pack.ts';
import type { ArticleParagraph, ReadArticle } from '../../model/readArticle.ts';
import { shorten } from '../../text/shorten.ts';
import { slugOf } from '../ids.ts';

/** In UTF-16 units; longer than any article. What comes after is left out. */
const LONGEST = 2_000_000;
const MOST_PARAGRAPHS = 20_000;
const MOST_AUTHORS = 20;
const MOST_REVIEWED = 20;

/** The article with every value that a pack could not hold left out or cut. */
export function soundArticle(read: ReadArticle): ReadArticle {
  const { subtitle, issued, containerTitle, url, language } = read;
  return {
    title: line(read.title) ?? 'Untitled',
    author: read.author.flatMap((name) => soundName(name) ?? []).slice(0, MOST_AUTHORS),
    language: isLanguageTag(language) ? language : 'en',
    paragraphs: soundParagraphs(read.paragraphs),
    reviewed: read.reviewed.slice(0, MOST_REVIEWED),
    ...(line(subtitle) && { subtitle: line(subtitle) as string }),
    ...(isIsoDate(issued) && { issued }),
    ...(line(containerTitle) && { containerTitle: line(containerTitle) as string }),
    ...(isAddress(url) && { url }),
  };
}

function line(text: string | undefined): string | undefined {
  return shorten(soundText(text ?? ''), LIMITS.name).trim() || undefined;
}

function soundName(name: Name): Name | undefined {
  if ('literal' in name) {
    const literal = line(name.literal);
    return literal === undefined ? undefined : { literal };
  }
  const [given, family] = [line(name.given), line(name.family)];
  if (given !== undefined && family !== undefined) return { given, family };
  const literal = given ?? family;
  return literal === undefined ? undefined : { literal };
}

function soundParagraphs(paragraphs: readonly ArticleParagraph[]): ArticleParagraph[] {
  const kept: ArticleParagraph[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    length += paragraph.text.length;
    if (length > LONGEST || kept.length >= MOST_PARAGRAPHS) break;
    const sound = soundParagraph(paragraph);
    if (sound.text.trim() !== '') kept.push(sound);
  }
  return kept;
}

/** A paragraph with characters that disguise it loses its links with them: they would stand elsewhere. */
function soundParagraph(paragraph: ArticleParagraph): ArticleParagraph {
  const text = soundText(paragraph.text);
  return text === paragraph.text ? paragraph : { ...paragraph, text, links: [] };
}

/**
 * What the pack says of the article. A pack needs an address; for a text that came without one it is under
 * `.invalid`, which leads nowhere by rule (RFC 2606), until the reader gives the real one.
 */
export function packArticle({
  title,
  subtitle,
  author,
  issued,
  containerTitle,
  url,
  language,
}: ReadArticle): Article {
  return {
    title,
    ...(subtitle && { subtitle }),
    author,
    ...(issued && { issued }),
    ...(containerTitle && { containerTitle }),
    url: url ?? `https://article.invalid/${slugOf(title)}`,
    language,
  };
}
