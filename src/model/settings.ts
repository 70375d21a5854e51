import { COLOURS, type Colour } from './annotation.ts';

/** What the reader has chosen. Sites that are off say where one has been: they are never synced by us. */
export interface Settings {
  /** Host names, as in `location.hostname`. */
  sitesOff: string[];
  /** Ids of the packs that are off. */
  packsOff: string[];
  /** Whether selecting text offers to save it. */
  selectionBar: boolean;
  /** The colour of a new highlight: the one chosen last. */
  colour: Colour;
  /** Whether the button in the toolbar shows how many mentions a page has. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  packsOff: [],
  selectionBar: true,
  colour: COLOURS[0],
  badge: true,
};

/** Settings from storage; whatever is not as it should be is the default. */
export function readSettings(saved: unknown): Settings {
  const from = (typeof saved === 'object' && saved !== null ? saved : {}) as Record<keyof Settings, unknown>;
  return {
    sitesOff: namesIn(from.sitesOff),
    packsOff: namesIn(from.packsOff),
    selectionBar: typeof from.selectionBar === 'boolean' ? from.selectionBar : DEFAULT_SETTINGS.selectionBar,
    colour: COLOURS.find((colour) => colour === from.colour) ?? DEFAULT_SETTINGS.colour,
    badge: typeof from.badge === 'boolean' ? from.badge : DEFAULT_SETTINGS.badge,
  };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The names with one more, or one fewer. */
export function withName(names: readonly string[], name: string, isIn: boolean): string[] {
  const others = names.filter((one) => one !== name);
  return isIn ? [...others, name] : others;
}
