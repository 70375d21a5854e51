import * as v from 'valibot';

/** Upper limits of a pack. They bound what a hostile file can cost; real packs stay far below. */
export const LIMITS = {
  /** UTF-16 units of the JSON text. */
  size: 8_000_000,
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

export const text = (most: number) =>
  v.pipe(
    v.string('expected text'),
    v.check((s) => s.trim() !== '', 'must not be empty'),
    v.maxLength(most, `longer than ${most} characters`),
  );
export const list = <T extends v.GenericSchema>(of: T, most: number) =>
  v.pipe(v.array(of, 'expected a list'), v.maxLength(most, `more than ${most} of them`));

export const Id = v.pipe(
  v.string('expected an id'),
  v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'an id is lower-case letters, digits, dots and hyphens, 64 at most'),
);
export const Address = v.pipe(
  v.string('expected an address'),
  v.maxLength(LIMITS.address, `longer than ${LIMITS.address} characters`),
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
