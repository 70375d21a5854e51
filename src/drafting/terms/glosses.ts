import { LIMITS } from '../../model/fields.ts';
import type { TermKind } from '../../model/pack.ts';
import { shorten } from '../../text/shorten.ts';
import type { NameGroup } from '../names/nameGroup.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import { singulars } from '../words/usualness.ts';

/** Where the article says nothing of what a thing is. */
const NEUTRAL: Readonly<Record<TermKind, string>> = {
  person: 'A person named in the article.',
  organisation: 'An organisation named in the article.',
  place: 'A place named in the article.',
  event: 'An event named in the article.',
  concept: 'A term that the article uses.',
};

/** What a term is, in the article's words: an apposition, a sentence that defines it; else a neutral line. */
export function glossOf(
  { name, kind }: { name: string; kind: TermKind },
  group: NameGroup | undefined,
  parsed: ParsedText,
): string {
  const role = kind === 'person' ? longest(group?.roles ?? []) : undefined;
  if (role) return shorten(`${role.charAt(0).toUpperCase()}${role.slice(1)}.`, LIMITS.gloss);
  const definition = definitionOf(name, parsed);
  return definition ? shorten(definition, LIMITS.gloss) : NEUTRAL[kind];
}

function longest(roles: readonly string[]): string | undefined {
  return roles.reduce<string | undefined>(
    (best, one) => (best === undefined || one.length > best.length ? one : best),
    undefined,
  );
}

/** "Ransomware is a technique that …", "X refers to …": a sentence that begins with the term. */
function definitionOf(name: string, { text, sentences }: ParsedText): string | undefined {
  const words = name.toLowerCase().split(' ');
  const found = sentences.find((sentence) => isDefinition(sentence, words));
  return found && text.slice(found.start, found.end);
}

function isDefinition({ tokens }: Sentence, words: readonly string[]): boolean {
  const from = /^(?:a|an|the)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const isNamed = words.every((word, i) => {
    const { lower = '' } = tokens[from + i] ?? {};
    return lower === word || singulars(lower).some((one) => singulars(word).includes(one));
  });
  const [verb, next] = [
    tokens[from + words.length]?.lower ?? '',
    tokens[from + words.length + 1]?.lower ?? '',
  ];
  return (
    isNamed &&
    ((/^(?:is|are|was)$/.test(verb) && /^(?:a|an|the|one)$/.test(next)) ||
      (/^refers?$/.test(verb) && next === 'to'))
  );
}
