import { open as openIdb } from './idb.ts';

/** Every write waits until the disk has it. */
export const open = (): ReturnType<typeof openIdb> => openIdb('strict');
