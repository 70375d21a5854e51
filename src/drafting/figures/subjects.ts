import { LIMITS } from '../../model/fields.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import { shorten } from '../../text/shorten.ts';
import type { NameGroup, Names } from '../names/nameGroup.ts';
import { grouped } from '../parsing/grouped.ts';
import type { Subject } from './figures.ts';
import type { FoundFigure } from './foundFigures.ts';

/** Terms that may name one subject. */
const MOST_TERMS = 5;

/** Tells whom or what a figure is of: the nearest name before it in its sentence, else what the article is about. */
export function subjects(
  article: ReadArticle,
  { groups, mentions, groupOf }: Names,
  idOf: ReadonlyMap<NameGroup, string>,
): (figure: FoundFigure) => Subject {
  const inSentence = grouped(mentions, ({ sentence }) => sentence);
  const main = groups
    .filter((group) => idOf.has(group))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
  return ({ sentence, start }) => {
    const near = inSentence.get(sentence) ?? [];
    const nearest = near.findLast((mention) => mention.end <= start) ?? near[0];
    const group = (nearest && groupOf(nearest)) ?? main;
    const terms = new Set(near.flatMap((mention) => termOf(groupOf(mention), idOf)));
    if (terms.size === 0) for (const id of termOf(group, idOf)) terms.add(id);
    return {
      name: shorten(group?.name ?? article.title, LIMITS.name),
      terms: [...terms].slice(0, MOST_TERMS),
    };
  };
}

function termOf(group: NameGroup | undefined, idOf: ReadonlyMap<NameGroup, string>): string[] {
  const id = group && idOf.get(group);
  return id === undefined ? [] : [id];
}
