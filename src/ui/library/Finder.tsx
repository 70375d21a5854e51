import { useId } from 'preact/hooks';
import { COLOURS } from '../../model/annotation.ts';
import type { HighlightFilter } from '../../model/highlightFilter.ts';
import { COLOUR_NAMES } from '../ColourChoice.tsx';
import { SearchIcon } from '../icons.tsx';
import type { Speech, WordsWith } from '../words.ts';
import { ARRANGEMENTS, type Arrangement } from './arranging.ts';

/** What the reader wants to see, and how. */
export interface Wanted {
  query: string;
  arrangement: Arrangement;
  only: HighlightFilter;
}

const ARRANGEMENT_NAMES: Record<Arrangement, WordsWith<0>> = {
  page: 'libraryByPage',
  time: 'libraryByTime',
  tag: 'libraryByTag',
  pack: 'libraryByPack',
};

interface Props extends Speech {
  wanted: Wanted;
  /** Tags in use. */
  known: readonly string[];
  /** What the only page is called of which highlights are shown. */
  pageName: string | undefined;
  onWant(wanted: Wanted): void;
}

/** A search, an arrangement and filters. */
export function Finder({ wanted, known, pageName, onWant, ...speech }: Props) {
  const { words } = speech;
  const { query, arrangement, only } = wanted;
  const name = useId();
  return (
    <search class="finder">
      <SearchField query={query} onQuery={(next) => onWant({ ...wanted, query: next })} {...speech} />
      <div class="finder-row">
        <fieldset class="arrange">
          <legend class="unseen">{words('libraryArrange')}</legend>
          {ARRANGEMENTS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={name}
                checked={one === arrangement}
                onChange={() => onWant({ ...wanted, arrangement: one })}
              />
              <span>{words(ARRANGEMENT_NAMES[one])}</span>
            </label>
          ))}
        </fieldset>
        <Filters
          only={only}
          known={known}
          pageName={pageName}
          onOnly={(next) => onWant({ ...wanted, only: next })}
          {...speech}
        />
      </div>
    </search>
  );
}

interface FiltersProps extends Speech {
  only: HighlightFilter;
  known: readonly string[];
  pageName: string | undefined;
  onOnly(only: HighlightFilter): void;
}

function Filters({ only, known, pageName, onOnly, words }: FiltersProps) {
  const { tag, colour, lost, page, ...others } = only;
  const all = { ...others, ...pick({ tag, colour, lost, page }) };
  const want = (part: { [Key in keyof HighlightFilter]: HighlightFilter[Key] | undefined }) =>
    onOnly(pick({ ...all, ...part }));
  return (
    <div class="filters">
      <select
        aria-label={words('colourAsk')}
        value={colour ?? ''}
        onChange={({ currentTarget: { value } }) => want({ colour: COLOURS.find((one) => one === value) })}
      >
        <option value="">{words('libraryAnyColour')}</option>
        {COLOURS.map((one) => (
          <option key={one} value={one}>
            {words(COLOUR_NAMES[one])}
          </option>
        ))}
      </select>
      <select
        aria-label={words('tagsLabel')}
        value={tag === undefined ? '' : `#${tag}`}
        onChange={({ currentTarget: { value } }) => want({ tag: value === '' ? undefined : value.slice(1) })}
      >
        <option value="">{words('libraryAnyTag')}</option>
        <option value="#">{words('libraryUntagged')}</option>
        {(tag && !known.includes(tag) ? [...known, tag] : known).map((one) => (
          <option key={one} value={`#${one}`}>
            {one}
          </option>
        ))}
      </select>
      <label class="check">
        <input
          type="checkbox"
          checked={lost === true}
          onChange={({ currentTarget: { checked } }) => want({ lost: checked ? true : undefined })}
        />
        {words('libraryLostOnly')}
      </label>
      {page !== undefined && (
        <button type="button" class="action main" onClick={() => want({ page: undefined })}>
          <bdi>{pageName ?? page}</bdi> · {words('libraryAllPages')}
        </button>
      )}
    </div>
  );
}

/** The filter with what is wanted of it only. */
function pick(parts: { [Key in keyof HighlightFilter]: HighlightFilter[Key] | undefined }): HighlightFilter {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function SearchField({ query, onQuery, words }: Speech & { query: string; onQuery(query: string): void }) {
  const id = useId();
  return (
    <div class="ask">
      <label class="unseen" for={id}>
        {words('libraryAsk')}
      </label>
      <SearchIcon />
      <input
        id={id}
        type="search"
        // An empty field with `auto` would run its placeholder from left to right.
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        placeholder={words('libraryAsk')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
