import { addressOf, type Kept, pageCount, recordOf, type Store } from './records.ts';

/** What the driver asks, and what it hears. */
export type Ask =
  | { readonly do: 'cold' }
  | { readonly do: 'load'; readonly count: number }
  | { readonly do: 'lookUp'; readonly times: number }
  | { readonly do: 'recent'; readonly times: number }
  | { readonly do: 'writeOne' | 'writeUnawaited' | 'has'; readonly number: number };

declare global {
  /** Set by the first statement of the bundle. */
  var evaluationStart: number;
  var chrome: {
    runtime: {
      onMessage: {
        addListener(listener: (ask: Ask, sender: unknown, answer: (value: unknown) => void) => boolean): void;
      };
    };
  };
}

const batch = 2_000;

/** Opens the database and reads one page at once, as a woken background does; then does what it is asked. */
export function serve(open: () => Promise<Store>): void {
  const opening = open();
  const cold = opening
    .then((store) => store.byAddress(addressOf(Date.now() % pageCount)))
    .then(({ length }) => ({ ms: performance.now() - globalThis.evaluationStart, found: length }));
  chrome.runtime.onMessage.addListener((ask, _sender, answer) => {
    opening
      .then((store) => (ask.do === 'cold' ? cold : obey(store, ask)))
      .then(answer, (error) => answer({ error: String(error?.stack ?? error) }));
    return true;
  });
}

async function obey(store: Store, ask: Exclude<Ask, { do: 'cold' }>): Promise<unknown> {
  switch (ask.do) {
    case 'load':
      return load(store, ask.count);
    case 'lookUp':
      return timed(ask.times, (turn) => store.byAddress(addressOf((turn * 1_237 + 17) % pageCount)));
    case 'recent':
      // One more each time: RxDB answers the very same query from memory.
      return timed(ask.times, (turn) => store.recent(50 + turn));
    case 'writeOne':
      return store.writeOne(recordOf(ask.number)).then(() => true);
    case 'writeUnawaited':
      void store.writeAll([
        ...numbered(0, batch).map((record) => ({ ...record, id: crypto.randomUUID() })),
        recordOf(ask.number),
      ]);
      return true;
    case 'has':
      return store.has(recordOf(ask.number));
  }
}

function numbered(from: number, count: number): Kept[] {
  return Array.from({ length: count }, (_, at) => recordOf(from + at));
}

/** Milliseconds of the writing alone, and of the first answers after it, where indexes may still be built. */
async function load(store: Store, count: number): Promise<{ write: number; index: number }> {
  let write = 0;
  for (let from = 0; from < count; from += batch) {
    const records = numbered(from, Math.min(batch, count - from));
    const start = performance.now();
    await store.writeAll(records);
    write += performance.now() - start;
  }
  const start = performance.now();
  await store.byAddress(addressOf(1));
  await store.recent(50);
  return { write, index: performance.now() - start };
}

async function timed(
  times: number,
  read: (turn: number) => Promise<readonly unknown[]>,
): Promise<{ ms: number[]; found: number }> {
  const ms: number[] = [];
  let found = 0;
  await read(times);
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now();
    found += (await read(turn)).length;
    ms.push(performance.now() - start);
  }
  return { ms, found };
}
