import { type Edited, pick, type Random } from './editing.ts';

export type Markup = (page: Edited, random: Random) => string;

/** A page of plain paragraphs. */
export function plainMarkup(page: Edited): string {
  return documentOf(
    page.map((words) => `<p>${words.map(({ text }) => escaped(text)).join(' ')}</p>`).join('\n'),
  );
}

/**
 * The same words in the markup of another site: other elements, wrappers, line breaks in place of
 * paragraphs, paragraphs cut in two, inline elements around words, scripts and hidden advertisements
 * between, indentation, typographic quotes and dashes, no-break spaces, soft hyphens.
 */
export function rebuiltMarkup(page: Edited, random: Random): string {
  const blocks = page.flatMap((words) => {
    if (words.length < 20 || random() < 0.7) return [words];
    const middle = words.length >> 1;
    return [words.slice(0, middle), words.slice(middle)];
  });
  let html = '<div class="page"><section>';
  for (const words of blocks) {
    const text = words
      .map(({ text: word }) => wordMarkup(word, random))
      .join(pick([' ', ' ', '\n      ', '&nbsp;'], random));
    const open = pick(
      ['<p>', '<div><div>', '<ul><li>', '<table><tr><td>', '<br><br>', '<blockquote>'],
      random,
    );
    html += `${pick(BETWEEN, random)}${open}${text}${closing(open)}`;
  }
  return documentOf(`${html}</section></div>`);
}

const BETWEEN = [
  '',
  '\n',
  '\n    ',
  '<script>var ad = "buy";</script>',
  '<div hidden></div>',
  '<!-- more -->',
];

function closing(open: string): string {
  const names = [...open.matchAll(/<(\w+)>/g)].map(([, name]) => name as string).reverse();
  return names.map((name) => (name === 'br' ? '' : `</${name}>`)).join('');
}

function wordMarkup(word: string, random: Random): string {
  const quotes = word.replaceAll("'", '’').replace(/^"/, '“').replace(/"$/, '”').replace(/^-$/, '–');
  const set =
    random() < 0.05 && /^[a-z]{8,}$/.test(quotes) ? `${quotes.slice(0, 4)}\u00AD${quotes.slice(4)}` : quotes;
  const text = escaped(set);
  if (random() < 0.9) return text;
  const name = pick(['b', 'em', 'a', 'span'], random);
  return random() < 0.7 || !/^\w{3,}/.test(set)
    ? `<${name}>${text}</${name}>`
    : `<${name}>${text.slice(0, 1)}</${name}>${text.slice(1)}`;
}

function documentOf(body: string): string {
  return `<!doctype html><html><head><title>Page</title></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
