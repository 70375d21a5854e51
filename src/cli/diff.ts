import { diffPacks, type FieldChange, isEmpty, type PackDiff } from '../exchanging/packFiles/diffPacks.ts';
import { type ContextPack, LIST_NAMES, type ListName } from '../model/pack.ts';
import type { Command } from './command.ts';
import { fail } from './failure.ts';
import { readArguments } from './input.ts';
import { readPacks } from './packs.ts';

/** A pack that is only in one file, or differs. */
type PrintedChange =
  | { pack: string; change: 'added' | 'removed' }
  | { pack: string; change: 'changed'; diff: PackDiff };

/** `diff [--json] PACK PACK`: what the second file says otherwise than the first; ends with 1 if anything. */
export const diff: Command = async (args, print) => {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) fail('diff needs two files');
  const changes = changesOf(await readPacks([before]), await readPacks([after]));
  for (const change of changes)
    for (const line of values.json ? [JSON.stringify(change)] : linesOf(change)) print(line);
  return changes.length === 0 ? 0 : 1;
};

/** Packs are the same by their id; where each file has one, these are compared whatever their ids. */
function changesOf(before: readonly ContextPack[], after: readonly ContextPack[]): PrintedChange[] {
  const isPair = before.length === 1 && after.length === 1;
  const left = new Map(before.map((pack) => [pack.id, pack]));
  const changes = after.flatMap((pack): PrintedChange[] => {
    const old = isPair ? before[0] : left.get(pack.id);
    left.delete(old?.id ?? '');
    if (!old) return [{ pack: pack.id, change: 'added' }];
    const diff = diffPacks(old, pack);
    return isEmpty(diff) ? [] : [{ pack: old.id, change: 'changed', diff }];
  });
  return [...changes, ...Array.from(left.keys(), (pack) => ({ pack, change: 'removed' as const }))];
}

function linesOf(change: PrintedChange): string[] {
  const { pack } = change;
  if (change.change !== 'changed') return [`${change.change === 'added' ? '+' : '-'} ${pack}`];
  return [
    ...change.diff.pack.map((field) => `~ ${pack}: ${fieldWords(field)}`),
    ...change.diff.article.map((field) => `~ ${pack} article: ${fieldWords(field)}`),
    ...LIST_NAMES.flatMap((name) => listLines(`${pack} ${name}`, change.diff[name])),
  ];
}

function listLines(list: string, { added, removed, changed, isReordered }: PackDiff[ListName]): string[] {
  return [
    ...added.map((entry) => `+ ${list}/${entry.id}: ${JSON.stringify(nameOf(entry))}`),
    ...removed.map((entry) => `- ${list}/${entry.id}: ${JSON.stringify(nameOf(entry))}`),
    ...changed.flatMap(({ id, fields }) => fields.map((field) => `~ ${list}/${id}: ${fieldWords(field)}`)),
    ...(isReordered ? [`~ ${list}: in another order`] : []),
  ];
}

function nameOf(entry: ContextPack[ListName][number]): string {
  if ('name' in entry) return entry.name;
  return 'surface' in entry ? entry.surface : entry.text;
}

function fieldWords({ field, before, after }: FieldChange): string {
  const words = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));
  return `${field}: ${words(before)} → ${words(after)}`;
}
