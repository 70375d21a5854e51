import type { ReadArticle } from '../../model/readArticle.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';

/** Whether a file holds HTML, by its name or by how it begins. */
export function isHtml(name: string, text: string): boolean {
  return (
    /\.(?:html?|xhtml)$/i.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article)\b/i.test(text)
  );
}

/** Reads an article in Markdown, where the name says so, or in plain text. Never throws. */
export function readTextFile(name: string, text: string): ReadArticle {
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : readPlainText(text);
}
