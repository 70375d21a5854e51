import type { Mention } from '../../model/mention.ts';

/** A mention as the list shows it. */
export interface Spotted {
  surface: string;
  /** The term's name, or the figure as the article writes it. */
  name: string;
  kind: Mention['kind'];
  relation: Mention['relation'];
}

/** What is known of the page that the popup was opened on. */
export type PageState =
  /** Not known yet. */
  | { state: 'asking' }
  /** The browser keeps it closed to extensions. */
  | { state: 'closed' }
  /** The reader has not allowed us to read it. */
  | { state: 'noAccess' }
  /** The reader has turned Sourcelight off there. */
  | { state: 'off' }
  /** It was there before this version of Sourcelight was. */
  | { state: 'reload' }
  /** In reading order what is marked, then in reading order what is only possible; and what the page says that its address is. */
  | { state: 'open' | 'paused'; mentions: readonly Spotted[]; canonical?: string };
