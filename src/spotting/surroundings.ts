import type { TextBlock } from '../model/mention.ts';
import type { ReadBlock, Surroundings } from './context.ts';

/** What is at most so long, in UTF-16 units, and no sentence, may be a row of a list or table. */
const ROW = 160;
/** So many blocks before one may still say whom it is about. */
const BLOCKS = 3;
/** So many rows a list's opening holds for. */
const ROWS = 30;

/** What each block of a page follows and stands under. */
export function surroundingsOf(blocks: readonly TextBlock[], read: readonly ReadBlock[]): Surroundings[] {
  let heading: ReadBlock | undefined;
  let headingIndex = -1;
  let firstRow = -1;
  return blocks.map(({ role, text }, i) => {
    if (role === 'heading') heading = undefined;
    if (role !== 'text' || !isRow(text)) firstRow = -1;
    else if (firstRow < 0) firstRow = i;
    const opening = firstRow < 0 || i - firstRow > ROWS ? [] : [firstRow, firstRow - 1];
    const around: Surroundings = {
      before: blocksBefore(blocks, read, i),
      beforeHeading: headingIndex < 0 ? [] : blocksBefore(blocks, read, headingIndex),
      leads: opening.flatMap((k) => (k !== i && blocks[k]?.role === 'text' ? (read[k] as ReadBlock) : [])),
      heading,
    };
    if (role === 'heading') {
      heading = read[i];
      headingIndex = i;
    }
    return around;
  });
}

function blocksBefore(blocks: readonly TextBlock[], read: readonly ReadBlock[], i: number): ReadBlock[] {
  const before: ReadBlock[] = [];
  for (let k = i - 1; k >= Math.max(0, i - BLOCKS) && blocks[k]?.role !== 'heading'; k--)
    before.push(read[k] as ReadBlock);
  return before;
}

/** Whether a block is short and no sentence, or begins as an entry of a list does: "2021: seven attacks". */
function isRow(text: string): boolean {
  if (text.length > ROW) return false;
  return !/[.!?…]["”’)\]]*\s*$/.test(text) || /^\s*(?:[-–—•*·‣]\s|[^.!?:]{1,40}:\s)/.test(text);
}
