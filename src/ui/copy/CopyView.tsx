import { useLayoutEffect, useRef } from 'preact/hooks';
import { archiveAddress, hasPage } from '../../citing/archive.ts';
import { deepLink } from '../../citing/link.ts';
import type { Appearance, Article } from '../../model/pack.ts';
import { directionOf } from '../direction.ts';
import { Elsewhere } from '../Elsewhere.tsx';
import { OutIcon } from '../icons.tsx';
import { ReferenceLine } from '../ReferenceLine.tsx';
import type { Speech } from '../words.ts';

export interface CopyViewProps extends Speech {
  article: Article;
  /** In parts, the sentence lit; undefined where no copy is kept. */
  paragraphs: readonly (readonly { text: string; isLit: boolean }[])[] | undefined;
  /** The sentence that the reader came for. */
  appearance: Appearance | undefined;
  /** Whether the reader is here because the page could not be loaded. */
  hasFailed: boolean;
  /** The link to the page was followed: the browser opens it, this only tells. */
  onFollow(): void;
}

/** The copy of an article's text: plain paragraphs, at the sentence that the reader came for. */
export function CopyView(props: CopyViewProps) {
  const { article, paragraphs, appearance, hasFailed, onFollow, words, locale } = props;
  const speech = { words, locale };
  const { title, subtitle, author, issued, containerTitle, language, url } = article;
  const lit = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    lit.current?.scrollIntoView({ block: 'center' });
    lit.current?.focus({ preventScroll: true });
  }, []);
  const first = paragraphs?.findIndex((parts) => parts.some(({ isLit }) => isLit)) ?? -1;
  const about = hasFailed ? 'copyFailed' : paragraphs ? 'copyAbout' : 'copyNone';
  return (
    <div class="library copy" lang={locale} dir={directionOf(locale)}>
      <header class="copy-head">
        <p class="brand">{words('extensionName')}</p>
        <p>{words(about)}</p>
        {hasPage(article) && (
          <div class="ways">
            <a
              class="way"
              href={appearance ? deepLink(url, appearance) : url}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => onFollow()}
            >
              {words('copyLive')}
              <OutIcon />
            </a>
            <Elsewhere archive={archiveAddress(article)} {...speech} />
          </div>
        )}
        {appearance && paragraphs && first < 0 && <p class="problem">{words('copyLost')}</p>}
      </header>
      <main lang={language} dir="auto">
        <h1>{title}</h1>
        {subtitle !== undefined && <p class="lead">{subtitle}</p>}
        <p class="by" lang={locale} dir={directionOf(locale)}>
          <ReferenceLine work={{ author, issued, containerTitle }} lang={language} {...speech} />
        </p>
        {paragraphs?.map((parts, index) => (
          <p key={index} dir="auto" class="paragraph">
            {parts.map(({ text, isLit }, at) =>
              isLit ? (
                <mark key={at} {...(index === first && { ref: lit, tabIndex: -1 })}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </main>
    </div>
  );
}
