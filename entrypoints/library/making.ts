import { useRef, useState } from 'preact/hooks';
import { isHtml, readTextFile } from '../../src/drafting/reading/articleFile.ts';
import { type PasteFault, readPastedText } from '../../src/drafting/reading/pastedText.ts';
import { LIMITS } from '../../src/model/fields.ts';
import { articleText, type ReadArticle } from '../../src/model/readArticle.ts';
import { newDraft } from '../../src/model/workingDraft.ts';
import { readArticle } from '../../src/page/article.ts';
import { send } from '../../src/platform/messages.ts';
import { openEditor } from '../../src/platform/tabs.ts';
import { words } from '../../src/platform/words.ts';
import { decodeText } from '../../src/text/decode.ts';
import type { NewPackProps } from '../../src/ui/library/NewPack.tsx';
import type { Speech } from '../../src/ui/words.ts';
import { inPlainWords } from './problems.ts';

/** A file with an article is read up to so many bytes; a file of packs has limits of its own. */
const LARGEST = { article: 10_000_000, packs: 3 * LIMITS.size };

const FAULTS: Record<PasteFault, 'pasteNoText' | 'pasteAddressWrong' | 'pasteDateWrong'> = {
  text: 'pasteNoText',
  address: 'pasteAddressWrong',
  date: 'pasteDateWrong',
};

type Making = Omit<NewPackProps, keyof Speech | 'isOver'>;

/** Makes drafts of pasted texts and of files; `onPacks` gets the text of a file of packs. */
export function useMaking(onPacks: (file: string, text: string) => Promise<void>): Making {
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const stopping = useRef(new AbortController());

  async function read(file: File, signal: AbortSignal): Promise<void> {
    const isPacks = /\.json$/i.test(file.name);
    if (file.size > LARGEST[isPacks ? 'packs' : 'article']) throw new Error(words('errorTooLarge'));
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    // Reading holds the page up: what says so is drawn before, and a press of Stop heard.
    await nextTask();
    if (signal.aborted) return;
    if (isPacks) return onPacks(file.name, text);
    const article = isHtml(file.name, text) ? readHtml(text) : readTextFile(file.name, text);
    await nextTask();
    if (!signal.aborted) await openDraft(article);
  }

  return {
    reading,
    problem,
    async onPaste(fields) {
      const article = readPastedText(fields);
      if ('fault' in article) throw new Error(words(FAULTS[article.fault]));
      await openDraft(article);
    },
    onFiles([file, ...more]) {
      if (!file) return;
      stopping.current.abort();
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      setProblem(more.length > 0 ? words('errorOneFile') : undefined);
      if (more.length > 0) return;
      setReading(file.name);
      read(file, signal)
        .catch((error: Error) => !signal.aborted && setProblem(error.message))
        .finally(() => !signal.aborted && setReading(undefined));
    },
    onStop() {
      stopping.current.abort();
      setReading(undefined);
      setProblem(words('useStopped'));
    },
  };
}

/** A document that the parser makes runs no script and loads nothing. */
function readHtml(text: string): ReadArticle {
  return readArticle(new DOMParser().parseFromString(text, 'text/html'));
}

/** Keeps a draft of the article and opens it; rejects with words for the reader. */
async function openDraft(article: ReadArticle): Promise<void> {
  const { length } = articleText(article);
  if (length === 0) throw new Error(words('errorNoText'));
  if (length > LIMITS.articleText) throw new Error(words('useTooLong'));
  const id = crypto.randomUUID();
  await inPlainWords(send('keepDraft', { id, draft: newDraft(article) }));
  await openEditor(id);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
