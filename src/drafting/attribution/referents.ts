import type { NameGroup } from '../names/nameGroup.ts';
import type { NameMention } from '../names/nameSplitting.ts';
import { join } from '../parsing/tokens.ts';
import { pronounOf } from '../words/givenNames.ts';
import { COUNTRY_NAMES } from '../words/places.ts';
import { UNNAMED_HEADS } from '../words/roles.ts';
import { isVerbForm, usualnessOf } from '../words/usualness.ts';
import { bodyBehind, holdersOf, OWN_NAMES, reportVoices } from './referentsByNoun.ts';
import type { Speaker } from './speakers.ts';
import type { Scope, Voice } from './voices.ts';

export function voicesOf(speaker: Speaker, scope: Scope, at: number): Voice[] {
  switch (speaker.is) {
    case 'named':
      return speaker.groups.filter(canSpeak).map((group) => voiceOf(group, scope, at));
    case 'pronoun':
      return referent(speaker.word, scope, at);
    case 'role':
      return holdersOf(speaker, scope);
    case 'spokesperson':
      return bodyBehind(speaker.groups, speaker, scope);
    case 'body':
      return standsForName(speaker)
        ? bodyBehind([], speaker, scope)
        : [{ kind: 'body', text: speaker.text, noun: speaker.noun }];
    case 'report':
      return reportVoices(speaker, scope);
    case 'unnamed':
      return [{ kind: 'unnamed', text: speaker.text }];
  }
}

/** "Beijing said": a government, by the name that the article has for it there. */
function voiceOf(group: NameGroup, { inside }: Scope, at: number): Voice {
  const mention =
    group.kind === 'place' ? inside.find(({ start, end }) => start <= at && at < end) : undefined;
  return mention ? { kind: 'body', text: mention.text, noun: mention.text } : { kind: 'group', group };
}

/** "Beijing said" is its government; "according to Wall Street" is nobody. */
function canSpeak({ kind, name }: NameGroup): boolean {
  return kind !== 'place' || COUNTRY_NAMES.has(name);
}

/** Whom "he", "she", "it" or "they" means. */
function referent(word: string, scope: Scope, at: number): Voice[] {
  const { found, before, inside, mentionsIn, groupOf } = scope;
  const lastOf = (fits: (voice: Voice) => boolean) =>
    found.findLast(({ voice, sentence }) => fits(voice) && before.includes(sentence))?.voice;
  if (word === 'they')
    return (
      theyBefore(scope, at) ??
      [lastOf(({ kind }) => kind === 'unnamed')].filter((voice) => voice !== undefined)
    );
  if (word === 'it') {
    const isThing = (voice: Voice) =>
      voice.kind === 'report' ||
      voice.kind === 'body' ||
      (voice.kind === 'group' && voice.group.kind === 'organisation');
    const last = lastOf(isThing);
    return last ? [last] : [];
  }
  const personIn = (list: readonly NameMention[]) => {
    const people = list.filter(
      (one) => !one.sentence.tokens[one.from]?.quoted && isPerson(groupOf(one), word),
    );
    return people.find((one) => givenPronoun(groupOf(one)) === word) ?? people[0];
  };
  // "Kim, she writes, studied": the name right before the aside is somebody else's.
  const here = inside.filter(({ start, end, from }) => start < at && from < 10 && at - end > 2);
  const mention =
    personIn(here) ??
    before
      .toReversed()
      .map((one) => personIn(mentionsIn.get(one) ?? []))
      .find(Boolean);
  const group = mention && groupOf(mention);
  if (group) return [{ kind: 'group', group }];
  const last = lastOf((voice) => voice.kind === 'group' && isPerson(voice.group, word));
  return last ? [last] : [];
}

/** A person whose given name does not speak against the pronoun. */
function isPerson(group: NameGroup | undefined, pronoun: string): boolean {
  if (group?.kind !== 'person') return false;
  const known = givenPronoun(group);
  return known === undefined || known === pronoun;
}

function givenPronoun(group: NameGroup | undefined): 'he' | 'she' | undefined {
  return pronounOf(group?.name.split(' ')[0]?.toLowerCase() ?? '');
}

/** "Scholars point to …, they argue": the people of the same sentence. */
function theyBefore({ sentence: { tokens } }: Scope, at: number): Voice[] | undefined {
  const head = tokens.findLastIndex(
    ({ start, lower, quoted }) => start < at && !quoted && UNNAMED_HEADS.has(lower),
  );
  if (head < 0) return undefined;
  const isAdjective =
    tokens[head - 1]?.kind === 'word' &&
    usualnessOf(tokens[head - 1]?.lower ?? '') !== 'grammar' &&
    !isVerbForm(tokens[head - 1]?.lower ?? '');
  return [{ kind: 'unnamed', text: join(tokens, isAdjective ? head - 1 : head, head + 1) }];
}

/** "The company" has been named before. */
function standsForName({ definite, noun }: Extract<Speaker, { is: 'body' }>): boolean {
  return definite && !OWN_NAMES.has(noun);
}
