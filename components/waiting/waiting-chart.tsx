import { formatMomentBriefly } from '@/lib/dates/format-date';
import { boundsWords } from '@/lib/engine/amount-words';
import { CHART, type ChartColumn, waitingChart } from '@/lib/engine/waiting/chart';
import { mostOf, type WaitingStep } from '@/lib/engine/waiting/steps';
import { formatMoney } from '@/lib/money/format-money';

interface Props {
  readonly steps: readonly WaitingStep[];
  /** The first moment, where it is not now. */
  readonly start?: string;
}

/** Money back over time as steps, drawn on the server. The table below it says the same in words. */
export function WaitingChart({ steps, start }: Props) {
  const most = mostOf(steps);
  if (!most || most.minor === 0n) return null;
  const words = steps.map(({ back }) => (back ? boundsWords(back) : 'not stated')).join(', then ');
  return (
    <svg
      className="waiting-chart"
      role="img"
      aria-labelledby="waiting-chart-title"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
    >
      <title id="waiting-chart-title">{`Money back from ${start ?? 'now'} on: ${words}. The table below has the moments.`}</title>
      {waitingChart(steps, most).map((column) => (
        <Column key={column.x} {...column} start={start ?? 'Now'} />
      ))}
      <path d={`M0 ${CHART.base}h${CHART.width}`} />
    </svg>
  );
}

function Column({ x, width, since, back, sureAt, perhapsAt, start }: ChartColumn & { start: string }) {
  const middle = x + width / 2;
  const labels = labelsOf(back);
  return (
    <g>
      <rect className="perhaps" x={x} y={perhapsAt} width={width} height={sureAt - perhapsAt} />
      <rect className="sure" x={x} y={sureAt} width={width} height={CHART.base - sureAt} />
      {labels.map((label, index) => (
        <text key={label} x={middle} y={perhapsAt - 7 - (labels.length - 1 - index) * 15}>
          {label}
        </text>
      ))}
      {since && <path d={`M${x} ${CHART.base}v7`} />}
      <text className="quiet" x={since ? x : 2} y={CHART.base + 21} data-start={since ? undefined : true}>
        {since ? formatMomentBriefly(since) : start}
      </text>
    </g>
  );
}

function labelsOf(back: ChartColumn['back']): string[] {
  if (!back?.max) return ['not stated'];
  if (back.min?.minor === back.max.minor) return [formatMoney(back.max)];
  return [back.min ? formatMoney(back.min) : 'at most', `${back.min ? 'to ' : ''}${formatMoney(back.max)}`];
}
