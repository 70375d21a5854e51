import { defineBackground } from 'wxt/utils/define-background';
import bundledPack from '../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../src/model/pack.ts';
import type { SpotAnswer } from '../src/model/spotAnswer.ts';
import { expectArrival, isAwaited, takeArrival } from '../src/platform/arrivals.ts';
import { answerCommands } from '../src/platform/commands.ts';
import { saveGate } from '../src/platform/gateStorage.ts';
import { injectArrival, injectCard, reviveOpenTabs } from '../src/platform/injection.ts';
import { handle, send } from '../src/platform/messages.ts';
import { onSetUp } from '../src/platform/setUp.ts';
import { cardsFor } from '../src/spotting/cards.ts';
import { keyNames } from '../src/spotting/keyNames.ts';
import { compileLexicon, type Lexicon } from '../src/spotting/lexicon.ts';
import { spot } from '../src/spotting/spot.ts';
import { compileNameFilter, writeNameFilter } from '../src/text/nameFilter.ts';

// The build's own tests have parsed it; parsing it again would cost every waking of the worker.
const packs = [bundledPack as ContextPack];

let lexicon: Lexicon | undefined;
function loadLexicon(): Lexicon {
  lexicon ??= compileLexicon(packs);
  return lexicon;
}

export default defineBackground(() => {
  onSetUp({
    always: () => saveGate(writeNameFilter(compileNameFilter(keyNames(packs)))),
    installed: reviveOpenTabs,
  });

  handle('spot', async ({ blocks, topics }, sender): Promise<SpotAnswer> => {
    const { mentions, topics: found } = spot(loadLexicon(), blocks, topics);
    if (sender.frameId === 0 && (await isAwaited(sender.url))) await injectArrival(sender.tabId);
    return { mentions, topics: found, cards: cardsFor(packs, mentions.flat()) };
  });
  handle('arrive', (_, { url }) => takeArrival(url));

  handle('cite', async ({ packId, appearance }) => {
    const pack = packs.find(({ id }) => id === packId);
    if (pack) await expectArrival(pack.article.url, appearance);
  });

  handle('loadCard', (_, { tabId, frameId }) => injectCard(tabId, frameId));
  handle('showOnTop', async (cards, { tabId }) => {
    if (tabId !== undefined) await send('showCard', cards, { tabId, frameId: 0 });
  });
  handle('leaveOnTop', async (_, { tabId }) => {
    if (tabId !== undefined) await send('leaveCard', undefined, { tabId, frameId: 0 });
  });

  answerCommands({
    'next-mention': (tabId) => send('step', { by: 1 }, { tabId }),
    'previous-mention': (tabId) => send('step', { by: -1 }, { tabId }),
    'open-card': (tabId) => send('enterCard', undefined, { tabId }),
  });
});
