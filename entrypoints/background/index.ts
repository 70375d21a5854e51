import { defineBackground } from 'wxt/utils/define-background';
import { expectArrival, isAwaited, takeSentence } from '../../src/platform/arrivals.ts';
import { showCount, showCounts } from '../../src/platform/badge.ts';
import { answerCommands } from '../../src/platform/commands.ts';
import { inject, reviveOpenTabs } from '../../src/platform/injection.ts';
import { answerMenu } from '../../src/platform/menu.ts';
import { handle, send } from '../../src/platform/messages.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { onSetUp } from '../../src/platform/setUp.ts';
import { words } from '../../src/platform/words.ts';
import { cardsFor } from '../../src/spotting/cards.ts';
import { spot } from '../../src/spotting/spot.ts';
import { refreshGate } from './gate.ts';
import { answerHighlights } from './highlights.ts';
import { allPacks, forgetLexicon, loadLexicon, packsOn } from './packs.ts';

export default defineBackground(() => {
  onSetUp({ always: refreshGate, installed: reviveOpenTabs });
  watchSettings(async ({ badge }) => {
    forgetLexicon();
    // Pages that begin anew count for themselves; the others are asked.
    await showCounts(async () => 0);
    await refreshGate();
    if (badge) await showCounts(mentionsIn);
  });

  handle('spot', async ({ blocks, topics }, { frameId, tab, url }) => {
    const lexicon = await loadLexicon();
    const { mentions, topics: found } = spot(lexicon, blocks, topics);
    if (frameId === 0 && (await isAwaited(url))) await inject('arrival', tab?.id, 0);
    return { mentions, topics: found, cards: cardsFor(lexicon.packs, mentions.flat()) };
  });
  handle('arrive', (_, { url }) => takeSentence(url));
  handle('cite', async ({ packId, appearance }) => {
    const pack = allPacks().find(({ id }) => id === packId);
    if (pack) await expectArrival(pack.article.url, { appearance });
  });

  handle('load', ({ script }, { tab, frameId }) => inject(script, tab?.id, frameId));
  handle('showOnTop', async (cards, { tab }) => {
    if (tab?.id !== undefined) await send('showCard', cards, { tabId: tab.id, frameId: 0 });
  });
  handle('leaveOnTop', async (_, { tab }) => {
    if (tab?.id !== undefined) await send('leaveCard', undefined, { tabId: tab.id, frameId: 0 });
  });
  handle('count', async ({ mentions }, { tab, frameId }) => {
    if (frameId === 0 && (await loadSettings()).badge) await showCount(tab?.id, mentions);
  });
  handle('packs', (_, sender) => {
    onlyForUs(sender);
    return packsOn();
  });
  handle('allPacks', async (_, sender) => {
    onlyForUs(sender);
    const { packsOff } = await loadSettings();
    return allPacks().map((pack) => ({ pack, isOn: !packsOff.includes(pack.id) }));
  });
  answerHighlights();

  answerCommands({
    'next-mention': (tabId) => send('step', { by: 1 }, { tabId }),
    'previous-mention': (tabId) => send('step', { by: -1 }, { tabId }),
    'open-card': (tabId) => send('enterCard', undefined, { tabId }),
    'save-highlight': (tabId) => send('saveSelection', undefined, { tabId }),
  });
  answerMenu({ id: 'save-highlight', title: words('menuSave'), contexts: ['selection'] }, (to) =>
    send('saveSelection', undefined, to),
  );
});

async function mentionsIn(tabId: number): Promise<number> {
  return (await send('report', undefined, { tabId, frameId: 0 })).mentions.length;
}
