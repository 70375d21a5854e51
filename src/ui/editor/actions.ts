import type { ListName } from '../../model/pack.ts';
import type { EntryName, Fields } from '../../model/workingDraft.ts';
import type { FormProblem, Section } from './sections.ts';

/** A span of the article's text: UTF-16 units, end exclusive. */
export interface Passage {
  start: number;
  end: number;
}

/** What a reader can do with a pack under review. */
export interface ReviewActions {
  onSection(section: Section): void;
  onChoose(entry: EntryName): void;
  /** Goes along the list that is shown, or on to another one. */
  onStep(by: 1 | -1): void;
  onStepSection(by: 1 | -1): void;
  onAccept(): void;
  onEdit(): void;
  onRemove(): void;
  /** Begins to merge with the chosen entry, or merges it into the one that was chosen before. */
  onMerge(): void;
  onCancelMerge(): void;
  onUndo(): void;
  onRedo(): void;
  /** Something was typed in a form: `about` or `claims/ID`. */
  onType(form: string, fields: Fields): void;
  onSubmit(form: string): void;
  onCancel(form: string): void;
  onAdd(list: ListName, passage: Passage): void;
  /** Where these words stand in the article first. */
  onFind(words: string): Passage | undefined;
  /** Has the claim of a form point at a passage. */
  onPoint(form: string, passage: Passage): void;
  /** How the scanner reads an amount; undefined where there is none. */
  onReadAmount(text: string): string | undefined;
  onProblem(problem: FormProblem): void;
  onCopy(withCopy: boolean): void;
  onKeep(): void;
}
