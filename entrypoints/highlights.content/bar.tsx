import { render } from 'preact';
import { closeOnLeaving, keepInPlace, openHost, rememberFocus } from '../../src/page/cardHost.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Bar, type BarState } from '../../src/ui/Bar.tsx';
import barCss from '../../src/ui/bar.css?inline';
import hostCss from '../../src/ui/host.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';

/** What the bar can do to one highlight; each resolves once it is durable and rejects with words for the reader. */
export interface BarActions {
  range: Range;
  save(note: string): Promise<void>;
  changeNote(note: string): Promise<void>;
  remove(): Promise<void>;
  restore(): Promise<void>;
}

/** One bar at a time. */
export function createBar() {
  let close = () => {};
  const open = (actions: BarActions, state: BarState) => {
    close();
    const bar = openBar(actions, () => close());
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
    edit: (actions: BarActions, note: string) => void open(actions, { step: 'edit', note }),
    /** By the shortcut or the menu: the keyboard moves into the bar, for a note or to undo. */
    save: (actions: BarActions) => {
      const bar = open(actions, { step: 'saving' });
      bar.focus();
      void bar.run(() => actions.save(''), { step: 'saved' });
    },
  };
}

function openBar(actions: BarActions, close: () => void) {
  const place = { rectangles: () => [...actions.range.getClientRects()], node: actions.range.startContainer };
  const { host, root } = openHost(place, [tokensCss, hostCss, barCss]);
  const giveBack = rememberFocus(host);
  const listening = new AbortController();
  const box = () => root.querySelector('.bar') as HTMLElement;
  let note = '';
  const show = (state: BarState) => {
    if (state.step === 'edit') note = state.note;
    const hadFocus = root.activeElement !== null;
    render(
      <Bar
        state={state}
        words={words}
        locale={locale()}
        onSave={(text) => {
          note = text;
          void run(() => actions.save(text), { step: 'saved' });
        }}
        onChangeNote={(text) => {
          note = text;
          void run(() => actions.changeNote(text), { step: 'saved' });
        }}
        onEdit={() => show({ step: 'edit', note })}
        onRemove={() => void run(actions.remove, { step: 'removed' })}
        onUndo={() => void run(actions.restore, { step: 'saved' })}
        onClose={close}
      />,
      root,
    );
    // What was pressed is gone with its state.
    if (hadFocus && root.activeElement === null) box().focus({ preventScroll: true });
  };
  const run = async (action: () => Promise<void>, then: BarState) => {
    show({ step: 'saving' });
    await action().then(
      () => show(then),
      (error: Error) => show({ step: 'failed', reason: error.message }),
    );
  };
  show({ step: 'offer' });
  const stop = keepInPlace(box(), place, close);
  closeOnLeaving(host, close, listening.signal);
  return {
    show,
    run,
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
