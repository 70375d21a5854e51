import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryKind } from '../../searching/entries.ts';
import type { ResultGroup } from '../../searching/search.ts';
import type { Speech, WordsWith } from '../words.ts';
import { HighlightText } from './HighlightText.tsx';
import { type FoundHighlights, highlightOptions, type Option, optionKey, optionsOf } from './options.ts';
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
  saved: FoundHighlights;
  /** Index of the line that Enter chooses. */
  active: number;
  onChoose(option: Option, event: MouseEvent): void;
}

/** The id of a line, for aria-activedescendant. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`;
}

/** A line with what it shows. */
interface Line {
  option: Option;
  shown: ComponentChildren;
}

/** What was found, as the list of the input's combobox: the focus stays in the input. */
export function Results({ id, groups, saved, active, onChoose, ...speech }: Props) {
  const { words } = speech;
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The first line is shown with all that is above it.
    if (active === 0) scrollTo(0, 0);
    else current.current?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  const named = [
    ...groups.map((group) => ({
      key: group.kind,
      name: words(GROUPS[group.kind]),
      lines: linesOf(group, speech),
    })),
    { key: 'saved', name: words('groupHighlights'), lines: savedLines(saved, speech) },
  ].filter(({ lines }) => lines.length > 0);
  let index = -1;
  return (
    <div class="results" role="listbox" id={id} aria-label={words('popupSearch')}>
      {named.map(({ key, name, lines }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <p class="label" id={`${id}-${key}`} role="presentation">
            {name}
          </p>
          {lines.map(({ option, shown }) => {
            index += 1;
            const isActive = index === active;
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
                {shown}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function linesOf(group: ResultGroup, { words }: Speech): Line[] {
  return optionsOf(group).map((option, at) => {
    const result = group.results[at];
    return {
      option,
      shown: result ? <ResultText {...result} /> : words('popupShowAll', [String(group.total)]),
    };
  });
}

function savedLines(saved: FoundHighlights, { words }: Speech): Line[] {
  return highlightOptions(saved).map((option) => ({
    option,
    shown:
      option.does === 'visit' ? <HighlightText highlight={option.highlight} /> : words('popupMoreHighlights'),
  }));
}
