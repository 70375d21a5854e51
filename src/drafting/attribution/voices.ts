import type { Manner } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { NameGroup } from '../names/nameGroup.ts';
import type { NameMention } from '../names/nameSplitting.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import type { GroupOf } from './speakers.ts';

/** Someone or something that the article attributes to. */
export type Voice =
  | { kind: 'group'; group: NameGroup }
  | { kind: 'report'; text: string; noun: string; makers: NameGroup[] }
  | { kind: 'body'; text: string; noun: string }
  | { kind: 'unnamed'; text: string };

/** One attribution: in a sentence, to a voice. */
export interface Attribution extends Span {
  voice: Voice;
  manner: Manner;
  sentence: Sentence;
}

export interface Scope {
  sentence: Sentence;
  inside: readonly NameMention[];
  before: readonly Sentence[];
  mentionsIn: ReadonlyMap<Sentence, NameMention[]>;
  groupOf: GroupOf;
  /** The last attributions before this one. */
  found: readonly Attribution[];
  /** Word of a role → those who have it. */
  holders: ReadonlyMap<string, NameGroup[]>;
}

/** The first person whom a sentence names, near its beginning: the subject of its later verbs too. */
export function sentenceSubject({
  inside,
  groupOf,
}: Scope): (NameMention & { group: NameGroup }) | undefined {
  const first = inside.find(
    (mention) => groupOf(mention)?.kind === 'person' && !mention.sentence.tokens[mention.from]?.quoted,
  );
  const group = first && first.from < 10 ? groupOf(first) : undefined;
  return first && group ? { ...first, group } : undefined;
}
