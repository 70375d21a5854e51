import { Fragment } from 'preact';
import type { Result } from '../../searching/search.ts';
import { MarkedText } from './MarkedText.tsx';

/** One result: what it is, the other name it was found by, and a line on it. */
export function ResultText({ entry, title, alias, below }: Result) {
  // Inside of lines that begin where ours do: one result has one edge, whatever its language.
  const pack = { lang: entry.lang, dir: 'auto' } as const;
  return (
    <>
      <span class={entry.kind === 'claim' ? 'statement' : 'name'}>
        <span {...pack}>
          <MarkedText {...title} />
        </span>
      </span>
      {alias && (
        <span class="alias" {...pack}>
          <MarkedText {...alias} />
        </span>
      )}
      {below.length > 0 && (
        <span class="about">
          {below.map((text, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              <span {...pack}>
                <MarkedText {...text} />
              </span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
