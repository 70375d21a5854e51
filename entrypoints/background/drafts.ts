import { readWorkingDraft, type WorkingDraft } from '../../src/model/workingDraft.ts';
import { handle } from '../../src/platform/messages.ts';
import { recordId, recordsOfKind, tombstone } from '../../src/platform/packRecords.ts';
import { putRecords } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { words } from '../../src/platform/words.ts';
import { loadDatabase } from './database.ts';
import { notInPrivate, sayWhy } from './problems.ts';

/** Answers what our own pages ask of packs that are being worked on. */
export function answerDrafts(): void {
  handle('drafts', async (_, sender) => {
    onlyForUs(sender);
    const records = await recordsOfKind(await loadDatabase(), 'draft');
    const drafts = records.flatMap(({ id, modified, value }) => {
      const draft = readWorkingDraft(value);
      return draft ? [{ id: id.slice(recordId('draft', '').length), modified, draft }] : [];
    });
    return drafts.sort((a, b) => (a.modified < b.modified ? 1 : -1));
  });
  handle('keepDraft', async ({ id, draft }, sender) => {
    onlyForUs(sender);
    notInPrivate(sender);
    await keepDraft(id, draft);
  });
  handle('removeDraft', async ({ id }, sender) => {
    onlyForUs(sender);
    await putRecords(await loadDatabase(), tombstone('draft', id, new Date().toISOString())).catch(sayWhy);
  });
}

/** Resolves once the draft is on disk. */
export async function keepDraft(id: string, draft: WorkingDraft): Promise<void> {
  const value = readWorkingDraft(draft);
  if (!value) throw new Error(words('errorNotSaved'));
  const modified = new Date().toISOString();
  const record: StoredRecord = { id: recordId('draft', id), kind: 'draft', modified, value };
  await putRecords(await loadDatabase(), record).catch(sayWhy);
}
