import type { FigureCard } from '../model/card.ts';
import type { MentionCard } from '../model/cardRequest.ts';
import type { Period } from '../model/pack.ts';
import { attribution } from './attribution.ts';
import { difference, plot } from './comparison.ts';
import { DotPlot } from './DotPlot.tsx';
import { PhraseText } from './PhraseText.tsx';
import { periodText } from './period.ts';
import type { Phrase } from './phrase.ts';
import type { Speech } from './words.ts';

interface Props extends Speech {
  mention: MentionCard['mention'];
  card: FigureCard;
  /** The site that gives the other figure. */
  site: string | undefined;
}

/** The page's figure beside the article's: when each holds, who says so, and how far they are apart. */
export function Comparison({ mention, card, site, ...speech }: Props) {
  const { words } = speech;
  const { quantity, surface, period } = mention;
  const [claim] = card.claims;
  const [source] = claim?.sources ?? [];
  const periods = [period, card.period ?? claim?.period].map((one) => one && periodText(one, speech));
  const [pagePeriod, articlePeriod] = periods;
  const apart = quantity && difference(quantity, card.quantity, speech);
  const drawn = quantity && plot(quantity, card.quantity);
  const both = words(drawn?.isLogarithmic ? 'comparePlotLog' : 'comparePlot', [surface, card.surface]);
  return (
    <section class="comparison">
      <h3 class="label">{words('compareName')}</h3>
      <dl>
        <Row
          label={words('comparePage')}
          mark="page"
          surface={surface}
          when={pagePeriod}
          who={site === undefined ? undefined : [{ text: site, from: 'page' }]}
        />
        <Row
          label={words('compareArticle')}
          mark="article"
          surface={card.surface}
          when={articlePeriod}
          lang={card.article.language}
          who={source && attribution(source, speech)}
        />
      </dl>
      {drawn && <DotPlot plot={drawn} label={both} />}
      {apart !== undefined && <p>{apart}</p>}
      {isOther(period, card.period) && pagePeriod !== undefined && articlePeriod !== undefined && (
        <p class="quiet">{words('comparePeriods', [pagePeriod, articlePeriod])}</p>
      )}
    </section>
  );
}

interface RowProps {
  label: string;
  mark: 'page' | 'article';
  surface: string;
  when: string | undefined;
  lang?: string;
  who?: Phrase | undefined;
}

function Row({ label, mark, surface, when, lang = '', who }: RowProps) {
  return (
    <div class={mark}>
      <dt>
        <svg class="key" viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" />
        </svg>
        {label}
      </dt>
      <dd>
        <strong lang={lang} dir="auto">
          {surface}
        </strong>
        {when !== undefined && <span class="quiet when"> · {when}</span>}
        {who && (
          <span class="quiet who">
            <PhraseText phrase={who} lang={lang} />
          </span>
        )}
      </dd>
    </div>
  );
}

function isOther(a: Period | undefined, b: Period | undefined): boolean {
  return a !== undefined && b !== undefined && (a.start !== b.start || a.end !== b.end);
}
