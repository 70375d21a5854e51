import type { ComponentChildren } from 'preact';
import { directionOf } from '../direction.ts';
import type { Speech } from '../words.ts';

interface NoticeProps extends Speech {
  title: string;
  /** Of the title, where it is the article's. */
  lang?: string;
  children: ComponentChildren;
}

/** A page of the editor with little on it. */
function Notice({ title, lang, children, words, locale }: NoticeProps) {
  return (
    <div class="notice" lang={locale} dir={directionOf(locale)}>
      <p class="brand">{words('extensionName')}</p>
      <main>
        <h1 lang={lang} dir="auto">
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}

interface DraftingProps extends Speech {
  title: string;
  lang: string;
  /** How far it is; undefined after it was stopped or has failed. */
  done: number | undefined;
  /** Of how many stages. */
  all: number;
  hasFailed: boolean;
  onStop(): void;
  onAgain(): void;
  onByHand(): void;
}

/** A draft is being made, or was stopped. It is seen only where that takes its time. */
export function DraftingNotice({
  title,
  lang,
  done,
  all,
  hasFailed,
  onStop,
  onAgain,
  onByHand,
  ...speech
}: DraftingProps) {
  const { words } = speech;
  if (done === undefined)
    return (
      <Notice title={title} lang={lang} {...speech}>
        <p role="status">{words(hasFailed ? 'draftFailed' : 'draftStopped')}</p>
        <p class="actions">
          <button type="button" class="action main" onClick={onAgain}>
            {words('draftAgain')}
          </button>
          <button type="button" class="action" onClick={onByHand}>
            {words('draftByHand')}
          </button>
        </p>
      </Notice>
    );
  return (
    <Notice title={title} lang={lang} {...speech}>
      <div class="waiting">
        <p role="status" id="drafting">
          {words('draftMaking')}
        </p>
        <progress aria-labelledby="drafting" value={done} max={all} />
        <p class="actions">
          <button type="button" class="action main" onClick={onStop}>
            {words('draftStop')}
          </button>
        </p>
      </div>
    </Notice>
  );
}

/** The draft is open in another tab, which is asked for it only if the reader says so. */
export function ElsewhereNotice({ onTake, ...speech }: Speech & { onTake(): void }) {
  const { words } = speech;
  return (
    <Notice title={words('editorElsewhere')} {...speech}>
      <p>{words('editorElsewhereAbout')}</p>
      <p class="actions">
        <button type="button" class="action main" onClick={onTake}>
          {words('editorTake')}
        </button>
      </p>
    </Notice>
  );
}

/** There is no draft at this address. */
export function MissingNotice({ hasFailed, ...speech }: Speech & { hasFailed: boolean }) {
  const { words } = speech;
  return (
    <Notice title={words(hasFailed ? 'errorUnknown' : 'editorMissing')} {...speech}>
      <p>
        <a href="library.html#packs">{words('editorToLibrary')}</a>
      </p>
    </Notice>
  );
}

/** The pack is kept. */
export function KeptNotice({
  title,
  lang,
  url,
  ...speech
}: Speech & { title: string; lang: string; url: string | undefined }) {
  const { words } = speech;
  return (
    <Notice title={title} lang={lang} {...speech}>
      <p role="status" class="kept">
        {words('editorKept')}
      </p>
      <p class="links">
        <a href="library.html#packs">{words('editorToPack')}</a>
        {url !== undefined && (
          <a href={url} rel="noreferrer">
            {words('editorToArticle')}
          </a>
        )}
      </p>
    </Notice>
  );
}
