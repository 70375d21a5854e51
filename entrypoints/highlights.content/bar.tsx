import { render } from 'preact';
import type { AnchoringState } from '../../src/model/highlight.ts';
import {
  closeOnEscape,
  closeOnPress,
  keepInPlace,
  openHost,
  rememberFocus,
} from '../../src/page/cardHost.ts';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Bar, type BarState } from '../../src/ui/Bar.tsx';
import barCss from '../../src/ui/bar.css?inline';
import hostCss from '../../src/ui/host.css?inline';
import type { AllRemarks } from '../../src/ui/RemarksForm.tsx';
import remarksCss from '../../src/ui/remarks.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';

/** What the bar can do to one highlight; each resolves once it is durable and rejects with words for the reader. */
export interface BarActions {
  /** Where the bar stands; in the corner without one. */
  range?: Range;
  remarks: AllRemarks;
  /** Makes the highlight, or gives it other remarks; resolves with whether it is new. */
  save(remarks: AllRemarks): Promise<boolean>;
  remove(): Promise<void>;
  restore(): Promise<void>;
  /** Fastens a lost highlight to the range; resolves with what takes it back. */
  attach?(): Promise<() => Promise<void>>;
  /** The reader has closed the bar; not called when another takes its place. */
  onLeave?(): void;
}

/** One bar at a time. */
export function createBar() {
  let close = () => {};
  const open = (actions: BarActions, state: BarState) => {
    close();
    const bar = openBar(actions, () => {
      close();
      actions.onLeave?.();
    });
    close = () => {
      bar.close();
      close = () => {};
    };
    bar.show(state);
    return bar;
  };
  return {
    close: () => close(),
    offer: (actions: BarActions) => void open(actions, { step: 'offer' }),
    edit: (actions: BarActions, found: AnchoringState) => open(actions, { step: 'saved' }).edit(found),
    lost: (actions: BarActions, quote: string) => void open(actions, { step: 'lost', quote }),
    attach: (actions: BarActions, quote: string) => void open(actions, { step: 'attach', quote }),
    /** By the shortcut or the menu: the keyboard moves into the bar, for a note or to undo. */
    save: (actions: BarActions) => {
      const bar = open(actions, { step: 'saving' });
      bar.focus();
      bar.save(actions.remarks);
    },
  };
}

function openBar(actions: BarActions, leave: () => void) {
  const { range } = actions;
  const place = {
    rectangles: () => [...(range?.getClientRects() ?? [])],
    node: range?.startContainer,
  };
  const { host, root } = openHost(place, [tokensCss, hostCss, remarksCss, barCss]);
  const giveBack = rememberFocus(host);
  const listening = new AbortController();
  const box = () => root.querySelector('.bar') as HTMLElement;
  let { remarks } = actions;
  let known: readonly string[] = [];
  let state: BarState = { step: 'offer' };
  let undo = async (): Promise<BarState> => state;
  let retry = async () => {};

  const show = (next: BarState) => {
    state = next;
    const hadFocus = root.activeElement !== null;
    render(
      <Bar
        state={state}
        remarks={remarks}
        known={known}
        words={words}
        locale={locale()}
        onColour={chooseColour}
        onSave={save}
        onForm={() => void openForm({ step: 'form' })}
        onRemove={() => void run(remove)}
        onUndo={() => void run(undo)}
        onAttach={() => void run(attach)}
        onRetry={() => void retry()}
        onClose={leave}
      />,
      root,
    );
    // What was pressed is gone with its state.
    if (hadFocus && root.activeElement === null) box().focus({ preventScroll: true });
  };
  /** Says what an action has led to once it has. */
  const run = async (action: () => Promise<BarState>, written?: AllRemarks) => {
    if (state.step !== 'saved') show({ step: 'saving' });
    retry = () => run(action, written);
    await action().then(show, ({ message: reason }: Error) => {
      const canRetry = reason !== words('errorPrivateWindow');
      const isWorth = written && (written.note !== '' || written.tags.length > 0);
      show({ step: 'failed', reason, canRetry, ...(isWorth && { written }) });
    });
  };
  const keep = async (next: AllRemarks): Promise<BarState> => {
    const before = remarks;
    const isNew = await actions.save(next);
    remarks = next;
    undo = isNew ? remove : () => takeBack(before);
    return { step: 'saved' };
  };
  const takeBack = async (before: AllRemarks): Promise<BarState> => {
    await actions.save(before);
    remarks = before;
    return { step: 'saved', isUndone: true };
  };
  const save = (next: AllRemarks) => void run(() => keep(next), next);
  const remove = async (): Promise<BarState> => {
    await actions.remove();
    undo = async () => {
      await actions.restore();
      undo = remove;
      return { step: 'saved' };
    };
    return { step: 'removed' };
  };
  const attach = async (): Promise<BarState> => {
    const letGo = await actions.attach?.();
    undo = async () => {
      await letGo?.();
      return { step: 'removed' };
    };
    return { step: 'saved' };
  };
  const chooseColour = (colour: AllRemarks['colour']) => {
    if (state.step === 'saved') return save({ ...remarks, colour });
    remarks = { ...remarks, colour };
    show(state);
  };
  const openForm = async (form: BarState) => {
    known = await send('tags').catch(() => []);
    show(form);
  };

  show(state);
  const stop = keepInPlace(box(), place, leave);
  closeOnEscape(leave, listening.signal);
  // Without a place it waits for the reader to select one.
  if (range && !actions.attach) closeOnPress(host, leave, listening.signal);
  return {
    show,
    save,
    edit: (found: AnchoringState) => void openForm({ step: 'edit', found }),
    focus: () => box().focus({ preventScroll: true }),
    close() {
      giveBack();
      listening.abort();
      stop();
      render(null, root);
      host.remove();
    },
  };
}
