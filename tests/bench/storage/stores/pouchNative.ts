import http from 'pouchdb-adapter-http';
import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import find from 'pouchdb-find';
import replication from 'pouchdb-replication';
import { storeOn } from './pouch.ts';

PouchDB.plugin(indexeddb).plugin(http).plugin(replication).plugin(find);

/** PouchDB with its newer `indexeddb` adapter, which makes native indexes of Mango's. */
export const open = () => storeOn(new PouchDB('pouch', { adapter: 'indexeddb' }));
