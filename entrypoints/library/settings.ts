import { useEffect, useState } from 'preact/hooks';
import { type Settings, withName } from '../../src/model/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { inPlainWords } from './problems.ts';

/** The settings, wherever they are changed, and how to change them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const leaving = new AbortController();
    watchSettings(setSettings, leaving.signal);
    void loadSettings().then(setSettings);
    return () => leaving.abort();
  }, []);

  const change = (to: Partial<Settings>) => inPlainWords(changeSettings(to));
  return {
    settings,
    change,
    async turnPack(id: string, isOn: boolean) {
      // Read afresh: another window may have changed the list.
      const { packsOff } = await loadSettings();
      await change({ packsOff: withName(packsOff, id, !isOn) });
    },
    async turnSite(host: string, isOff: boolean) {
      const { sitesOff } = await loadSettings();
      await change({ sitesOff: withName(sitesOff, host, isOff) });
    },
  };
}
