import { useState } from 'preact/hooks';
import type { FieldChange, ListDiff, PackDiff } from '../../exchanging/packFiles/diffPacks.ts';
import { LIST_NAMES } from '../../model/pack.ts';
import type { Speech } from '../words.ts';
import { type Entry, entryName, fieldName, LIST_WORDS, valueText } from './entryWords.ts';

/** So many changes of a kind are shown at once. */
const FIRST = 20;

interface Props extends Speech {
  diff: PackDiff;
  /** BCP 47, of the pack. */
  lang: string;
}

/** What would change of a pack: of the pack itself, of its article, and entry by entry. */
export function ChangeList({ diff, lang, ...speech }: Props) {
  const { words } = speech;
  return (
    <section class="changes">
      <h4>{words('changesName')}</h4>
      {[...diff.pack, ...diff.article].length > 0 && (
        <FieldList fields={[...diff.pack, ...diff.article]} lang={lang} {...speech} />
      )}
      {LIST_NAMES.map((name) => (
        <Changes key={name} name={words(LIST_WORDS[name])} list={diff[name]} lang={lang} {...speech} />
      ))}
    </section>
  );
}

interface ChangesProps extends Speech {
  name: string;
  list: ListDiff<Entry>;
  lang: string;
}

function Changes({ name, list, lang, ...speech }: ChangesProps) {
  const { words, locale } = speech;
  const [most, setMost] = useState(FIRST);
  const all = [
    ...list.added.map((entry) => ({ how: 'added' as const, entry, fields: [] })),
    ...list.changed.map(({ after, fields }) => ({ how: 'changed' as const, entry: after, fields })),
    ...list.removed.map((entry) => ({ how: 'removed' as const, entry, fields: [] })),
  ];
  if (all.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <h5>
        {name} <span class="count">{number.format(all.length)}</span>
      </h5>
      <ul class="change-list">
        {all.slice(0, most).map(({ how, entry, fields }) => (
          <li key={entry.id} class={how}>
            <span class="how">{words(HOW[how])}</span>{' '}
            <span lang={lang} dir="auto">
              {entryName(entry)}
            </span>
            {fields.length > 0 && <FieldList fields={fields} lang={lang} {...speech} />}
          </li>
        ))}
      </ul>
      {all.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + 200)}>
          {words('libraryMoreOf', all.length - most, [number.format(all.length - most)])}
        </button>
      )}
    </>
  );
}

const HOW = { added: 'changeAdded', changed: 'changeChanged', removed: 'changeRemoved' } as const;

/** Fields with the value before and after. */
function FieldList({ fields, lang, words }: Speech & { fields: readonly FieldChange[]; lang: string }) {
  return (
    <dl class="fields">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldName(field, words)}</dt>
          <dd>
            {before !== undefined && (
              <del lang={lang} dir="auto">
                {valueText(before)}
              </del>
            )}{' '}
            {after !== undefined && (
              <ins lang={lang} dir="auto">
                {valueText(after)}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
