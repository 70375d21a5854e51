import type { Appearance } from '../model/pack.ts';
import { browser } from './browser.ts';

/** A link into an article that the reader has followed and that has not arrived yet. */
interface Arrival {
  address: string;
  appearance: Appearance;
  /** Milliseconds since the epoch. */
  at: number;
}

const KEY = 'arrivals';
/** An arrival later than this is a visit of its own, in milliseconds. */
const LATEST = 120_000;

/** Remembers that the reader is on the way to a sentence. In memory only: it outlives the worker, not the browser. */
export async function expectArrival(address: string, appearance: Appearance): Promise<void> {
  const waiting = await load();
  await browser.storage.session.set({
    [KEY]: [...waiting, { address: withoutFragment(address), appearance, at: Date.now() }],
  });
}

/** Whether a reader is on the way to this address. */
export async function isAwaited(address: string | undefined): Promise<boolean> {
  return (
    address !== undefined && (await load()).some((arrival) => arrival.address === withoutFragment(address))
  );
}

/** The sentence that a reader comes to this address for, once. */
export async function takeArrival(address: string | undefined): Promise<Appearance | undefined> {
  if (address === undefined) return undefined;
  const waiting = await load();
  const found = waiting.find((arrival) => arrival.address === withoutFragment(address));
  if (!found) return undefined;
  await browser.storage.session.set({ [KEY]: waiting.filter((arrival) => arrival !== found) });
  return found.appearance;
}

async function load(): Promise<Arrival[]> {
  const saved = await browser.storage.session.get(KEY);
  return ((saved[KEY] as Arrival[] | undefined) ?? []).filter(({ at }) => Date.now() - at < LATEST);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}
