import type { ListedPack } from '../../src/model/listedPack.ts';
import { editedDraft } from '../../src/model/workingDraft.ts';
import { send } from '../../src/platform/messages.ts';
import { openEditor } from '../../src/platform/tabs.ts';

/** Opens an installed pack in the editor: the draft that was begun of it, or a new one. */
export async function editPack({ pack, hasCopy }: Pick<ListedPack, 'pack' | 'hasCopy'>): Promise<void> {
  const begun = (await send('drafts')).find(({ draft }) => draft.editing === pack.id);
  const id = begun?.id ?? crypto.randomUUID();
  if (!begun) {
    const text = hasCopy ? await send('articleCopy', { packId: pack.id }) : undefined;
    await send('keepDraft', { id, draft: editedDraft(pack, text) });
  }
  await openEditor(id);
}
