import { useEffect, useMemo, useState } from 'preact/hooks';
import { locale, words } from '../../src/platform/words.ts';
import { Library } from '../../src/ui/library/Library.tsx';
import { VIEW_NAMES, type View, viewOf } from '../../src/ui/library/views.ts';
import { citePlace, openCopy } from '../popup/article.ts';
import { useDismissals } from './dismissals.ts';
import { useDrafts } from './drafts.ts';
import { useDropping } from './dropping.ts';
import { useHighlights } from './highlights.ts';
import { useImport } from './importing.ts';
import { useMaking } from './making.ts';
import { usePacks } from './packs.ts';
import { useSettings } from './settings.ts';
import { useShortcuts } from './shortcuts.ts';

/** The library with all that it shows and does. */
export function App() {
  const view = useView();
  const { settings, change, turnPack, turnSite } = useSettings();
  const { reload, ...packs } = usePacks(settings);
  const { reload: _, ...drafts } = useDrafts();
  const { importing, open } = useImport(reload);
  const making = useMaking(open);
  const isOver = useDropping(making.onFiles);
  const highlights = useHighlights();
  const titles = useMemo(
    () =>
      new Map(Array.isArray(packs.packs) ? packs.packs.map(({ pack }) => [pack.id, pack.article.title]) : []),
    [packs.packs],
  );
  return (
    <Library
      view={view}
      words={words}
      locale={locale()}
      packs={{
        ...packs,
        making: { ...making, isOver },
        drafts,
        importing,
        onTurn: turnPack,
        onFollow: (place) => void citePlace(place),
        onCopy: (place) => void openCopy(place),
      }}
      highlights={{ ...highlights, packName: (id) => titles.get(id) ?? id }}
      settings={{
        settings,
        onChange: change,
        onSite: turnSite,
        dismissed: useDismissals(),
        ...useShortcuts(),
      }}
    />
  );
}

/** The view that the address asks for; the title follows it. */
function useView(): View {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const onChange = () => setView(viewOf(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  useEffect(() => {
    document.title = `${words(VIEW_NAMES[view])} – ${words('extensionName')}`;
  }, [view]);
  return view;
}
