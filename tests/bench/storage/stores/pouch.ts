import type { Kept, Store } from '../records.ts';

interface Pouch {
  bulkDocs(docs: readonly object[]): Promise<readonly { error?: boolean; message?: string }[]>;
  put(doc: object): Promise<unknown>;
  get(id: string): Promise<unknown>;
  createIndex(wanted: { index: { fields: string[]; ddoc: string; name: string } }): Promise<unknown>;
  find(query: object): Promise<{ docs: Kept[] }>;
  allDocs(range: object): Promise<{ rows: { doc: Kept }[] }>;
}

/** PouchDB as a store. With `idOf` a page is a range of ids, without it an index. */
export async function storeOn(db: Pouch, idOf?: (record: Kept) => string): Promise<Store> {
  const idOfRecord = idOf ?? (({ id }) => id);
  const docOf = ({ id: _, ...rest }: Kept & { id: string }, record: Kept) => ({
    _id: idOfRecord(record),
    ...rest,
  });
  const indexed = (field: string) => db.createIndex({ index: { fields: [field], ddoc: field, name: field } });
  // An index is there already after the first start; asking again is how PouchDB applications do it.
  const modifiedIsIndexed = once(() => indexed('modified'));
  const addressIsIndexed = once(() => indexed('address'));
  return {
    async writeAll(records) {
      const answers = await db.bulkDocs(records.map((record) => docOf(record, record)));
      const refused = answers.find(({ error }) => error);
      if (refused !== undefined) throw new Error(refused.message);
    },
    async writeOne(record) {
      await db.put(docOf(record, record));
    },
    has: (record) =>
      db.get(idOfRecord(record)).then(
        () => true,
        () => false,
      ),
    async byAddress(address) {
      if (idOf !== undefined) {
        const range = { startkey: `${address}|`, endkey: `${address}|\uffff`, include_docs: true };
        return (await db.allDocs(range)).rows.map(({ doc }) => doc);
      }
      await addressIsIndexed();
      return (await db.find({ selector: { address }, use_index: 'address', limit: 10_000 })).docs;
    },
    async recent(limit) {
      await modifiedIsIndexed();
      const selector = { modified: { $gt: 0 } };
      const query = { selector, sort: [{ modified: 'desc' }], use_index: 'modified', limit };
      return (await db.find(query)).docs;
    },
  };
}

function once(start: () => Promise<unknown>): () => Promise<unknown> {
  let started: Promise<unknown> | undefined;
  return () => {
    started ??= start();
    return started;
  };
}
