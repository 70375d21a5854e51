import type { Highlight } from '../../model/highlight.ts';
import type { HighlightFile, HighlightPortion, HighlightsAsked } from '../../model/highlightList.ts';
import type { HighlightChange } from '../../model/remarks.ts';
import type { AllRemarks } from '../RemarksForm.tsx';

/** What can be done to one highlight. Each resolves once it is durable and rejects with words for the reader. */
export interface HighlightActions {
  onChange(highlight: Highlight, remarks: AllRemarks): Promise<void>;
  onRemove(highlight: Highlight): Promise<void>;
  onRestore(highlight: Highlight): Promise<void>;
  /** Goes to it on its page. */
  onVisit(highlight: Highlight): Promise<void>;
}

/** What the library can ask for, and do to, all that is saved; each rejects with words for the reader. */
export interface HighlightStore {
  list(asked: HighlightsAsked): Promise<HighlightPortion>;
  /** How many there are, or are in the trash. */
  count(inTrash: boolean): Promise<number>;
  /** The tags, or the packs, that highlights are filed under. */
  files(by: 'tag' | 'pack'): Promise<HighlightFile[]>;
  /** Changes highlights, all of them or none. */
  change(changes: readonly HighlightChange[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Removes from the trash, for good. */
  purge(ids: readonly string[]): Promise<void>;
  /** The same for all in the trash; resolves with how many. */
  empty(): Promise<number>;
  /** Gives a tag another name, or takes it away; resolves with what changes it back. */
  changeTag(tag: string, to?: string): Promise<HighlightChange[]>;
  visit(id: string): Promise<void>;
}
