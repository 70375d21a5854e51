import type { TextBlock } from '../model/mention.ts';
import type { PageBlock } from './run.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** What a block is to its page. Asked only on pages that passed the gate: it costs style. */
export function roleOf({ container, segments }: PageBlock): TextBlock['role'] {
  const element = container instanceof Element ? container : (container as ShadowRoot).host;
  if (!element?.checkVisibility()) return 'hidden';
  if (element.closest(HEADING)) return 'heading';
  const isLinked = segments.every(
    ({ node }) => !/\S/.test(node.data) || node.parentElement?.closest('a[href]'),
  );
  return isLinked ? 'teaser' : 'text';
}
