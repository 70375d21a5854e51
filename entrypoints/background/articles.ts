import { LIMITS } from '../../src/model/fields.ts';
import { articleText, type ReadArticle } from '../../src/model/readArticle.ts';
import { newDraft, readWorkingDraft } from '../../src/model/workingDraft.ts';
import { inject } from '../../src/platform/injection.ts';
import { type ArticleOutcome, handle } from '../../src/platform/messages.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { isPrivateTab, openEditor } from '../../src/platform/tabs.ts';
import { keepDraft } from './drafts.ts';

/** What is being read, by tab. */
const underWay = new Map<number, AbortController>();

/** Answers the popup when the reader wants the article in a tab as context. */
export function answerArticles(): void {
  handle('useArticle', ({ tabId }, sender) => {
    onlyForUs(sender);
    return useArticle(tabId);
  });
  handle('stopArticle', ({ tabId }, sender) => {
    onlyForUs(sender);
    underWay.get(tabId)?.abort();
  });
}

/** Reads the article in a tab, keeps it as a draft and opens that; or tells why not. */
export async function useArticle(tabId: number): Promise<ArticleOutcome> {
  underWay.get(tabId)?.abort();
  const stopping = new AbortController();
  underWay.set(tabId, stopping);
  try {
    if (await isPrivateTab(tabId)) return 'private';
    const read = await inject('article', tabId).catch(() => 'closed' as const);
    // A page that is being read cannot be interrupted; what it gives is then left.
    if (stopping.signal.aborted) return 'stopped';
    if (read === 'closed') return 'closed';
    const draft = readWorkingDraft(newDraft(read as ReadArticle));
    const length = draft ? articleText(draft.article).length : 0;
    if (!draft || length === 0) return 'nothing';
    if (length > LIMITS.articleText) return 'tooLong';
    const id = crypto.randomUUID();
    await keepDraft(id, draft);
    await openEditor(id);
    return 'opened';
  } finally {
    if (underWay.get(tabId) === stopping) underWay.delete(tabId);
  }
}
