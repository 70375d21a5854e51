import { useId, useState } from 'preact/hooks';
import type { Speech } from '../words.ts';
import { useRunning } from './useRunning.ts';

interface Props extends Speech {
  /** What the button is called. */
  name: string;
  /** Id of what it is about. */
  about?: string;
  /** Whether there is a copy of the article's text to include. */
  hasCopy: boolean;
  onExport(withText: boolean): Promise<void>;
}

/** Saves packs as a file: at once, or, where an article's text could go with them, after asking. */
export function ExportForm({ name, about, hasCopy, onExport, words }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [withText, setWithText] = useState(false);
  const { said, problem, run } = useRunning(words);
  const save = () => run(() => onExport(hasCopy && withText), 'exportDone');
  return (
    <>
      <button
        type="button"
        class="action"
        aria-describedby={about}
        {...(hasCopy && { 'aria-expanded': isOpen, 'aria-controls': id })}
        onClick={() => (hasCopy ? setOpen(!isOpen) : save())}
      >
        {name}
      </button>
      {hasCopy && (
        <div class="export" id={id} hidden={!isOpen}>
          <label class="tick">
            <input
              type="checkbox"
              checked={withText}
              onChange={({ currentTarget }) => setWithText(currentTarget.checked)}
            />
            <span>
              {words('exportText')}
              <span class="quiet hint">{words('exportTextAbout')}</span>
            </span>
          </label>
          <button type="button" class="action main" aria-describedby={about} onClick={save}>
            {words('exportSave')}
          </button>
        </div>
      )}
      <span class="quiet" role="status">
        {said}
      </span>
      <span class="problem" role="alert">
        {problem}
      </span>
    </>
  );
}
