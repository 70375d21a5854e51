import type { Plot } from './comparison.ts';

/** Of the drawing, in its own units; it is as wide as the card. */
const WIDTH = 320;
const EDGE = 10;
const ROWS = { page: 10, article: 30 };

interface Props {
  plot: Plot;
  /** What it shows, for who cannot see it. */
  label: string;
}

/** Two figures on one scale: the page's as a ring, the article's as a filled dot. */
export function DotPlot({ plot, label }: Props) {
  const x = (place: number) => EDGE + place * (WIDTH - 2 * EDGE);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} 42`} role="img" aria-label={label}>
      {!plot.isLogarithmic && <path class="axis" d={`M${EDGE} 2V38`} />}
      {(['page', 'article'] as const).map((whose) => (
        <g key={whose} class={whose}>
          <path class="axis" d={`M${EDGE} ${ROWS[whose]}H${WIDTH - EDGE}`} stroke-dasharray="1 4" />
          {/* On a logarithmic scale a length from zero would mean nothing. */}
          {!plot.isLogarithmic && <path class="length" d={`M${EDGE} ${ROWS[whose]}H${x(plot[whose])}`} />}
          <circle cx={x(plot[whose])} cy={ROWS[whose]} r="5" />
        </g>
      ))}
    </svg>
  );
}
