import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedPack } from '../../src/model/listedPack.ts';
import { type Settings, withName } from '../../src/model/settings.ts';
import { send } from '../../src/platform/messages.ts';
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

/** Every pack, on or off as the settings say. */
export function usePacks(settings: Settings | undefined): readonly ListedPack[] | 'failed' | undefined {
  const [packs, setPacks] = useState<readonly ListedPack[] | 'failed'>();
  useEffect(() => {
    send('allPacks').then(
      ({ packs: all }) => setPacks(all),
      () => setPacks('failed'),
    );
  }, []);
  return useMemo(() => {
    if (packs === undefined || packs === 'failed' || !settings) return packs;
    return packs.map((one) => ({ ...one, isOn: !settings.packsOff.includes(one.pack.id) }));
  }, [packs, settings]);
}
