import { useRef } from 'preact/hooks';
import { directionOf } from '../direction.ts';
import type { Speech } from '../words.ts';

/** The popup's views. */
export const VIEWS = ['search', 'page', 'saved'] as const;
export type View = (typeof VIEWS)[number];

const NAMES = { search: 'popupSearch', page: 'popupOnThisPage', saved: 'popupSaved' } as const;

interface Props extends Speech {
  id: string;
  view: View;
  /** How much there is to see on the page. */
  count: number | undefined;
  onView(view: View): void;
}

/** Switches between the views (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs({ id, view, count, onView, words, locale }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function onKey(event: KeyboardEvent): void {
    const forward = directionOf(locale) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: 1, [back]: -1 }[event.key];
    const wanted = { Home: 0, End: VIEWS.length - 1 }[event.key];
    if (step === undefined && wanted === undefined) return;
    const at = wanted ?? (VIEWS.indexOf(view) + (step ?? 0) + VIEWS.length) % VIEWS.length;
    onView(VIEWS[at] ?? view);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
    event.preventDefault();
  }

  return (
    <div class="tabs" role="tablist" aria-label={words('extensionName')} ref={list}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${id}-${one}`}
          aria-selected={one === view}
          aria-controls={`${id}-${one}-panel`}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
          onKeyDown={onKey}
        >
          {words(NAMES[one])}
          {one === 'page' && count !== undefined && count > 0 && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
