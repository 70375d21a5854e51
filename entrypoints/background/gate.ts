import { loadGate, saveGate } from '../../src/platform/gateStorage.ts';
import { allAddresses } from '../../src/platform/recordLists.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { keyNames } from '../../src/spotting/keyNames.ts';
import {
  compileAddressFilter,
  mayHold,
  readAddressFilter,
  withAddress,
} from '../../src/text/addressFilter.ts';
import { compileNameFilter, writeNameFilter } from '../../src/text/nameFilter.ts';
import { loadDatabase } from './database.ts';
import { packsOn } from './packs.ts';

/** Compiles and saves what pages need to decide on their own whether to wake the background. */
export async function refreshGate(): Promise<void> {
  const [packs, addresses, { sitesOff, selectionBar }] = await Promise.all([
    packsOn(),
    loadDatabase().then(allAddresses),
    loadSettings(),
  ]);
  await saveGate({
    names: writeNameFilter(compileNameFilter(keyNames(packs))),
    addresses: compileAddressFilter(addresses, crypto.randomUUID()),
    sitesOff,
    selectionBar,
  });
}

/** Lets pages at an address know that something is saved there, without going through all that is. */
export async function openGateAt(address: string): Promise<void> {
  const gate = await loadGate();
  const addresses = readAddressFilter(gate?.addresses);
  if (!gate || !addresses) await refreshGate();
  else if (!mayHold(addresses, address))
    await saveGate({ ...gate, addresses: withAddress(addresses, address) });
}
