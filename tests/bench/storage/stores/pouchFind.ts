import PouchDB from 'pouchdb-browser';
import find from 'pouchdb-find';
import { storeOn } from './pouch.ts';

PouchDB.plugin(find);

/** The usual PouchDB (its `idb` adapter), records found through Mango indexes. */
export const open = () => storeOn(new PouchDB('pouch', { auto_compaction: true }));
