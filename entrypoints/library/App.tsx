import { useEffect, useState } from 'preact/hooks';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Library } from '../../src/ui/library/Library.tsx';
import { VIEW_NAMES, type View, viewOf } from '../../src/ui/library/views.ts';
import { useDismissals } from './dismissals.ts';
import { useHighlights } from './highlights.ts';
import { usePacks, useSettings } from './settings.ts';
import { useShortcuts } from './shortcuts.ts';

/** The library with all that it shows and does. */
export function App() {
  const view = useView();
  const { settings, change, turnPack, turnSite } = useSettings();
  const packs = usePacks(settings);
  return (
    <Library
      view={view}
      words={words}
      locale={locale()}
      packs={{
        packs,
        onTurn: turnPack,
        onFollow({ packId, appearance }) {
          // The link still leads to the sentence when nobody lights it.
          if (appearance) void send('cite', { packId, appearance }).catch(() => undefined);
        },
      }}
      highlights={useHighlights()}
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
