import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { articleText, type ReadArticle } from '../../model/readArticle.ts';
import { directionOf } from '../direction.ts';
import type { Speech } from '../words.ts';
import { AddBar } from './AddBar.tsx';
import { ArticleText } from './ArticleText.tsx';
import type { Passage, ReviewActions } from './actions.ts';
import { EditorHead, type Saving } from './EditorHead.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { KeyList } from './KeyList.tsx';
import { onPageKey } from './keys.ts';
import { SectionTabs } from './SectionTabs.tsx';
import type { Review } from './sections.ts';

export interface EditorProps extends Speech {
  article: ReadArticle;
  review: Review;
  actions: ReviewActions;
  saving: Saving;
}

/** A pack beside the article that it is made from. */
export function Editor({ article, review, actions, saving, ...speech }: EditorProps) {
  const { words, locale } = speech;
  const id = useId();
  const [side, setSide] = useState<'list' | 'text'>('list');
  const [showsKeys, setShowsKeys] = useState(false);
  const picking = usePicking(article, actions);
  usePageKeys(actions);
  const { pack, section } = review;
  const lang = pack.article.language;
  const showText = () => setSide('text');
  const addHere = () => {
    showText();
    picking.ask();
  };
  return (
    <div class={`editor shows-${side}`} lang={locale} dir={directionOf(locale)}>
      <EditorHead
        {...{ review, actions, saving, ...speech }}
        hasText={picking.text !== ''}
        onKeys={() => setShowsKeys(true)}
      />
      <div class="sides">
        {(['list', 'text'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === side} onClick={() => setSide(one)}>
            {words(one === 'list' ? 'editorPack' : 'editorArticle')}
          </button>
        ))}
      </div>
      <main>
        <section class="side-list" aria-label={words('editorPack')}>
          <SectionTabs id={id} review={review} onSection={actions.onSection} {...speech} />
          <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${section}`}>
            {section === 'about' ? (
              <EntryForm
                form="about"
                list="about"
                picked={undefined}
                {...{ review, actions, lang, ...speech }}
              />
            ) : (
              <EntryList
                key={section}
                list={section}
                {...{ review, actions, ...speech }}
                picked={picking.picked}
                onShowText={showText}
                onKeys={() => setShowsKeys(true)}
                onAddHere={addHere}
              />
            )}
          </div>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is to be reached by keyboard. */}
        <section class="side-text" aria-label={words('editorArticle')} tabIndex={0}>
          <ArticleText
            article={article}
            places={review.places}
            chosen={review.chosen}
            section={section}
            picked={picking.found}
            onPick={picking.onSelect}
            onChoose={useCallback(
              (entry) => {
                setSide('list');
                actions.onChoose(entry);
              },
              [actions],
            )}
            url={/^https:\/\/article\.invalid\//.test(pack.article.url) ? undefined : pack.article.url}
            {...speech}
          />
          {picking.isOpen && (
            <AddBar
              {...{ lang, ...speech }}
              selected={picking.selected}
              picked={picking.picked}
              asked={picking.asked}
              onFind={picking.onFind}
              onAdd={(list, passage) => {
                setSide('list');
                picking.close();
                actions.onAdd(list, passage);
              }}
              onClose={picking.close}
            />
          )}
        </section>
      </main>
      {showsKeys && <KeyList onClose={() => setShowsKeys(false)} {...speech} />}
    </div>
  );
}

function usePageKeys(actions: ReviewActions): void {
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('keydown', (event) => onPageKey(event, actions), { signal: leaving.signal });
    return () => leaving.abort();
  }, [actions]);
}

/** The passage that an entry may be made of: selected in the article, or found by its words. */
function usePicking(article: ReadArticle, actions: ReviewActions) {
  const [text] = useState(() => articleText(article));
  const [selected, setSelected] = useState<Passage>();
  const [found, setFound] = useState<Passage>();
  const [asked, setAsked] = useState(0);
  const onSelect = useCallback((passage: Passage | undefined) => setSelected(passage), []);
  return {
    text,
    found: selected ? undefined : found,
    picked: selected ?? found,
    selected: selected ? text.slice(selected.start, selected.end) : '',
    isOpen: text !== '' && (asked > 0 || selected !== undefined),
    asked,
    onSelect,
    ask: () => setAsked(asked + 1),
    onFind(words: string) {
      setSelected(undefined);
      setFound(words.trim() === '' ? undefined : actions.onFind(words));
    },
    close() {
      setAsked(0);
      setFound(undefined);
      setSelected(undefined);
      document.getSelection()?.removeAllRanges();
    },
  };
}
