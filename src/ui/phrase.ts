import type { Speech } from './words.ts';

/** A run of text: our own words, or words of the pack or the page, which have their own language. */
export type Run = string | { text: string; from: 'pack' | 'page' };

export type Phrase = readonly Run[];

/**
 * Stand-ins for the gaps of a message, in the private use area. The words of packs and pages never
 * pass through the message itself: they must keep their own language and direction, and
 * `i18n.t` would take a " | " among them for the border between singular and plural.
 */
export const GAP1 = '\u{E000}';
export const GAP2 = '\u{E001}';

/** Puts phrases into the gaps of a message that was asked for with GAP1 and GAP2. */
export function fill(message: string, gaps: readonly Phrase[]): Phrase {
  return message
    .split(/([\u{E000}\u{E001}])/u)
    .flatMap<Run>((piece) => {
      if (piece === GAP1) return [...(gaps[0] ?? [])];
      if (piece === GAP2) return [...(gaps[1] ?? [])];
      return piece;
    })
    .filter((run) => run !== '');
}

/** Text in the reader's quotation marks. */
export function quote(run: Run, { words }: Speech): Phrase {
  return fill(words('quoted', [GAP1]), [[run]]);
}

/** Several phrases as the locale lists them: a, b and c. */
export function listOf(phrases: readonly Phrase[], { locale }: Speech): Phrase {
  // Numbers stand in for the phrases, as commas in the phrases themselves say nothing.
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(
    phrases.map((_, index) => String(index)),
  );
  return parts.flatMap<Run>((part) =>
    part.type === 'element' ? [...(phrases[Number(part.value)] ?? [])] : part.value,
  );
}

/** The phrase as plain text. */
export function plain(phrase: Phrase): string {
  return phrase.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
