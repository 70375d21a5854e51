import { cardinalOf } from './numberWords.ts';
import { list, look, pairs, part, type Reading, rule } from './reading.ts';

/** Words at which a noun phrase ends, and which are no names: function words, auxiliaries, the press's commonest verbs. */
export const STOPS = new Set(
  list(
    'a an the this that these those which who whom whose what where when while if as than then there here i you he she it we they me him her us them my your his its our their and or but so of in on at by for from to into with without within about after before between among through during throughout since until against under over above below across along around near off out up down via per each every both not no is are was were be been has have had do does did will would should can could may might must also too very just only even still already ago later earlier away back more less least other another same all any some said say says told went came come took take got get gave give died killed hit left won found used including because although though plus minus today yesterday now once twice compared like due percent',
  ),
);
/** Plurals that do not end in s, or not regularly, with their singular. */
const PLURALS = new Map(
  pairs(
    'people=person men=man women=woman children=child feet=foot lives=life police=police cattle=cattle staff=staff media=media fish=fish sheep=sheep aircraft=aircraft crew=crew personnel=personnel',
  ),
);
/** Words in s that often stand before another noun, or are no plurals. */
const SINGULARS = list(
  'gas news series species sports sales arms goods savings means systems communications operations',
);

export interface NounRead {
  start: number;
  end: number;
  /** The head in the singular. */
  head: string;
}

const WORD = part`\p{L}(?:'?\p{L}){0,40}(?:-[\p{L}\d]{1,40}){0,3}`;
const PHRASE = rule`${WORD}(?: ${WORD}){0,5}`;

/** Reads the counted noun phrase at an offset: "successful attacks", "North Korean nationals", "COVID-19 tests". */
export function readNoun(reading: Reading, at: number, isOne: boolean): NounRead | undefined {
  let [end, head, count] = [at, '', 0];
  const phrase = reading.text.slice(at, look(reading, PHRASE, at)?.end ?? at);
  for (const { 0: word, index } of phrase.matchAll(/\S+/g)) {
    if (STOPS.has(word) || cardinalOf(word) !== undefined) break;
    const isCounted = isPlural(word.slice(word.lastIndexOf('-') + 1)) && !SINGULARS.includes(word);
    // "300 injured": nothing is named.
    if (isCounted || (count++ < (isOne ? 3 : 4) && (isOne || !word.endsWith('ed')))) {
      end = at + index + word.length;
      head = word;
    }
    if (isCounted) break;
  }
  return head ? { start: at, end, head: singular(head.slice(head.lastIndexOf('-') + 1)) } : undefined;
}

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.length > 3 && /[^sui']s$/.test(word));
}

/** The singular of an English noun, by its regular endings; irregular ones by name. */
export function singular(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const regular = bare.replace(/(?<=..)ies$/, 'y').replace(/(?<=ch|sh|ss|x|z)es$|s$/, '');
  return PLURALS.get(bare) ?? (isPlural(bare) ? regular : bare);
}
