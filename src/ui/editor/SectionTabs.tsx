import { useRef } from 'preact/hooks';
import { directionOf } from '../direction.ts';
import type { Speech } from '../words.ts';
import { type Review, SECTION_NAMES, SECTIONS, type Section } from './sections.ts';

interface Props extends Speech {
  id: string;
  review: Review;
  onSection(section: Section): void;
}

/** The pack's lists with how many entries each has (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function SectionTabs({ id, review, onSection, words, locale }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { section, pack } = review;

  function onKey(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const step = directionOf(locale) === 'rtl' ? -by : by;
    const at = (SECTIONS.indexOf(section) + step + SECTIONS.length) % SECTIONS.length;
    onSection(SECTIONS[at] as Section);
    root.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
    event.preventDefault();
  }

  return (
    <div class="tabs" role="tablist" aria-label={words('editorParts')} ref={root}>
      {SECTIONS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${id}-${one}`}
          aria-selected={one === section}
          aria-controls={`${id}-panel`}
          tabIndex={one === section ? 0 : -1}
          onClick={() => onSection(one)}
          onKeyDown={onKey}
        >
          {words(SECTION_NAMES[one])}
          {one !== 'about' && (
            <span class="count">{new Intl.NumberFormat(locale).format(pack[one].length)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
