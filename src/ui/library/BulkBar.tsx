import { useId, useState } from 'preact/hooks';
import { ANNOTATION_LIMITS, COLOURS } from '../../model/annotation.ts';
import { COLOUR_NAMES } from '../ColourChoice.tsx';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import { type BulkChange, bulkChanges } from './bulk.ts';
import type { BulkDone } from './DoneLine.tsx';
import { useRunning } from './useRunning.ts';
import type { Shelf } from './useShelf.ts';

interface Props extends Speech {
  shelf: Shelf;
  /** Tags in use. */
  known: readonly string[];
  /** Chooses all that are shown. */
  onAll(): void;
  onDone(done: BulkDone): void;
}

/** What can be done to the highlights that are chosen. */
export function BulkBar({ shelf, known, onAll, onDone, words, locale }: Props) {
  const id = useId();
  const [tag, setTag] = useState('');
  const { problem, run } = useRunning(words);
  const chosen = [...shelf.chosen.values()];
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);

  function change(to: BulkChange): void {
    const { changes, undo } = bulkChanges(chosen, to);
    run(async () => {
      const back = await shelf.changeMany(chosen, changes, undo);
      onDone({ said: words('bulkChanged', changes.length, [number(changes.length)]), undo: back });
    });
  }
  function changeTag(does: 'addTag' | 'removeTag'): void {
    if (tag.trim() !== '') change({ does, tag: tag.trim() });
  }

  return (
    <section class="bulk" aria-label={words('bulkName')}>
      <p class="actions">
        <b role="status">{words('bulkChosen', chosen.length, [number(chosen.length)])}</b>
        <Action label={words('bulkAll')} onClick={onAll} />
        <Action label={words('bulkNone')} onClick={() => shelf.chooseNone()} />
      </p>
      <div class="actions">
        <form
          class="bulk-tag"
          onSubmit={(event) => {
            event.preventDefault();
            changeTag('addTag');
          }}
        >
          <input
            type="text"
            aria-label={words('tagsLabel')}
            placeholder={words('bulkTag')}
            list={id}
            dir={tag === '' ? undefined : 'auto'}
            autocomplete="off"
            maxLength={ANNOTATION_LIMITS.tag}
            value={tag}
            onInput={({ currentTarget: { value } }) => setTag(value)}
          />
          <datalist id={id}>
            {known.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <button type="submit" class="action main">
            {words('bulkAddTag')}
          </button>
          <Action label={words('bulkRemoveTag')} onClick={() => changeTag('removeTag')} />
        </form>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that act are no fields */}
        <span class="bulk-colours" role="group" aria-label={words('colourAsk')}>
          {COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              class="swatch"
              title={words(COLOUR_NAMES[colour])}
              aria-label={words(COLOUR_NAMES[colour])}
              onClick={() => change({ does: 'setColour', colour })}
            >
              <span class={`dot ${colour}`} />
            </button>
          ))}
        </span>
        <Action
          label={words('bulkTrash')}
          onClick={() =>
            run(async () => {
              const undo = await shelf.removeMany([...shelf.chosen.keys()]);
              onDone({ said: words('bulkTrashed', chosen.length, [number(chosen.length)]), undo });
            })
          }
        />
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
