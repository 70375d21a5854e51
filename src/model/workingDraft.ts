import * as v from 'valibot';
import { LIMITS } from './fields.ts';
import type { ContextPack, ListName } from './pack.ts';
import { parsePack } from './parsePack.ts';
import { type ArticleParagraph, PARAGRAPH_BREAK, type ReadArticle } from './readArticle.ts';

/** A span of the article's text (`articleText`): UTF-16 units, end exclusive. */
const Span = v.strictObject({ start: v.number(), end: v.number() });
const Places = v.record(v.string(), v.array(Span));

const WorkingDraft = v.object({
  /** The article as it was read; its text may be kept with the pack. */
  article: v.object({
    title: v.string(),
    subtitle: v.optional(v.string()),
    author: v.array(
      v.union([v.object({ given: v.string(), family: v.string() }), v.object({ literal: v.string() })]),
    ),
    issued: v.optional(v.string()),
    containerTitle: v.optional(v.string()),
    url: v.optional(v.string()),
    language: v.string(),
    paragraphs: v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(LIMITS.articleText)),
        role: v.picklist(['heading', 'paragraph', 'list', 'quote', 'caption']),
        links: v.array(v.object({ start: v.number(), end: v.number(), url: v.string() })),
      }),
    ),
    reviewed: v.array(v.object({ claim: v.string(), claimant: v.optional(v.string()) })),
  }),
  /** Undefined until it has been drafted. */
  pack: v.optional(v.unknown()),
  /** Where drafted things stand in the article's text, by their id. */
  places: v.optional(v.object({ terms: Places, figures: Places, claims: Places, sources: Places })),
  /** What the reader has looked at and left as it is: `claims/ID`. */
  accepted: v.array(v.string()),
  /** What stands in forms that are not done, by what they are about: `claims/ID`, or `about`. */
  typed: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  /** Whether the article's text is to be kept with the pack. */
  withCopy: v.boolean(),
  /** The id of the installed pack that is being edited. */
  editing: v.optional(v.string()),
});

/** Where entries stand in the article's text (`articleText`), by list and id: UTF-16 units, end exclusive. */
export type EntryPlaces = Record<ListName, Record<string, { start: number; end: number }[]>>;

/** An entry of a pack. */
export interface EntryName {
  list: ListName;
  id: string;
}

/** An entry as drafts name it: `claims/ID`. */
export const entryKey = ({ list, id }: EntryName): string => `${list}/${id}`;

/** What the fields of a form hold, by their names. */
export type Fields = Record<string, string>;

/** A pack that is being made or edited, as it is saved while the reader works on it. */
export interface WorkingDraft {
  article: ReadArticle;
  pack?: ContextPack;
  places?: EntryPlaces;
  accepted: string[];
  typed?: Record<string, Fields>;
  withCopy: boolean;
  editing?: string;
}

/** A draft from storage; undefined for anything else. */
export function readWorkingDraft(saved: unknown): WorkingDraft | undefined {
  const read = v.safeParse(WorkingDraft, saved);
  if (!read.success) return undefined;
  const { pack, ...rest } = read.output;
  if (pack === undefined) return rest as WorkingDraft;
  const parsed = parsePack(pack);
  return 'pack' in parsed ? ({ ...rest, pack: parsed.pack } as WorkingDraft) : undefined;
}

/** A draft of an article that nothing has been drafted from yet. */
export function newDraft(article: ReadArticle): WorkingDraft {
  return { article, accepted: [], withCopy: true };
}

/** A draft to edit an installed pack in; `text` is the copy of its article, where one is kept. */
export function editedDraft(pack: ContextPack, text: string | undefined): WorkingDraft {
  const { title, subtitle, author, issued, containerTitle, url, language } = pack.article;
  const paragraphs = (text ?? '')
    .split(PARAGRAPH_BREAK)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph): ArticleParagraph => ({ text: paragraph, role: 'paragraph', links: [] }));
  return {
    article: {
      title,
      ...(subtitle !== undefined && { subtitle }),
      author,
      ...(issued !== undefined && { issued }),
      ...(containerTitle !== undefined && { containerTitle }),
      url,
      language,
      paragraphs,
      reviewed: [],
    },
    pack,
    accepted: [],
    withCopy: text !== undefined,
    editing: pack.id,
  };
}
