import type { Span } from './quote.ts';

/** Full stops that end no sentence. Intl.Segmenter knows none of them (CLDR's suppressions are not in it). */
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Supt|Sen|Sens|Rep|Reps|Gov|Pres|St|Mt|Ft|vs|etc|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Ltd|Co|Bros|Dept|Univ|Assn|Fig|Vol|pp|al|U\.S|U\.N|U\.K|a\.m|p\.m|e\.g|i\.e|approx|est)\.\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text as spans that follow each other without a gap. UTF-16 units, end exclusive. */
export function sentencesOf(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && ABBREVIATION.test(text.slice(Math.max(last.start, last.end - 14), last.end)))
      last.end += segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans;
}
