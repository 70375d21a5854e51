import type { Evidence } from '../model/mention.ts';
import { fill, GAP1, GAP2, listOf, type Phrase, quote, type Run } from './phrase.ts';
import type { Speech } from './words.ts';

/**
 * Why something is marked, as sentences, the strongest reason first.
 * @param name how the card calls the entry: "DPRK is another name for …".
 */
export function reasons(why: readonly Evidence[], name: string, speech: Speech): Phrase[] {
  const direct = why.flatMap((evidence) => directReason(evidence, name, speech) ?? []);
  const near = why.flatMap((evidence) => (isNear(evidence) ? evidence.surface : []));
  const topics = why.flatMap((evidence) => (evidence.type === 'topic' ? evidence.surface : []));
  return [...direct, ...nearReason(near, speech), ...topicReason(topics, speech)];
}

function directReason(evidence: Evidence, name: string, speech: Speech): [Phrase] | undefined {
  const { words } = speech;
  switch (evidence.type) {
    case 'name':
      return [[words('whyName')]];
    case 'alias':
      return [fill(words('whyAlias', [GAP1, GAP2]), [pack(evidence.alias), pack(name)])];
    case 'amount':
      return [[words('whyAmount')]];
    case 'rounded':
      return [[words('whyRounded')]];
    case 'bound':
      return [[words('whyBound')]];
    case 'differs':
      return [[words('whyDiffers')]];
    case 'conversion':
      return [fill(words('whyConversion', [GAP1]), [quote(page(evidence.surface), speech)])];
    case 'period':
      return [fill(words('whyPeriod', [GAP1]), [quote(page(evidence.surface), speech)])];
    default:
      return undefined;
  }
}

function nearReason(surfaces: string[], speech: Speech): Phrase[] {
  const quoted = quoteAll(surfaces, speech);
  if (quoted.length === 0) return [];
  return [fill(speech.words('whyNear', quoted.length, [GAP1]), [listOf(quoted, speech)])];
}

function topicReason(surfaces: string[], speech: Speech): Phrase[] {
  const quoted = quoteAll(surfaces, speech);
  if (quoted.length === 0) return [];
  return [fill(speech.words('whyTopic', [GAP1]), [listOf(quoted, speech)])];
}

function quoteAll(surfaces: string[], speech: Speech): Phrase[] {
  // One word may be evidence twice, as the subject's and as the measure's.
  return [...new Set(surfaces)].map((text) => quote(page(text), speech));
}

function isNear(evidence: Evidence): evidence is Extract<Evidence, { type: 'subject' | 'measure' | 'noun' }> {
  return evidence.type === 'subject' || evidence.type === 'measure' || evidence.type === 'noun';
}

function page(text: string): Run {
  return { text, from: 'page' };
}

function pack(text: string): Run[] {
  return [{ text, from: 'pack' }];
}
