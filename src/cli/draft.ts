import { parseHTML } from 'linkedom';
import { draftPack } from '../drafting/draft.ts';
import { isHtml, readTextFile } from '../drafting/reading/articleFile.ts';
import { isAddress } from '../model/fields.ts';
import type { ReadArticle } from '../model/readArticle.ts';
import { readArticle } from '../page/article.ts';
import type { Command } from './command.ts';
import { fail } from './failure.ts';
import { type Input, readArguments, readInputs } from './input.ts';

/** `draft FILE|- [--url U]`: a draft pack from an article in HTML, Markdown or plain text, as JSON. */
export const draft: Command = async (args, print) => {
  const { values, positionals } = readArguments(args, { url: { type: 'string' } });
  if (positionals.length > 1) fail('draft takes one article at a time');
  if (values.url !== undefined && !isAddress(values.url)) fail(`${values.url}: not an address of the web`);
  const [input] = readInputs(positionals) as [Input];
  const article = read(input, values.url);
  if (article.paragraphs.length === 0) fail(`${input.file}: there is no text to draft from`);
  print(JSON.stringify(draftPack(article).pack, null, 2));
  return 0;
};

function read(input: Input, url: string | undefined): ReadArticle {
  const { file, text } = input;
  if (isHtml(file, text)) return readArticle(parseHTML(text).document, url);
  const article = readTextFile(file, text);
  return url === undefined ? article : { ...article, url };
}
