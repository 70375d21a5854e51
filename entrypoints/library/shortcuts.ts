import { useCallback, useState } from 'preact/hooks';
import {
  canOpenShortcutSettings,
  shortcuts as loadShortcuts,
  openShortcutSettings,
  type Shortcut,
} from '../../src/platform/shortcuts.ts';
import { useReturns } from './returns.ts';

/** The keys as they are now: the reader may come back from changing them. */
export function useShortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useReturns(useCallback(() => void loadShortcuts().then(setShortcuts), []));
  return {
    shortcuts,
    onShortcuts: canOpenShortcutSettings() ? openShortcutSettings : undefined,
  };
}
