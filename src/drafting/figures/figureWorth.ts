import type { QuantitySpan } from '../../spotting/quantitySpan.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import type { Token } from '../parsing/tokens.ts';
import { isModifier, isVerbForm, singulars, usualnessOf } from '../words/usualness.ts';
import { wordSet } from '../words/wordSet.ts';
import type { FoundFigure } from './foundFigures.ts';

const TIME = wordSet(
  'second minute hour day night week weekend month quarter year decade century fortnight season',
);
/** With one of these a span of time is a bound that somebody sets: "within 48 hours", "no more than two weeks". */
const LIMIT =
  /\b(?:within|no more than|not more than|no less than|no fewer than|at most|at least|up to|as long as|as little as|a maximum of|a minimum of|sentenced to|jailed for)\s*$/i;
/** What a handful of is no figure: "three ways". */
const SLIGHT = wordSet(
  'time way thing other side part step reason question point set type kind example version level stage phase category line rule word hand end piece aspect element factor form option minute hour one page section chapter day week month year decade',
);
const MONEY = wordSet('dollar euro pound yen yuan rupee franc');
/** Of these even one or two are counted. */
const HARM =
  /\b(?:kill|dead|death|die|dying|injur|wound|hurt|arrest|detain|missing|infect|jail|sentenc|convict|hospitali|victim|drown|shot|casualt|fatal)/i;

/** Which quantities the press means as figures: the golds of the field list money, percents, measures and counts, no dates or ages. */
export function isWorthAPlace(figure: FoundFigure, written: string): boolean {
  const { quantity, noun, sentence, before } = figure;
  switch (quantity.kind) {
    case 'currency':
      // "a billion-dollar bouncer" is a manner of speaking.
      return !quantity.vague && !/^(?:an? )?(?:multi-?)?(?:m|b|tr)illion-/i.test(written);
    case 'percent':
      return true;
    case 'measure':
      // "Ninety Mile Beach" is a name.
      if (/\s\p{Lu}\p{Ll}/u.test(written)) return false;
      if (!TIME.has(quantity.unit)) return !/\d-\p{L}/u.test(written);
      return LIMIT.test(textBefore(figure));
    case 'count':
      // A "4K display" has that resolution.
      if (/^\dK$/.test(written)) return false;
      if (noun === undefined || isNumbered(sentence.tokens[before], quantity)) return false;
      return isCountWorth(figure, noun);
  }
}

function textBefore({ sentence, quantity }: FoundFigure): string {
  const words = sentence.tokens.filter(({ end }) => end <= quantity.start && end > quantity.start - 30);
  return words.map(({ text }) => text).join(' ');
}

function isCountWorth({ quantity, sentence, after }: FoundFigure, noun: string): boolean {
  const value = 'value' in quantity ? quantity.value : quantity.upper;
  const words = noun.toLowerCase().split(/\s+/);
  const head = singulars(words.at(-1) as string);
  if (words.some((word) => /^others?$/.test(word)) || /^others?$/.test(sentence.tokens[after]?.lower ?? ''))
    return false;
  if (isVerbForm(words.at(-1) as string) || (quantity.vague && head.some((one) => MONEY.has(one))))
    return false;
  if (value < 1) return value > 0;
  if (value <= 12 && head.some((one) => SLIGHT.has(one))) return false;
  if (head.some((one) => TIME.has(one) || one === 'time')) return false;
  if (value > 3) return true;
  return value > 1 && isHarm(sentence);
}

function isHarm({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => HARM.test(lower));
}

/** "Windows 10 users", "Page 12": the number belongs to the name before it. */
function isNumbered(before: Token | undefined, { start, digits }: QuantitySpan): boolean {
  if (before?.kind !== 'word' || digits > 3) return false;
  const isName = before.capital && start - before.end === 1 && !(before.initial && isOpening(before.lower));
  return (
    isName ||
    /^(?:no|page|chapter|version|figure|table|section|article|number|step|level|grade|age|aged)$/.test(
      before.lower,
    )
  );
}

/** "Only 11 users", "Killing 11 people": the capital is the sentence's. */
function isOpening(word: string): boolean {
  return usualnessOf(word) === 'grammar' || isModifier(word) || isVerbForm(word);
}
