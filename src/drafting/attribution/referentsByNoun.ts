import type { NameGroup } from '../names/nameGroup.ts';
import { REPORT_NOUNS } from '../words/roles.ts';
import { singulars } from '../words/usualness.ts';
import { wordSet } from '../words/wordSet.ts';
import type { Speaker } from './speakers.ts';
import type { Scope, Voice } from './voices.ts';

/** More than three people are not "the senators". */
const MOST_HOLDERS = 3;

export function holdersByRole(people: readonly NameGroup[]): Map<string, NameGroup[]> {
  const holders = new Map<string, NameGroup[]>();
  for (const person of people) {
    const words = person.roles.slice(0, 4).flatMap((role) =>
      role
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .slice(0, 6),
    );
    for (const word of new Set(words.flatMap(singulars))) {
      const known = holders.get(word) ?? [];
      if (known.length <= MOST_HOLDERS) holders.set(word, [...known, person]);
    }
  }
  return holders;
}

/** Who "the president" or "the senators" are: those whose role has the word; else nobody by name. */
export function holdersOf(
  { noun, text, plural }: Extract<Speaker, { is: 'role' }>,
  { holders, found }: Scope,
): Voice[] {
  const held = holders.get(noun) ?? [];
  const isClear = plural ? held.length > 1 && held.length <= MOST_HOLDERS : held.length > 0;
  if (isClear) return held.slice(0, plural ? MOST_HOLDERS : 1).map((group) => ({ kind: 'group', group }));
  // "The researchers" are the "researchers at X" of before.
  const forms = new Set([noun, ...singulars(noun)]);
  const hasNoun = (words: string) =>
    words
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => singulars(word).some((one) => forms.has(one)));
  const same = found.findLast(({ voice }) => voice.kind === 'unnamed' && hasNoun(voice.text));
  return [same?.voice ?? { kind: 'unnamed', text }];
}

/** The body that a spokesperson or "the company" stands for: named in the phrase, else the last one named. */
export function bodyBehind(
  groups: readonly NameGroup[],
  { text, noun }: { text: string; noun: string },
  scope: Scope,
): Voice[] {
  const { inside, before, mentionsIn, groupOf, found } = scope;
  const own = groups.at(-1);
  if (own) return [{ kind: 'group', group: own }];
  const same = found.findLast(({ voice }) => voice.kind === 'body' && voice.noun === noun);
  if (same) return [same.voice];
  if (before.length === 0) return [{ kind: 'body', text, noun }];
  const last = [
    ...inside.slice(0, 1),
    ...before.toReversed().flatMap((one) => mentionsIn.get(one) ?? []),
  ].find((mention) => groupOf(mention)?.kind === 'organisation');
  const group = last && groupOf(last);
  return [group ? { kind: 'group', group } : { kind: 'body', text, noun }];
}

/** Nouns for bodies that are not spoken of by name: "the government said". */
export const OWN_NAMES = wordSet(
  'government military police court army administration parliament prosecutors group committee commission party team',
);

export function reportVoices(
  { noun, text, definite, makers }: Extract<Speaker, { is: 'report' }>,
  { found }: Scope,
): Voice[] {
  const isSame = (voice: Voice) =>
    voice.kind === 'report' && singulars(voice.noun).some((one) => singulars(noun).includes(one));
  const known = definite ? found.findLast(({ voice }) => isSame(voice))?.voice : undefined;
  if (known?.kind === 'report' && (makers.length === 0 || sharesMaker(known.makers, makers))) return [known];
  const maker = makers.length === 1 ? makers[0] : undefined;
  // "data from the agency" is what the agency says, and somebody's analysis what they say.
  if (maker && maker.kind !== 'place' && (maker.kind === 'person' || !REPORT_NOUNS.has(noun)))
    return [{ kind: 'group', group: maker }];
  // "Now research shows", "their analysis", "current reports": whose, the text does not say.
  const isVague = makers.length === 0 && !/^(?:an?|the|one|another|this|two|three|four) /i.test(text);
  return isVague ? [] : [{ kind: 'report', text, noun, makers }];
}

/** "The Georgetown Law report" is that of Georgetown University. */
function sharesMaker(known: readonly NameGroup[], makers: readonly NameGroup[]): boolean {
  const first = ({ name }: NameGroup) => name.split(' ')[0];
  return known.some((one) => makers.some((other) => one === other || first(one) === first(other)));
}
