const ACCENTED: Record<string, string> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  Y: 'Ý',
};

/** How much longer a translation may well be. */
export const GROWTH = 1.4;

/** Says that what follows runs from right to left, until POP. */
const RLO = '\u{202E}';
const POP = '\u{202C}';

/**
 * A message as a made-up language that is longer than English and runs from right to left, so that
 * words that are cut off, forgotten in the code or laid out for one direction show at a glance.
 * Gaps ($1) stay as they are.
 */
export function pseudo(message: string): string {
  const words = message.split(/(\$\d|\s+)/u).filter((piece) => piece !== '');
  return words
    .map((piece) => (/^(?:\$\d|\s+)$/u.test(piece) ? piece : `${RLO}${longer(piece)}${POP}`))
    .join('');
}

function longer(word: string): string {
  const letters = [...word].map((letter) => ACCENTED[letter] ?? letter).join('');
  return letters + '~'.repeat(Math.ceil(word.length * (GROWTH - 1)));
}

/** Messages as the locale files hold them: a message, or one for each count. */
export type Messages = Record<string, string | Record<string, string>>;

/** Not said to anyone: the name of the language. */
const NOT_WORDS = new Set(['language']);

/** A whole locale file in the made-up language, singular and plural kept apart. */
export function pseudoLocale(messages: Messages): Messages {
  const translate = ([key, message]: [string, Messages[string]]): [string, Messages[string]] => {
    if (NOT_WORDS.has(key)) return [key, 'ar-XB'];
    if (typeof message === 'string') return [key, pseudo(message)];
    return [key, Object.fromEntries(Object.entries(message).map(([count, text]) => [count, pseudo(text)]))];
  };
  return Object.fromEntries(Object.entries(messages).map(translate));
}
