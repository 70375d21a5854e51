import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../src/model/pack.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';

const PAGES = join(import.meta.dirname, '../../../shared/cases/pages');
/** What holds text that a reader sees as one. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, blockquote, dt, dd, pre';

/** What is marked on real pages that have nothing to do with the pack: all of it falsely. */
export interface PagesScore {
  pages: number;
  words: number;
  marked: string[];
}

/** Undefined where the pages are not there. */
export function scorePages(): PagesScore | undefined {
  if (!existsSync(PAGES)) return undefined;
  const lexicon = compileLexicon([bundledPack as ContextPack]);
  const files = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  let words = 0;
  const marked = files.flatMap((name) => {
    const blocks = textOf(readFileSync(join(PAGES, name), 'utf8'));
    words += blocks.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const { mentions } = spot(
      lexicon,
      blocks.map((text) => ({ text, role: 'text' as const })),
    );
    return mentions
      .flat()
      .filter(({ relation }) => relation !== 'possible')
      .map(({ surface }) => `${name}: ${surface}`);
  });
  return { pages: files.length, words, marked };
}

function textOf(html: string): string[] {
  const { document } = parseHTML(html);
  for (const hidden of document.querySelectorAll('script, style, noscript, template')) hidden.remove();
  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => block.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '')
    .filter((text) => text !== '');
}
