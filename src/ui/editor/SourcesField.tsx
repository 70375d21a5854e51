import type { Source } from '../../model/pack.ts';
import { CloseIcon } from '../icons.tsx';
import type { Speech } from '../words.ts';

interface Props extends Speech {
  id: string;
  name: string;
  /** A source's id and its manner a line, the most direct first. */
  value: string;
  sources: readonly Source[];
  manners: readonly (readonly [value: string, label: string])[];
  onInput(value: string): void;
  lang: string;
}

/** Who stands behind a claim, and how. */
export function SourcesField({ id, name, value, sources, manners, onInput, lang, words }: Props) {
  const rows = value.split('\n').flatMap((row) => (row === '' ? [] : [row.split(' ')]));
  const used = new Set(rows.map(([source]) => source));
  const free = sources.filter((one) => !used.has(one.id));
  const write = (next: readonly (readonly (string | undefined)[])[]) =>
    onInput(next.map((row) => row.join(' ')).join('\n'));
  const change = (at: number, row: (string | undefined)[]) =>
    write(rows.map((one, i) => (i === at ? row : one)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and the label of a field is outside of it.
    <div role="group" aria-labelledby={id} class="sources">
      {rows.map(([source, manner], at) => {
        const known = sources.find((one) => one.id === source);
        return (
          <p key={source}>
            <select
              name={at === 0 ? name : undefined}
              aria-label={words('fieldSource')}
              lang={lang}
              value={source}
              onChange={(event) => change(at, [event.currentTarget.value, manner])}
            >
              {[...(known ? [known] : []), ...free].map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
            <select
              aria-label={words('fieldManner')}
              value={manner}
              onChange={(event) => change(at, [source, event.currentTarget.value])}
            >
              {manners.map(([one, label]) => (
                <option key={one} value={one}>
                  {label}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="remove"
              aria-label={words('fieldSourceRemove')}
              disabled={rows.length === 1}
              onClick={() => write(rows.filter((_, i) => i !== at))}
            >
              <CloseIcon />
            </button>
          </p>
        );
      })}
      {free[0] && (
        <button type="button" class="action" onClick={() => write([...rows, [free[0]?.id, 'said']])}>
          {words('fieldSourceAdd')}
        </button>
      )}
    </div>
  );
}
