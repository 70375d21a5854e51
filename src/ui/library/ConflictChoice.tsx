import { useId } from 'preact/hooks';
import { fieldChanges } from '../../exchanging/packFiles/diffPacks.ts';
import type { Conflict } from '../../exchanging/packFiles/mergePacks.ts';
import type { Speech } from '../words.ts';
import { type Entry, entryName, fieldName, valueText } from './entryWords.ts';

interface Props extends Speech {
  conflict: Conflict;
  side: 'mine' | 'theirs';
  onDecide(side: 'mine' | 'theirs'): void;
  /** BCP 47, of the pack. */
  lang: string;
}

/** Something that the reader and the file have both changed: which of the two is to stand. */
export function ConflictChoice({ conflict, side, onDecide, lang, words }: Props) {
  const id = useId();
  const { place, mine, theirs } = conflict;
  return (
    <fieldset class="conflict">
      <legend lang={lang} dir="auto">
        {nameOf(conflict) ?? fieldName(place, words)}
      </legend>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} class="tick">
          <input type="radio" name={id} checked={side === one} onChange={() => onDecide(one)} />
          <span>
            {words(one === 'mine' ? 'conflictMine' : 'conflictTheirs')}{' '}
            <Version thing={one === 'mine' ? mine : theirs} other={one === 'mine' ? theirs : mine} />
          </span>
        </label>
      ))}
    </fieldset>
  );

  /** Only in what the two differ. */
  function Version({ thing, other }: { thing: Thing; other: Thing }) {
    if (thing === undefined) return <em>{words('conflictRemoved')}</em>;
    if (typeof thing !== 'object')
      return (
        <span lang={lang} dir="auto">
          {thing}
        </span>
      );
    const differing =
      typeof other === 'object'
        ? fieldChanges<object>(thing, other).map(({ field, before }) => ({ field, value: before }))
        : [];
    if (differing.length === 0)
      return (
        <span lang={lang} dir="auto">
          {nameOf(conflict) ?? valueText(thing)}
        </span>
      );
    return (
      <span class="version">
        {differing.map(({ field, value }) => (
          <span key={field}>
            <span class="quiet">{fieldName(field, words)}:</span>{' '}
            <span lang={lang} dir="auto">
              {value === undefined ? '–' : valueText(value)}
            </span>
          </span>
        ))}
      </span>
    );
  }
}

type Thing = Conflict['mine'];

/** What the entry is called on the one side or the other. */
function nameOf({ place, base, mine, theirs }: Conflict): string | undefined {
  const entry = [mine, theirs, base].find((one) => typeof one === 'object');
  return entry && place.includes('/') ? entryName(entry as Entry) : undefined;
}
