import type { Manner } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { NameMention } from '../names/nameSplitting.ts';
import { grouped } from '../parsing/grouped.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import type { Token } from '../parsing/tokens.ts';
import { voicesOf } from './referents.ts';
import { holdersByRole } from './referentsByNoun.ts';
import { type GroupOf, readSpeaker } from './speakers.ts';
import { isAllQuoted } from './speech.ts';
import { type SpeechSite, speechSites } from './speechSites.ts';
import { type Attribution, type Scope, sentenceSubject, type Voice } from './voices.ts';

/** So many sentences back a pronoun may refer. */
const REACH = 3;
/** So many attributions back "the report" or "the company" may refer: enough for any article, and bounded. */
const LATELY = 60;

/** Whom the article lets speak, in reading order. Offsets are of the words that name them. */
export function attributionsOf(
  parsed: ParsedText,
  mentions: readonly NameMention[],
  groupOf: GroupOf,
): Attribution[] {
  const found: Attribution[] = [];
  const mentionsIn = grouped(mentions, ({ sentence }) => sentence);
  const groups = [...new Set(mentions.flatMap((mention) => groupOf(mention) ?? []))];
  const holders = holdersByRole(groups.filter(({ kind }) => kind === 'person'));
  parsed.sentences.forEach((sentence, at) => {
    const inside = mentionsIn.get(sentence) ?? [];
    const before = parsed.sentences.slice(Math.max(0, at - REACH), at);
    const scope = { sentence, inside, before, mentionsIn, groupOf, holders };
    for (const site of speechSites(sentence)) {
      const lately = found.slice(-LATELY);
      for (const one of attribute(site, { ...scope, found: lately }))
        if (!isKnown(one, lately)) found.push(one);
    }
    found.push(...bareQuote(parsed.sentences[at + 1], { ...scope, found: found.slice(-LATELY) }));
  });
  return found.map((one) => namedLater(one, found, parsed));
}

/** "An Indiana hospital said", in the first sentence: the press names it in the second, and lets it speak again. */
function namedLater(one: Attribution, found: readonly Attribution[], { sentences }: ParsedText): Attribution {
  if (one.voice.kind !== 'body' || one.sentence !== sentences[0]) return one;
  const next = found.find(
    ({ voice, sentence }) =>
      sentence !== one.sentence && voice.kind === 'group' && voice.group.kind === 'organisation',
  );
  return next ? { ...one, voice: next.voice } : one;
}

/** "According to a report by X" is one attribution, not also that of a report by X. */
function isKnown({ sentence, voice, start, end }: Attribution, found: readonly Attribution[]): boolean {
  return found.some(
    (one) =>
      one.sentence === sentence &&
      one.start < end &&
      start < one.end &&
      (one.voice === voice ||
        one.voice.kind === 'report' ||
        (one.voice.kind === 'group' && voice.kind === 'group' && one.voice.group === voice.group)),
  );
}

function attribute(site: SpeechSite, scope: Scope): Attribution[] {
  const { sentence, inside, groupOf } = scope;
  const { tokens } = sentence;
  if (site.shared) {
    const subject = sentenceSubject(scope);
    return subject
      ? [attributionOf(subject, site.manner, scope, { kind: 'group', group: subject.group })]
      : [];
  }
  // "a report by the Center on Privacy": the name is not cut at its "on".
  const cut = inside.find(({ from, to }) => from < site.to && to > site.to && from >= site.from);
  const speaker = readSpeaker(sentence, { from: site.from, to: cut?.to ?? site.to }, inside, groupOf);
  if (!speaker) return [];
  const isWork = speaker.is === 'report' || (speaker.is === 'pronoun' && speaker.word === 'it');
  // "The firm found no buyer" says nothing; "the study found" does.
  if (site.needs === 'report' && !isWork) return [];
  const manner = isWork && site.asReport ? site.asReport : site.manner;
  const place = { start: (tokens[speaker.from] as Token).start, end: (tokens[speaker.to - 1] as Token).end };
  return voicesOf(speaker, scope, place.start).map((voice) => attributionOf(place, manner, scope, voice));
}

function attributionOf({ start, end }: Span, manner: Manner, { sentence }: Scope, voice: Voice): Attribution {
  return { start, end, voice, manner, sentence };
}

/** A sentence about somebody, and then nothing but a quotation: their words. */
function bareQuote(next: Sentence | undefined, scope: Scope): Attribution[] {
  const { sentence, found } = scope;
  if (!next || next.passage !== sentence.passage || !isAllQuoted(next) || isAllQuoted(sentence)) return [];
  if (found.some((one) => one.sentence === sentence)) return [];
  const subject = sentenceSubject(scope);
  return subject ? [attributionOf(subject, 'said', scope, { kind: 'group', group: subject.group })] : [];
}
