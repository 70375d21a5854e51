import { render } from 'preact';
import { closeOnLeaving, keepInPlace, openHost } from '../../src/page/cardHost.ts';
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
    save: (actions: BarActions) =>
      void open(actions, { step: 'saving' }).run(() => actions.save(''), { step: 'saved' }),
  };
}

function openBar(actions: BarActions, close: () => void) {
  const place = { rectangles: () => [...actions.range.getClientRects()], node: actions.range.startContainer };
  const { host, root } = openHost(place, [tokensCss, hostCss, barCss]);
  const listening = new AbortController();
  let note = '';
  const show = (state: BarState) => {
    if (state.step === 'edit') note = state.note;
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
  };
  const run = async (action: () => Promise<void>, then: BarState) => {
    show({ step: 'saving' });
    await action().then(
      () => show(then),
      (error: Error) => show({ step: 'failed', reason: error.message }),
    );
  };
  show({ step: 'offer' });
  const stop = keepInPlace(root.querySelector('.bar') as HTMLElement, place, close);
  closeOnLeaving(host, close, listening.signal);
  return {
    show,
    run,
    close() {
      listening.abort();
      stop();
      render(null, root);
      host.remove();
    },
  };
}
