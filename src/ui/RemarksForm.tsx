import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ANNOTATION_LIMITS, type Colour } from '../model/annotation.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { TagField } from './TagField.tsx';
import type { Speech } from './words.ts';

/** All that a reader may say of a highlight. */
export interface AllRemarks {
  note: string;
  tags: readonly string[];
  colour: Colour;
}

interface Props extends Speech {
  remarks: AllRemarks;
  /** Tags in use elsewhere. */
  known: readonly string[];
  onDone(remarks: AllRemarks): void;
  /** More buttons beside that which saves. */
  children?: ComponentChildren;
}

/** Note, tags and colour of a highlight. The keyboard begins in the note. */
export function RemarksForm({ remarks, known, onDone, children, ...speech }: Props) {
  const { words } = speech;
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => note.current?.focus({ preventScroll: true }), []);
  const [shown, setShown] = useState(remarks);
  // What a field gives up as it is left counts before the next drawing.
  const latest = useRef(remarks);
  const change = (to: Partial<AllRemarks>) => {
    latest.current = { ...latest.current, ...to };
    setShown(latest.current);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onDone(latest.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="note" onSubmit={submit} onKeyDown={onKeyDown}>
      <label class="label" for={id}>
        {words('barNote')}
      </label>
      <textarea
        ref={note}
        id={id}
        dir="auto"
        rows={3}
        maxLength={ANNOTATION_LIMITS.note}
        value={shown.note}
        onInput={({ currentTarget: { value } }) => change({ note: value })}
      />
      <TagField tags={shown.tags} known={known} onTags={(tags) => change({ tags })} {...speech} />
      <div class="form-row">
        <ColourChoice colour={shown.colour} onColour={(colour) => change({ colour })} {...speech} />
        <button type="submit" class="action main">
          {words('barSave')}
        </button>
        {children}
      </div>
    </form>
  );
}
