import type { SpottedBlock } from './blockStore.ts';

/** Text per message, in UTF-16 units: large enough to be rare, small enough that the first answer comes early. */
const MESSAGE_LENGTH = 400_000;

/** The blocks in messages. */
export function* batches(blocks: SpottedBlock[]): Generator<SpottedBlock[]> {
  let batch: SpottedBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    batch.push(block);
    length += block.text.length;
    if (length < MESSAGE_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
