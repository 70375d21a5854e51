import { useId } from 'preact/hooks';
import type { Source } from '../../model/pack.ts';
import type { Speech } from '../words.ts';
import { type Field, mannerChoices } from './forms.ts';
import { SourcesField } from './SourcesField.tsx';

interface Props extends Speech {
  field: Field;
  value: string;
  problems: readonly string[];
  onInput(value: string): void;
  /** Has the claim point at what is selected in the article; undefined when nothing is. */
  onPoint: (() => void) | undefined;
  sources: readonly Source[];
  readAmount(text: string): string | undefined;
  lang: string;
}

/** A field with its label, a hint, and what is wrong with what stands in it. */
export function FormField(props: Props) {
  const { field, problems, words } = props;
  const id = useId();
  const hint = hintOf(props);
  const described = [
    hint === undefined ? [] : `${id}-hint`,
    problems.length === 0 ? [] : `${id}-problem`,
  ].flat();
  const labelled = field.control === 'sources' || field.control === 'passage';
  return (
    <div class="field">
      {labelled ? (
        <span class="label" id={id}>
          {words(field.label)}
        </span>
      ) : (
        <label class="label" for={id}>
          {words(field.label)}
        </label>
      )}
      <Control {...props} id={id} describedBy={described.join(' ') || undefined} />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problems.length > 0 && (
        // What is wrong is said in the format's own words, which are English.
        <p class="problem" id={`${id}-problem`} role="alert" lang="en">
          {problems.join(' · ')}
        </p>
      )}
    </div>
  );
}

function hintOf({ field, value, readAmount, words }: Props): string | undefined {
  if (field.control === 'amount') {
    const read = readAmount(value);
    return read === undefined ? words('fieldAmountNone') : words('fieldAmountRead', [read]);
  }
  return field.hint && words(field.hint);
}

interface ControlProps extends Props {
  id: string;
  describedBy: string | undefined;
}

function Control({ field, value, onInput, id, describedBy, problems, lang, ...rest }: ControlProps) {
  const { name, control, most, choices } = field;
  const { words, locale } = rest;
  const shared = {
    id,
    name,
    'aria-describedby': describedBy,
    'aria-invalid': problems.length > 0 ? ('true' as const) : undefined,
  };
  if (control === 'sources') {
    const manners = mannerChoices({ words, locale });
    return <SourcesField {...{ value, onInput, manners, id, lang, name, ...rest }} />;
  }
  if (control === 'passage')
    return <PassageField {...{ value, id, lang, describedBy, onPoint: rest.onPoint, words, locale }} />;
  if (control === 'choice')
    return (
      <select {...shared} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        {choices?.map(([one, label]) => (
          <option key={one} value={one}>
            {words(label)}
          </option>
        ))}
      </select>
    );
  const text = {
    ...shared,
    lang,
    dir: 'auto' as const,
    value,
    maxLength: most,
    autocomplete: 'off' as const,
  };
  if (control === 'long' || control === 'lines')
    return (
      <textarea
        {...text}
        rows={control === 'long' ? 3 : Math.min(8, value.split('\n').length + 1)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    );
  return <input type="text" {...text} onInput={(event) => onInput(event.currentTarget.value)} />;
}

interface PassageProps extends Speech {
  value: string;
  id: string;
  lang: string;
  describedBy: string | undefined;
  onPoint: (() => void) | undefined;
}

/** Where the article makes the claim: its first and last words, and a button to point elsewhere. */
function PassageField({ value, id, lang, onPoint, describedBy, words }: PassageProps) {
  const { start = '', end = '' } = quotesIn(value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and the label of a field is outside of it.
    <div role="group" aria-labelledby={id} aria-describedby={describedBy} class="passage">
      <q lang={lang} dir="auto">
        {end === '' ? start : `${start} … ${end}`}
      </q>
      <button type="button" class="action" disabled={!onPoint} onClick={onPoint}>
        {words('editorPoint')}
      </button>
      {!onPoint && <span class="hint">{words('editorPointHint')}</span>}
    </div>
  );
}

function quotesIn(value: string): { start?: string; end?: string } {
  try {
    return JSON.parse(value);
  } catch {
    return {};
  }
}
