import type { Ref } from 'preact';
import { SearchIcon } from '../icons.tsx';
import type { Speech } from '../words.ts';

interface Props extends Speech {
  box: Ref<HTMLInputElement>;
  query: string;
  /** Id of the list that is open, if one is, and of its active line. */
  listId: string | undefined;
  activeId: string | undefined;
  onQuery(query: string): void;
  onKey(event: KeyboardEvent): void;
}

/** Where the reader types: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function SearchBox({ box, query, listId, activeId, onQuery, onKey, words }: Props) {
  return (
    <div class="search">
      <SearchIcon />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={words('popupAsk')}
        placeholder={words('popupAsk')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir={query === '' ? undefined : 'auto'}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
      />
    </div>
  );
}
