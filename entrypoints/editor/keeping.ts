import { idMaker } from '../../src/drafting/ids.ts';
import { LIMITS } from '../../src/model/fields.ts';
import type { ListedPack } from '../../src/model/listedPack.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { PARAGRAPH_BREAK, type ReadArticle } from '../../src/model/readArticle.ts';
import { type KeptPack, send } from '../../src/platform/messages.ts';
import { inPlainWords } from '../library/problems.ts';

/** Keeps a pack, its article's text where that is wanted, and lets its draft go; all of it or nothing. */
export async function keepPack(
  draft: string,
  pack: ContextPack,
  article: ReadArticle,
  { withCopy, editing }: { withCopy: boolean; editing: string | undefined },
): Promise<void> {
  const { packs } = await inPlainWords(send('allPacks'));
  const before = editing === undefined ? undefined : packs.find((one) => one.pack.id === editing);
  const kept = before ? edited(pack, before) : { pack: withFreeId(pack, packs), origin: 'made' as const };
  const text = copyText(article);
  // Where there is no text, what was kept of it before stays.
  const copy = text === '' ? {} : { text: withCopy ? text : null };
  await inPlainWords(send('keepPacks', { packs: [{ ...kept, ...copy, draft }] }));
}

/** What was imported keeps what it was imported as; what was made here is another revision of it. */
function edited(pack: ContextPack, before: ListedPack): Omit<KeptPack, 'text' | 'draft'> {
  const { origin, base = origin === 'made' ? undefined : before.pack } = before;
  return {
    pack: base ? pack : { ...pack, revision: before.pack.revision + 1 },
    ...(base && { base }),
    origin: origin === 'imported' ? 'imported' : 'made',
  };
}

/** Another pack of the same title is another pack. */
function withFreeId(pack: ContextPack, packs: readonly ListedPack[]): ContextPack {
  const taken = new Set(packs.map((one) => one.pack.id));
  const make = idMaker();
  let id = make(pack.id);
  while (taken.has(id)) id = make(pack.id);
  return { ...pack, id };
}

/** As many of the paragraphs as a copy may hold. */
function copyText({ paragraphs }: ReadArticle): string {
  let text = '';
  for (const paragraph of paragraphs) {
    const longer = text === '' ? paragraph.text : text + PARAGRAPH_BREAK + paragraph.text;
    if (longer.length > LIMITS.articleText) break;
    text = longer;
  }
  return text;
}
