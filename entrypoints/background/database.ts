import { type Database, openRecords } from '../../src/platform/records.ts';

let opened: Promise<Database> | undefined;

/** The database, opened once a waking; tried again after a failure. */
export function loadDatabase(): Promise<Database> {
  opened ??= openRecords().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
