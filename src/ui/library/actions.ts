/** What can be done to a highlight. Each resolves once it is durable and rejects with words for the reader. */
export interface HighlightActions {
  onChangeNote(id: string, note: string): Promise<void>;
  onRemove(id: string): Promise<void>;
  onRestore(id: string): Promise<void>;
  /** Opens its page, at the highlight. */
  onVisit(id: string): Promise<void>;
}
