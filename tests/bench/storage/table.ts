/** Milliseconds, or megabytes for the disk; every measurement, not yet a median. */
export interface Figures {
  /** Bytes added to a minified background. */
  readonly gzip: number;
  readonly write: number[];
  readonly index: number[];
  readonly disk: number[];
  readonly lookUp: number[];
  readonly recent: number[];
  readonly cold: number[];
  readonly wake: number[];
  readonly restart: number[];
  kept: number;
  lost: number;
}

const rows: readonly (readonly [string, (figures: Figures) => number])[] = [
  ['adds to the background, kB gzip', ({ gzip }) => gzip / 1000],
  ['cold: evaluation to first answer, ms', ({ cold }) => quantile(cold)],
  ['the same, slowest of all', ({ cold }) => quantile(cold, 1)],
  ['cold: message to answer, ms', ({ wake }) => quantile(wake)],
  ['first answer in a restarted browser, ms', ({ restart }) => quantile(restart)],
  ['write all, s', ({ write }) => quantile(write) / 1000],
  ['then until indexed, s', ({ index }) => quantile(index) / 1000],
  ['disk, MB', ({ disk }) => quantile(disk)],
  ['a page by address, ms, median', ({ lookUp }) => quantile(lookUp)],
  ['a page by address, ms, 95 %', ({ lookUp }) => quantile(lookUp, 0.95)],
  ['the 50 most recent, ms', ({ recent }) => quantile(recent)],
];

/** A Markdown table; in brackets the ratio to the first rival. */
export function table(figures: ReadonlyMap<string, Figures>): string {
  const all = [...figures.values()];
  const lines = rows.map(([title, read]) => {
    const first = read(all[0] as Figures);
    const cells = all.map((one, at) => {
      const value = read(one);
      return at === 0 ? short(value) : `${short(value)} (${short(value / first)}×)`;
    });
    return [title, ...cells];
  });
  const kept = all.map((one) => `${one.kept} of ${one.kept + one.lost}`);
  const filled = all.map(({ write }) => String(write.length));
  const head = ['', ...figures.keys()];
  return [
    head,
    head.map((_, at) => (at === 0 ? '---' : '---:')),
    ...lines,
    ['times filled', ...filled],
    ['kept after kill -9', ...kept],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const short = (value: number): string => (value >= 100 ? value.toFixed() : value.toPrecision(2));
