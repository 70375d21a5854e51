import { useEffect, useRef } from 'preact/hooks';
import type { EntryKind } from '../../searching/entries.ts';
import type { ResultGroup } from '../../searching/search.ts';
import type { Speech, WordsWith } from '../words.ts';
import { type Option, optionKey, optionsOf } from './options.ts';
import { ResultText } from './ResultText.tsx';

/** What a group is called. */
export const GROUPS: Record<EntryKind, WordsWith<0>> = {
  term: 'groupTerms',
  figure: 'groupFigures',
  claim: 'groupClaims',
  source: 'groupSources',
};

interface Props extends Speech {
  id: string;
  groups: readonly ResultGroup[];
  /** Index of the line that Enter chooses. */
  active: number;
  onChoose(option: Option, event: MouseEvent): void;
}

/** The id of a line, for aria-activedescendant. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`;
}

/** What was found, as the list of the input's combobox: the focus stays in the input. */
export function Results({ id, groups, active, onChoose, ...speech }: Props) {
  const { words } = speech;
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The first line is shown with all that is above it.
    if (active === 0) scrollTo(0, 0);
    else current.current?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  let index = -1;
  return (
    <div class="results" role="listbox" id={id} aria-label={words('popupSearch')}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <p class="label" id={`${id}-${group.kind}`} role="presentation">
            {words(GROUPS[group.kind])}
          </p>
          {optionsOf(group).map((option, at) => {
            index += 1;
            const isActive = index === active;
            const result = group.results[at];
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus and names the active line
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
              <div
                key={optionKey(option)}
                role="option"
                class="option"
                id={optionId(id, index)}
                aria-selected={isActive}
                ref={isActive ? current : null}
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => onChoose(option, event)}
              >
                {result ? <ResultText {...result} /> : words('popupShowAll', [String(group.total)])}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
