import { writePackFile } from '../../src/exchanging/packFiles/writePackFile.ts';
import type { ListedPack } from '../../src/model/listedPack.ts';
import { download } from '../../src/page/download.ts';
import { send } from '../../src/platform/messages.ts';

/** Hands the browser a file of packs, with the copies of their articles where the reader chose them. */
export async function exportPacks(listed: readonly ListedPack[], withText: boolean): Promise<void> {
  const texts = new Map<string, string>();
  for (const { pack, hasCopy } of withText ? listed : []) {
    const text = hasCopy ? await send('articleCopy', { packId: pack.id }) : undefined;
    if (text !== undefined) texts.set(pack.id, text);
  }
  const written = await writePackFile(
    listed.map(({ pack }) => pack),
    texts,
  );
  if ('problems' in written) throw new Error(written.problems.map(({ message }) => message).join('\n'));
  const [only] = listed;
  const name = listed.length === 1 && only ? only.pack.id : 'packs';
  download(`${name}.sourcelight.json`, 'application/json', written.text);
}
