import { defineBackground } from 'wxt/utils/define-background';
import { isAwaited } from '../../src/platform/arrivals.ts';
import { showCount, showCounts } from '../../src/platform/badge.ts';
import { answerCommands } from '../../src/platform/commands.ts';
import { loadDismissals } from '../../src/platform/dismissals.ts';
import { inject, reviveOpenTabs } from '../../src/platform/injection.ts';
import { answerMenu } from '../../src/platform/menu.ts';
import { handle, type Recipient, send } from '../../src/platform/messages.ts';
import { addressOf } from '../../src/platform/sender.ts';
import { loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { onSetUp } from '../../src/platform/setUp.ts';
import { words } from '../../src/platform/words.ts';
import { cardsFor, withCopies } from '../../src/spotting/cards.ts';
import { withoutDismissed } from '../../src/spotting/dismissed.ts';
import { spot } from '../../src/spotting/spot.ts';
import { answerArrivals } from './arriving.ts';
import { answerArticles, useArticle } from './articles.ts';
import { answerDismissals } from './dismissals.ts';
import { answerDrafts } from './drafts.ts';
import { refreshGate } from './gate.ts';
import { answerHighlightLists } from './highlightLists.ts';
import { answerHighlights } from './highlights.ts';
import { answerHighlightVisits } from './highlightVisits.ts';
import { answerPacks } from './packShelf.ts';
import { forgetLexicon, loadLexicon, packsWithCopies } from './packs.ts';

export default defineBackground(() => {
  onSetUp({ always: refreshGate, installed: reviveOpenTabs });
  watchSettings(async ({ badge }) => {
    forgetLexicon();
    // Pages that begin anew count for themselves; the others are asked.
    await showCounts(async () => 0);
    await refreshGate();
    if (badge) await showCounts(mentionsIn);
  });

  handle('spot', async ({ blocks, topics }, sender) => {
    const { frameId, tab } = sender;
    const url = addressOf(sender);
    const [lexicon, dismissals] = await Promise.all([loadLexicon(), loadDismissals()]);
    const spotted = spot(lexicon, blocks, topics);
    const { topics: found } = spotted;
    const mentions = withoutDismissed(spotted.mentions, blocks, dismissals, { url, tabUrl: tab?.url });
    if (frameId === 0 && url !== undefined && (await isAwaited(url))) await inject('arrival', tab?.id, 0);
    const cards = withCopies(cardsFor(lexicon.packs, mentions.flat()), await packsWithCopies());
    return { mentions, topics: found, cards };
  });

  handle('load', async ({ script }, { tab, frameId }) => {
    await inject(script, tab?.id, frameId);
  });
  handle('showOnTop', async (cards, { tab }) => {
    if (tab?.id !== undefined) await send('showCard', cards, { tabId: tab.id, frameId: 0 });
  });
  handle('leaveOnTop', async (_, { tab }) => {
    if (tab?.id !== undefined) await send('leaveCard', undefined, { tabId: tab.id, frameId: 0 });
  });
  handle('count', async ({ mentions }, { tab, frameId }) => {
    if (frameId === 0 && (await loadSettings()).badge) await showCount(tab?.id, mentions);
  });
  answerPacks();
  answerDrafts();
  answerArticles();
  answerArrivals();
  answerHighlights();
  answerHighlightLists();
  answerHighlightVisits();
  answerDismissals();

  answerCommands({
    'next-mention': (tabId) => send('step', { by: 1 }, { tabId }),
    'previous-mention': (tabId) => send('step', { by: -1 }, { tabId }),
    'open-card': (tabId) => send('enterCard', undefined, { tabId }),
    'save-highlight': (tabId) => send('saveSelection', undefined, { tabId }),
  });
  answerMenu([
    {
      id: 'save-highlight',
      title: words('menuSave'),
      contexts: ['selection'],
      choose: (to) => send('saveSelection', undefined, to),
    },
    {
      id: 'use-article',
      title: words('menuUseArticle'),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
      choose: useFromMenu,
    },
  ]);
});

/** The menu has no room for an answer: why there is no draft is said on the page. */
async function useFromMenu({ tabId }: Recipient): Promise<void> {
  const outcome = await useArticle(tabId);
  if (outcome === 'opened' || outcome === 'stopped') return;
  await inject('notice', tabId);
  await send('showNotice', { outcome }, { tabId, frameId: 0 });
}

async function mentionsIn(tabId: number): Promise<number> {
  const { mentions } = await send('report', undefined, { tabId, frameId: 0 });
  return mentions.filter(({ relation }) => relation !== 'possible').length;
}
