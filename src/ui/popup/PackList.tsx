import type { ContextPack } from '../../model/pack.ts';
import { KINDS } from '../../searching/entries.ts';
import { ReferenceLine } from '../ReferenceLine.tsx';
import type { Speech } from '../words.ts';
import { GROUPS } from './Results.tsx';

/** The packs that are on: each with its article and how much is in it. */
export function PackList({ packs, ...speech }: Speech & { packs: readonly ContextPack[] }) {
  const { words, locale } = speech;
  if (packs.length === 0) return <p class="notice quiet">{words('popupNoPacks')}</p>;
  const number = new Intl.NumberFormat(locale);
  return (
    <section class="part">
      <h2 class="label">{words('popupPacks')}</h2>
      <ul class="packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <ReferenceLine work={pack.article} lang={pack.article.language} {...speech} />
            <dl class="counts">
              {KINDS.map((kind) => (
                <div key={kind}>
                  <dt>{words(GROUPS[kind])}</dt>
                  <dd>{number.format(pack[`${kind}s`].length)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
