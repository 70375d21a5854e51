import { useEffect, useState } from 'preact/hooks';
import { pageAddress } from '../../src/model/address.ts';
import type { ListedPack } from '../../src/model/listedPack.ts';
import { inject } from '../../src/platform/injection.ts';
import { type ArticleOutcome, send } from '../../src/platform/messages.ts';
import type { ActiveTab } from '../../src/platform/tabs.ts';
import type { Offer, OfferActions } from '../../src/ui/popup/ArticleOffer.tsx';
import { editPack } from '../library/editing.ts';
import { openCopy } from './article.ts';

/** What there is to say of the article in a tab, and what the reader can do with it. */
export function useOffer(
  tab: ActiveTab | undefined,
  packs: readonly ListedPack[] | undefined,
): { offer: Offer | 'asking' | undefined; offering: OfferActions } {
  const glance = useGlance(tab?.id);
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<ArticleOutcome>();
  const isPage = tab?.url !== undefined && /^https?:/.test(tab.url);

  function offer(): Offer | 'asking' | undefined {
    if (!isPage) return undefined;
    if (!glance || !packs) return 'asking';
    return { ...glance, made: madeFrom(packs, tab.url as string, glance.canonical), isReading, outcome };
  }

  async function use(): Promise<void> {
    if (!tab) return;
    setReading(true);
    const became = await send('useArticle', { tabId: tab.id }).catch(() => undefined);
    setReading(false);
    setOutcome(became);
    if (became === 'opened') window.close();
  }
  return {
    offer: offer(),
    offering: {
      onUse: () => void use(),
      onStop: () => tab && void send('stopArticle', { tabId: tab.id }),
      onEdit(listed) {
        if (tab?.isPrivate) setOutcome('private');
        else void editPack(listed).then(() => window.close());
      },
      onCopy: ({ pack }) => void openCopy({ packId: pack.id, claim: undefined }).then(() => window.close()),
    },
  };
}

interface Glance {
  looksLikeArticle: boolean;
  canonical: string | undefined;
}

/** Looks at the page once. A page that cannot be looked at may still be known by its address. */
function useGlance(tabId: number | undefined): Glance | undefined {
  const [glance, setGlance] = useState<Glance>();
  useEffect(() => {
    if (tabId === undefined) return;
    inject('glance', tabId).then(
      (answer) => setGlance(glanceIn(answer)),
      () => setGlance({ looksLikeArticle: false, canonical: undefined }),
    );
  }, [tabId]);
  return glance;
}

function glanceIn(answer: unknown): Glance {
  const { looksLikeArticle, canonical } = (answer ?? {}) as Record<string, unknown>;
  return {
    looksLikeArticle: looksLikeArticle === true,
    canonical: typeof canonical === 'string' ? canonical : undefined,
  };
}

function madeFrom(
  packs: readonly ListedPack[],
  url: string,
  canonical: string | undefined,
): readonly ListedPack[] {
  const here = pageAddress(url, canonical);
  return packs.filter(({ pack }) => [here, pageAddress(url)].includes(pageAddress(pack.article.url)));
}
