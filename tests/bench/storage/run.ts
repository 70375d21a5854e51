import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../browser/driver/findBrowser.ts';
import { type Rival, type Running, start } from './browsers.ts';
import { buildExtension } from './build.ts';
import { type Figures, table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    records: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'idb,idbStrict,idbByAddress,pouchNative,pouchById,pouchFind,rxdb' },
  },
});
const work = resolve(positionals[0] ?? '.');
const kind = values.browser as BrowserKind;
const count = Number(values.records);
const names = values.only.split(',');
/** A rival that needs longer than this to be filled is filled once, not in every round. */
const patience = 120_000;
const wakes = 15;
const kills = 10;

const figures = new Map<string, Figures>();
const extensions = new Map<string, string>();

await weigh();
const { profile, version } = await fill();
await read();
await wake();
await kill();
rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
writeFileSync(join(work, `${kind}.json`), JSON.stringify({ version, count, figures: [...figures] }, null, 1));
console.log(`\n${version}, ${count} records\n\n${table(figures)}`);
process.exit(0);

/** (a) What each adds to a background that keeps nothing. */
async function weigh(): Promise<void> {
  const nothing = (await buildExtension('none', work)).gzip;
  const sketch = (await buildExtension('idbWithCouch', work)).gzip - nothing;
  console.log(`idb with the sketch of a CouchDB client: ${sketch} bytes, gzip`);
  for (const name of names) {
    const { dir, gzip } = await buildExtension(name, work);
    extensions.set(name, dir);
    const empty = { write: [], index: [], disk: [], lookUp: [], recent: [], cold: [], wake: [], restart: [] };
    figures.set(name, { gzip: gzip - nothing, ...empty, kept: 0, lost: 0 });
  }
}

/** (c) Writes all records into fresh profiles, in another order each round; keeps the first profile. */
async function fill(): Promise<{ profile: string; version: string }> {
  const slow = new Set<string>();
  let first: { profile: string; version: string } | undefined;
  for (let round = 0; round < Number(values.rounds); round++) {
    const profile = mkdtempSync(join(work, `profile-${kind}-`));
    const running = await start(kind, profile, extensions);
    const places = new Map<string, string>();
    for (const name of rotated(names, round)) {
      if (slow.has(name)) continue;
      const rival = running.rival(name);
      const { write, index } = await rival.ask<{ write: number; index: number }>({ do: 'load', count });
      of(name).write.push(write);
      of(name).index.push(index);
      places.set(name, rival.disk(profile));
      if (write + index > patience) slow.add(name);
      console.log(
        `round ${round}, ${name}: written in ${write.toFixed()} ms, indexed in ${index.toFixed()} ms`,
      );
      await wait(3_000);
    }
    await running.close();
    for (const [name, place] of places) of(name).disk.push(bytesBelow(place) / 1e6);
    if (first === undefined) first = { profile, version: running.version };
    else rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
  if (first === undefined) throw new Error('No rounds, no figures.');
  return first;
}

/** (d, e) Reads warm, in turns. */
async function read(): Promise<void> {
  await together(async (rivals) => {
    for (let pass = 0; pass < 3; pass++) {
      for (const rival of rivals) {
        const lookUp = await rival.ask<{ ms: number[]; found: number }>({ do: 'lookUp', times: 200 });
        of(rival.name).lookUp.push(...lookUp.ms);
        const recent = await rival.ask<{ ms: number[]; found: number }>({ do: 'recent', times: 10 });
        of(rival.name).recent.push(...recent.ms);
        if (pass === 0) console.log(`${rival.name} found ${lookUp.found} and ${recent.found}`);
      }
    }
  });
}

/** (b) Kills each background and wakes it, in turns. */
async function wake(): Promise<void> {
  await together(async (rivals) => {
    for (const rival of rivals) await rival.ask({ do: 'cold' });
    for (let turn = 0; turn < wakes; turn++) {
      for (const rival of rivals) {
        await rival.stop();
        await wait(200);
        const asked = performance.now();
        const { ms } = await rival.ask<{ ms: number }>({ do: 'cold' });
        of(rival.name).wake.push(performance.now() - asked);
        of(rival.name).cold.push(ms);
      }
    }
  });
}

/** (f) Writes a record, kills the whole browser when the promise resolves, looks in the next browser. */
async function kill(): Promise<void> {
  for (const [name, dir] of extensions) {
    const alone = new Map([[name, dir]]);
    for (let turn = 0; turn < kills; turn++) {
      const number = count + turn;
      if (await survives(name, alone, { do: 'writeOne', number })) of(name).kept++;
      else of(name).lost++;
    }
    // Killed before the promise resolves: were it kept too, the kill would come too late to tell anything.
    const control = await survives(name, alone, { do: 'writeUnawaited', number: count + kills });
    console.log(
      `${name}: ${of(name).kept} of ${kills} kept; ${control ? 'unawaited kept' : 'unawaited lost'}`,
    );
  }
}

async function survives(
  name: string,
  alone: ReadonlyMap<string, string>,
  write: { readonly do: 'writeOne' | 'writeUnawaited'; readonly number: number },
): Promise<boolean> {
  const killed = await start(kind, profile, alone);
  await killed.rival(name).ask({ do: 'cold' });
  await killed.rival(name).ask(write);
  await killed.kill();
  const next = await start(kind, profile, alone);
  of(name).restart.push((await next.rival(name).ask<{ ms: number }>({ do: 'cold' })).ms);
  const kept = await next.rival(name).ask<boolean>({ do: 'has', number: write.number });
  await next.close();
  return kept;
}

async function together(act: (rivals: readonly Rival[]) => Promise<void>): Promise<void> {
  const running: Running = await start(kind, profile, extensions);
  await act(names.map((name) => running.rival(name)));
  await running.close();
}

function of(name: string): Figures {
  const found = figures.get(name);
  if (found === undefined) throw new Error(`There is no rival ${name}.`);
  return found;
}

function rotated(all: readonly string[], by: number): string[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

function bytesBelow(place: string): number {
  return readdirSync(join(place, '..'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name).startsWith(place))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
