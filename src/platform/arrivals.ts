import { pageAddress } from '../model/address.ts';
import { browser } from './browser.ts';

/** A claim, by its id and that of its pack: the reader is on the way to its sentence. */
export interface CitedClaim {
  packId: string;
  claimId: string;
}

/** What a reader is on the way to: a sentence of an article, or a saved highlight, by its id. */
type Destination = CitedClaim | { highlight: string };

/** A link that the reader has followed and that has not arrived yet. */
interface Arrival {
  /** In the form of `pageAddress`: a site may send its visitors to another address of the page. */
  address: string;
  to: Destination;
  /** Milliseconds since the epoch. */
  at: number;
}

const KEY = 'arrivals';
/** An arrival later than this is a visit of its own, in milliseconds. */
const LATEST = 120_000;

/** Remembers that the reader is on the way. In memory only: it outlives the worker, not the browser. */
export async function expectArrival(address: string, to: Destination): Promise<void> {
  const arrival = { address: pageAddress(address), to, at: Date.now() };
  await browser.storage.session.set({ [KEY]: [...(await load()), arrival] });
}

/** Whether a reader is on the way to a sentence, at this address or at any. */
export async function isAwaited(address?: string): Promise<boolean> {
  return (await load()).some(
    (arrival) => 'claimId' in arrival.to && (address === undefined || isAt(arrival, address)),
  );
}

/** The claim whose sentence a reader comes to this address for, once. */
export async function takeClaim(address: string | undefined): Promise<CitedClaim | undefined> {
  const to = await take(address, (destination) => 'claimId' in destination);
  return to && 'claimId' in to ? to : undefined;
}

/** The id of the highlight that a reader comes to this address for, once. */
export async function takeHighlight(address: string | undefined): Promise<string | undefined> {
  const to = await take(address, (destination) => 'highlight' in destination);
  return to && 'highlight' in to ? to.highlight : undefined;
}

async function take(
  address: string | undefined,
  isWanted: (to: Destination) => boolean,
): Promise<Destination | undefined> {
  const waiting = await load();
  const found = waiting.find((arrival) => isAt(arrival, address) && isWanted(arrival.to));
  if (!found) return undefined;
  await browser.storage.session.set({ [KEY]: waiting.filter((arrival) => arrival !== found) });
  return found.to;
}

async function load(): Promise<Arrival[]> {
  const saved = await browser.storage.session.get(KEY);
  return ((saved[KEY] as Arrival[] | undefined) ?? []).filter(({ at }) => Date.now() - at < LATEST);
}

function isAt(arrival: Arrival, address: string | undefined): boolean {
  return address !== undefined && arrival.address === pageAddress(address);
}
