import type { Kept } from '../records.ts';

/** What a replicating client needs of the local database. */
export interface Local {
  /** Records changed here since the last exchange, with the revision the server last gave them. */
  changed(): Promise<readonly { readonly record: Kept; readonly rev?: string }[]>;
  get(id: string): Promise<Kept | undefined>;
  /** Keeps what the server said; one transaction. */
  take(records: readonly { readonly record: Kept; readonly rev: string }[], since?: string): Promise<void>;
  since(): Promise<string | undefined>;
}

interface Doc {
  readonly _id: string;
  readonly _rev: string;
  readonly _deleted?: boolean;
}

/**
 * A sketch, to weigh it: one exchange with a CouchDB database, the later `modified` wins. Never run against
 * a server; no attachments, no live feed, no retry, and conflicts kept by the server stay there.
 */
export async function exchange(local: Local, url: string, batch = 500): Promise<void> {
  await pull(local, url, batch);
  const changed = await local.changed();
  for (let from = 0; from < changed.length; from += batch) {
    const part = changed.slice(from, from + batch);
    const docs = part.map(({ record, rev }) => docOf(record, rev));
    const answers = await ask<{ ok?: true; id: string; rev: string }[]>(`${url}/_bulk_docs`, { docs });
    const taken = answers.flatMap(({ ok, rev }, at) => {
      const record = part[at]?.record;
      return ok && record ? [{ record, rev }] : [];
    });
    await local.take(taken);
    // A conflict: read theirs again; what is newer here stays changed and goes out the next time.
    if (taken.length < part.length) await pull(local, url, batch);
  }
}

async function pull(local: Local, url: string, limit: number): Promise<void> {
  for (;;) {
    const since = (await local.since()) ?? '0';
    const query = new URLSearchParams({ since, limit: String(limit), include_docs: 'true' });
    const { results, last_seq } = await ask<{ results: { doc: Doc }[]; last_seq: string }>(
      `${url}/_changes?${query}`,
    );
    const taken: { record: Kept; rev: string }[] = [];
    for (const { doc } of results) {
      if (doc._id.startsWith('_design/')) continue;
      const theirs = recordOf(doc);
      const ours = await local.get(doc._id);
      taken.push({
        record: ours !== undefined && ours.modified > theirs.modified ? ours : theirs,
        rev: doc._rev,
      });
    }
    await local.take(taken, last_seq);
    if (results.length < limit) return;
  }
}

async function ask<T>(url: string, body?: object): Promise<T> {
  const init = body && { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(url, {
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    ...init,
  });
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return (await answer.json()) as T;
}

const docOf = ({ id, ...rest }: Kept, rev?: string): object => ({
  _id: id,
  ...(rev && { _rev: rev }),
  ...rest,
});

const recordOf = ({ _id: id, _rev, _deleted, ...rest }: Doc): Kept =>
  ({ tombstone: _deleted === true, ...rest, id }) as unknown as Kept;
