import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf } from '../direction.ts';
import type { Speech } from '../words.ts';
import { HighlightsView, type HighlightsViewProps } from './HighlightsView.tsx';
import { PacksView, type PacksViewProps } from './PacksView.tsx';
import { SettingsView, type SettingsViewProps } from './SettingsView.tsx';
import { TrashView } from './TrashView.tsx';
import { VIEW_NAMES, VIEWS, type View } from './views.ts';

export interface LibraryProps extends Speech {
  view: View;
  packs: Omit<PacksViewProps, keyof Speech>;
  highlights: Omit<HighlightsViewProps, keyof Speech | 'isShown'>;
  settings: Omit<SettingsViewProps, keyof Speech>;
}

/** The library: packs, highlights, the trash and settings, one at a time. The others keep what was typed in them. */
export function Library({ view, packs, highlights, settings, ...speech }: LibraryProps) {
  return (
    <div class="library" lang={speech.locale} dir={directionOf(speech.locale)}>
      <Masthead view={view} {...speech} />
      <main>
        <Panel name="packs" view={view} {...speech}>
          <PacksView {...packs} {...speech} />
        </Panel>
        <Panel name="highlights" view={view} {...speech}>
          <HighlightsView {...highlights} isShown={view === 'highlights'} {...speech} />
        </Panel>
        <Panel name="trash" view={view} {...speech}>
          {/* Read once it is looked at, and afresh each time. */}
          {view === 'trash' && <TrashView {...pick(highlights)} {...speech} />}
        </Panel>
        <Panel name="settings" view={view} {...speech}>
          <SettingsView {...settings} {...speech} />
        </Panel>
      </main>
    </div>
  );
}

function pick({ store, version, onStale }: LibraryProps['highlights']) {
  return { store, version, onStale };
}

/** Links, not tabs: each view has an address of its own. */
function Masthead({ view, words }: Speech & { view: View }) {
  return (
    <header class="masthead">
      <p class="brand">{words('extensionName')}</p>
      <nav aria-label={words('libraryName')}>
        {VIEWS.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
            {words(VIEW_NAMES[one])}
          </a>
        ))}
      </nav>
    </header>
  );
}

interface PanelProps extends Speech {
  name: View;
  view: View;
  children: ComponentChildren;
}

function Panel({ name, view, children, words }: PanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  // Whoever follows a link of the navigation goes on reading at what it led to.
  useLayoutEffect(() => {
    if (view === name && before.current !== view) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    before.current = view;
  }, [name, view]);
  return (
    <section class="panel" aria-labelledby={id} hidden={name !== view}>
      <h1 id={id} ref={heading} tabIndex={-1}>
        {words(VIEW_NAMES[name])}
      </h1>
      {children}
    </section>
  );
}
