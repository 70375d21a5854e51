import PouchDB from 'pouchdb-browser';
import find from 'pouchdb-find';
import type { Kept } from '../records.ts';
import { storeOn } from './pouch.ts';

PouchDB.plugin(find);

/** The usual PouchDB with the address at the front of the id, as its guide advises: no index for a page. */
export const open = () =>
  storeOn(new PouchDB('pouch', { auto_compaction: true }), ({ address, id }: Kept) => `${address}|${id}`);
