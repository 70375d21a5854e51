import * as v from 'valibot';

/** Upper limits of a pack and its file. They bound what a hostile file can cost; real packs stay far below. */
export const LIMITS = {
  /** UTF-16 units of the JSON text. */
  size: 8_000_000,
  /** Objects and lists inside of one another; the format itself needs eight. */
  depth: 16,
  /** Packs in a file. */
  packs: 200,
  /** UTF-16 units of the copy of an article's text. */
  articleText: 1_000_000,
  terms: 100_000,
  aliases: 60,
  figures: 5_000,
  claims: 5_000,
  sources: 5_000,
  references: 200,
  name: 200,
  gloss: 300,
  claim: 600,
  note: 600,
  address: 2_048,
  quote: 80,
} as const;

/** Half of a surrogate pair: no text, and what cannot be written as UTF-8. */
const HALF = /\p{Cs}/u;
/**
 * Embeddings, overrides and isolates (UAX #9) make a reader see another order than is written, a known
 * way to disguise names and code (https://trojansource.codes/). Quotes are found without them. Marks
 * that only colour their neighbourhood (U+200E, U+200F, U+061C) stay allowed.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** The text as a pack may hold it: without what disguises it, and with marks in place of what is no text. */
export function soundText(text: string): string {
  return text
    .replaceAll(new RegExp(HALF, 'gu'), '\ufffd')
    .replaceAll(new RegExp(CONTROL, 'gu'), ' ')
    .replaceAll(new RegExp(TURNING, 'gu'), '');
}

/** Refuses characters that are no text, or that disguise it. */
export const whole = v.check<string, string>((s) => !HALF.test(s), 'has half of a character');
const plain = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (s) => !TURNING.test(s) && !CONTROL.test(s),
  ({ input }) => {
    const [character = ''] = TURNING.exec(input) ?? CONTROL.exec(input) ?? [];
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const what = TURNING.test(character)
      ? 'a character that turns the reading direction'
      : 'a control character';
    return `has ${what} (U+${code})`;
  },
);

export const text = (most: number) =>
  v.pipe(
    v.string('expected text'),
    v.check((s) => s.trim() !== '', 'must not be empty'),
    v.maxLength(most, `longer than ${most} characters`),
    whole,
    plain,
  );
/** The length is looked at before anything in it. */
export const list = <T extends v.GenericSchema>(of: T, most: number) =>
  v.pipe(
    v.array(v.unknown(), 'expected a list'),
    v.maxLength(most, `more than ${most} of them`),
    v.array(of),
  );

export const Id = v.pipe(
  v.string('expected an id'),
  v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'an id is lower-case letters, digits, dots and hyphens, 64 at most'),
  // As keys of an object these would be taken for something else, or left out.
  v.check(
    (id) => id !== 'constructor' && id !== 'prototype',
    'an id may be neither "constructor" nor "prototype"',
  ),
);
export const Address = v.pipe(
  v.string('expected an address'),
  v.maxLength(LIMITS.address, `longer than ${LIMITS.address} characters`),
  whole,
  plain,
  v.regex(
    /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/i,
    'expected an address that begins with http:// or https://',
  ),
);
/** ISO 8601: a year, a month or a day. */
export const IsoDate = v.pipe(
  v.string('expected a date'),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a date such as 2022, 2022-04 or 2022-04-06',
  ),
);
/** BCP 47, the part that packs need. */
export const LanguageTag = v.pipe(
  v.string('expected a language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or pt-BR'),
);

/** Whether a text from outside would pass as an address, a date or a language of a pack. */
export const isAddress = (value: unknown): value is string => v.is(Address, value);
export const isIsoDate = (value: unknown): value is string => v.is(IsoDate, value);
export const isLanguageTag = (value: unknown): value is string => v.is(LanguageTag, value);
