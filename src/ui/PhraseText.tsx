import type { Phrase } from './phrase.ts';

/** A phrase in which the words of packs and pages keep their own language and direction. */
export function PhraseText({ phrase, lang }: { phrase: Phrase; lang: string }) {
  return phrase.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      // What language a page's words are in, nobody told us: the empty `lang` says so.
      <span key={index} lang={run.from === 'pack' ? lang : ''} dir="auto">
        {run.text}
      </span>
    ),
  );
}
