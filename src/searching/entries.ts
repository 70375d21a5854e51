import type { Claim, ContextPack, Figure, Source, Term } from '../model/pack.ts';
import type { Quantity } from '../model/quantity.ts';

/** What can be found; the order is that of the groups where nothing else decides. */
export const KINDS = ['term', 'figure', 'claim', 'source'] as const;
export type EntryKind = (typeof KINDS)[number];

/** One thing of a pack that a search can find, with the texts it is found by. */
export interface SearchEntry {
  kind: EntryKind;
  packId: string;
  /** Id of the term, figure, claim or source within its pack. */
  id: string;
  /** BCP 47, of all the texts. */
  lang: string;
  /** What a result shows first: the name, the figure as the article writes it, or the claim. */
  title: string;
  /** What it shows below: gloss; measure and subject; who stands behind the claim; role. */
  below: readonly string[];
  /** Other names; shown only where they are what was found. */
  aliases: readonly string[];
  /** Of a figure. */
  quantity?: Quantity;
  /** Of a claim: ids of the figures it states. */
  figures?: readonly string[];
}

/** Everything in these packs that can be found. */
export function entriesOf(packs: readonly ContextPack[]): SearchEntry[] {
  return packs.flatMap((pack) => {
    const shared = { packId: pack.id, lang: pack.article.language };
    return [
      ...pack.terms.map((term) => ({ ...shared, ...termEntry(term) })),
      ...pack.figures.map((figure) => ({ ...shared, ...figureEntry(figure) })),
      ...pack.claims.map((claim) => ({ ...shared, ...claimEntry(claim, pack) })),
      ...pack.sources.map((source) => ({ ...shared, ...sourceEntry(source) })),
    ];
  });
}

type Own = Omit<SearchEntry, 'packId' | 'lang'>;

function termEntry({ id, name, aliases, gloss, added }: Term): Own {
  const known = added?.name === undefined || aliases.includes(added.name) ? [] : [added.name];
  return { kind: 'term', id, title: name, below: [gloss], aliases: [...aliases, ...known] };
}

function figureEntry({ id, surface, measure, subject, quantity }: Figure): Own {
  return { kind: 'figure', id, title: surface, below: [measure, subject], aliases: [], quantity };
}

function claimEntry({ id, text, sources, figures }: Claim, pack: ContextPack): Own {
  const names = sources.flatMap(({ source }) => {
    const found = pack.sources.find((one) => one.id === source);
    // "some" and "others" say nothing in a list of results.
    return found && found.kind !== 'unnamed' ? found.name : [];
  });
  return { kind: 'claim', id, title: text, below: names, aliases: [], figures };
}

function sourceEntry({ id, name, role, title, containerTitle, added }: Source): Own {
  const others = [title, containerTitle, added?.name, added?.title, added?.containerTitle];
  return {
    kind: 'source',
    id,
    title: name,
    below: role === undefined ? [] : [role],
    aliases: others.filter((other) => other !== undefined),
  };
}
