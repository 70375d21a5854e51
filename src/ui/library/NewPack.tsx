import { useId, useRef, useState } from 'preact/hooks';
import type { Speech } from '../words.ts';
import type { PastedFields } from './PasteForm.tsx';
import { PasteForm } from './PasteForm.tsx';

export interface NewPackProps extends Speech {
  /** The name of the file that is being read. */
  reading: string | undefined;
  /** Why the last file or text was not taken, in words for the reader. */
  problem: string | undefined;
  /** Whether files are held over the page. */
  isOver: boolean;
  /** Makes a draft of pasted text; rejects with words for the reader. */
  onPaste(fields: PastedFields): Promise<void>;
  onFiles(files: readonly File[]): void;
  onStop(): void;
}

/** The ways to a new pack: pasted text, a file with an article, a file of packs. */
export function NewPack({ reading, problem, isOver, onPaste, onFiles, onStop, ...speech }: NewPackProps) {
  const { words } = speech;
  const id = useId();
  const [isPasting, setPasting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closePaste = () => {
    setPasting(false);
    opener.current?.focus();
  };
  return (
    <section class={isOver ? 'new-pack over' : 'new-pack'} aria-labelledby={id}>
      <h2 id={id}>{words('newPack')}</h2>
      <p class="quiet">{words('newPackAbout')}</p>
      <div class="actions">
        <button
          type="button"
          class="action main first"
          ref={opener}
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {words('newPackPaste')}
        </button>
        <FileButton
          name={words('newPackFile')}
          accept=".html,.htm,.xhtml,.txt,.md,.markdown,text/html,text/plain,text/markdown"
          onFiles={onFiles}
        />
        <FileButton name={words('newPackImport')} accept=".json,application/json" onFiles={onFiles} />
      </div>
      {isPasting && <PasteForm onPaste={onPaste} onCancel={closePaste} {...speech} />}
      <p class="quiet">{words('newPackDrop')}</p>
      <div role="status">
        {reading !== undefined && (
          <p class="reading">
            <span class="busy" /> {words('newPackReading', [reading])}{' '}
            <button type="button" class="action" onClick={() => onStop()}>
              {words('useStop')}
            </button>
          </p>
        )}
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

interface FileButtonProps {
  name: string;
  /** Of the file dialog; what is chosen is looked at all the same. */
  accept: string;
  onFiles(files: readonly File[]): void;
}

function FileButton({ name, accept, onFiles }: FileButtonProps) {
  return (
    <label class="action main opener">
      {name}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
