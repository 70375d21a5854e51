import type { Ref } from 'preact';
import type { AnchoringState } from '../model/highlight.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { directionOf } from './direction.ts';
import { CloseIcon } from './icons.tsx';
import { PhraseText } from './PhraseText.tsx';
import { fill, GAP1 } from './phrase.ts';
import { type AllRemarks, RemarksForm } from './RemarksForm.tsx';
import type { Speech, WordsWith } from './words.ts';

/** Where a highlight is on its way from selection to disk. `saved` is only said once it is durable. */
export type BarState =
  | { step: 'offer' }
  | { step: 'form' }
  | { step: 'saving' }
  | { step: 'saved'; isUndone?: boolean }
  | { step: 'edit'; found: AnchoringState }
  | { step: 'removed' }
  /** `canRetry` unless it would fail again; what was `written` stays in its form. */
  | { step: 'failed'; reason: string; canRetry: boolean; written?: AllRemarks }
  /** A lost highlight: the reader is to select where it belongs, and then to say so. */
  | { step: 'lost'; quote: string }
  | { step: 'attach'; quote: string };

interface Props extends Speech {
  state: BarState;
  remarks: AllRemarks;
  /** Tags in use elsewhere. */
  known: readonly string[];
  onColour(colour: AllRemarks['colour']): void;
  onSave(remarks: AllRemarks): void;
  onForm(): void;
  onRemove(): void;
  onUndo(): void;
  onAttach(): void;
  onRetry(): void;
  onClose(): void;
  box?: Ref<HTMLDivElement>;
}

/** The small bar beside a selection or a saved highlight. */
export function Bar({ box = null, ...props }: Props) {
  const { words, locale, state, onClose } = props;
  return (
    <div
      ref={box}
      class="bar"
      role="dialog"
      aria-modal="false"
      aria-label={words('barName')}
      tabIndex={-1}
      lang={locale}
      dir={directionOf(locale)}
    >
      <div class="bar-body">
        <p class="bar-state" role="status">
          <Status state={state} words={words} locale={locale} />
        </p>
        <Controls {...props} />
      </div>
      <button type="button" class="bar-close" aria-label={words('cardClose')} onClick={() => onClose()}>
        <CloseIcon />
      </button>
    </div>
  );
}

const SAID: Partial<Record<BarState['step'], WordsWith<0>>> = {
  saving: 'barSaving',
  saved: 'barSaved',
  removed: 'barRemoved',
};

/** What is said of a passage that is not where it was, or not as it was. */
export const FOUND: Partial<Record<AnchoringState, WordsWith<0>>> = {
  moved: 'foundMoved',
  approximate: 'foundApproximate',
};

/** So much of a lost quote tells it from others, in UTF-16 units. */
const ENOUGH = 120;

function Status({ state, words }: Speech & { state: BarState }) {
  if (state.step === 'failed') return <>{state.reason}</>;
  if (state.step === 'lost' || state.step === 'attach') {
    const quote = state.quote.length > ENOUGH ? `${state.quote.slice(0, ENOUGH)}…` : state.quote;
    const said = words(state.step === 'lost' ? 'barLost' : 'barAttachAsk', [GAP1]);
    return <PhraseText phrase={fill(said, [[{ text: quote, from: 'page' }]])} lang="" />;
  }
  if (state.step === 'saved' && state.isUndone) return <>{words('barUndone')}</>;
  const said = state.step === 'edit' ? FOUND[state.found] : SAID[state.step];
  return <>{said && words(said)}</>;
}

function Controls({ state, remarks, known, ...props }: Omit<Props, 'box' | 'onClose'>) {
  const { words, locale, onColour, onSave, onForm, onRemove, onUndo, onAttach, onRetry } = props;
  const speech = { words, locale };
  switch (state.step) {
    case 'offer':
      return (
        <>
          <ColourChoice colour={remarks.colour} onColour={onColour} {...speech} />
          <Action label={words('barSave')} isMain onClick={() => onSave(remarks)} />
          <Action label={words('barSaveWithNote')} onClick={onForm} />
        </>
      );
    case 'saved':
      return (
        <>
          <ColourChoice colour={remarks.colour} onColour={onColour} {...speech} />
          <Action label={words('barNote')} onClick={onForm} />
          {!state.isUndone && <Action label={words('barUndo')} onClick={onUndo} />}
        </>
      );
    case 'form':
      return <RemarksForm remarks={remarks} known={known} onDone={onSave} {...speech} />;
    case 'edit':
      return (
        <RemarksForm remarks={remarks} known={known} onDone={onSave} {...speech}>
          <Action label={words('barRemove')} onClick={onRemove} />
        </RemarksForm>
      );
    case 'removed':
      return <Action label={words('barUndo')} onClick={onUndo} />;
    case 'failed':
      if (state.written)
        return <RemarksForm remarks={state.written} known={known} onDone={onSave} {...speech} />;
      return state.canRetry ? <Action label={words('barTryAgain')} isMain onClick={onRetry} /> : null;
    case 'attach':
      return <Action label={words('barAttach')} isMain onClick={onAttach} />;
    default:
      return null;
  }
}

function Action({ label, isMain = false, onClick }: { label: string; isMain?: boolean; onClick(): void }) {
  return (
    <button type="button" class={isMain ? 'action main' : 'action'} onClick={() => onClick()}>
      {label}
    </button>
  );
}
