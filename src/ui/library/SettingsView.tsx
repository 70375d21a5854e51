import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import type { Speech } from '../words.ts';
import { Dismissals, type DismissalsProps } from './Dismissals.tsx';
import { type ListedShortcut, Shortcuts } from './Shortcuts.tsx';
import { SitesOff } from './SitesOff.tsx';
import { Switch } from './Switch.tsx';

export interface SettingsViewProps extends Speech {
  /** Undefined until they have come. */
  settings: Settings | undefined;
  shortcuts: readonly ListedShortcut[];
  dismissed: DismissalsProps;
  /** Resolves once it is kept; rejects with words for the reader. */
  onChange(change: Partial<Settings>): Promise<void>;
  /** Turns Sourcelight on or off on a site. */
  onSite(host: string, isOff: boolean): Promise<void>;
  /** Opens the browser's own page for shortcuts; absent where we cannot. */
  onShortcuts: (() => Promise<void>) | undefined;
}

/** What the reader can choose, and what is stored. Later choices get a section here. */
export function SettingsView({ settings, ...rest }: SettingsViewProps) {
  const { shortcuts, dismissed, onChange, onSite, onShortcuts, ...speech } = rest;
  const { words } = speech;
  const [problem, setProblem] = useState('');
  if (!settings) return null;

  function change(to: Partial<Settings>): void {
    setProblem('');
    onChange(to).catch((error: Error) => setProblem(error.message));
  }

  return (
    <>
      <section>
        <h2>{words('libraryOnPages')}</h2>
        <Choice
          label={words('libraryBadge')}
          about={words('libraryBadgeAbout')}
          isOn={settings.badge}
          onChange={(badge) => change({ badge })}
        />
        <Choice
          label={words('libraryBar')}
          about={words('libraryBarAbout')}
          isOn={settings.selectionBar}
          onChange={(selectionBar) => change({ selectionBar })}
        />
        <p class="problem" role="alert">
          {problem}
        </p>
      </section>
      <SitesOff sites={settings.sitesOff} onSite={onSite} {...speech} />
      <Dismissals {...dismissed} {...speech} />
      <Shortcuts shortcuts={shortcuts} onShortcuts={onShortcuts} {...speech} />
      <section>
        <h2>{words('libraryStored')}</h2>
        <p>{words('libraryStoredHere')}</p>
        <p>{words('libraryStoredPrivate')}</p>
      </section>
    </>
  );
}

interface ChoiceProps {
  label: string;
  about: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

function Choice({ label, about, isOn, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <div>
        <label for={id}>{label}</label>
        <p class="quiet" id={`${id}-about`}>
          {about}
        </p>
      </div>
      <Switch id={id} describedBy={`${id}-about`} isOn={isOn} onChange={onChange} />
    </div>
  );
}
