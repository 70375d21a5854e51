import { exchange } from './couchSketch.ts';

Object.assign(globalThis, { exchange });

export { open } from './idb.ts';
