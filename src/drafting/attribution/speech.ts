import { grouped } from '../parsing/grouped.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import type { Attribution } from './voices.ts';

/** To whom each sentence is attributed: its own attributions, else, for a quotation, those of its neighbours. */
export function speechOf(
  { sentences }: ParsedText,
  attributions: readonly Attribution[],
): (sentence: Sentence) => readonly Attribution[] {
  const joined = new Map<Sentence, readonly Attribution[]>(grouped(attributions, ({ sentence }) => sentence));
  // “First,” she said. “Second.” Both are hers; so is a quotation before “…,” she said.
  joinQuotations(sentences, joined);
  joinQuotations(sentences.toReversed(), joined);
  return (sentence) => joined.get(sentence) ?? [];
}

/** Gives a quotation without an attribution that of the quotation next to it, in reading order or against it. */
function joinQuotations(sentences: readonly Sentence[], joined: Map<Sentence, readonly Attribution[]>): void {
  sentences.forEach((sentence, i) => {
    const next = sentences[i - 1];
    if (!next || joined.has(sentence) || !isAllQuoted(sentence)) return;
    const speech = joined.get(next);
    const isNear =
      next.passage === sentence.passage || Math.abs(next.passage.index - sentence.passage.index) === 1;
    if (speech && isNear && next.tokens.some(({ quoted }) => quoted)) joined.set(sentence, speech.slice(-1));
  });
}

/** Whether a sentence is nothing but somebody's words. */
export function isAllQuoted({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  return words.length > 2 && words.every(({ quoted }) => quoted);
}
