import { type FlowEdge, type FlowText, flowChart, LINE, TURN } from '@/lib/policy/flow-chart';
import type { Outline } from '@/lib/policy/outline';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly outline: Outline;
}

/** A procedure's tree as a picture, in a region of its own that scrolls sideways. Its text equivalent is `OutlineList`. */
export function FlowChart({ id, title, outline }: Props) {
  const { width, height, boxes, edges } = flowChart(outline);
  const questions = boxes.filter(({ kind }) => kind === 'question').length;
  return (
    <section className="flow-scroll" aria-label={`Flow chart: ${title}`} tabIndex={0}>
      <svg
        className="flow"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <title id={`${id}-title`}>{`Flow chart: ${title}`}</title>
        <desc id={`${id}-desc`}>
          {`From left to right: questions (${questions}) lead over their answers to ends (${boxes.length - questions}). The list below says the same in words.`}
        </desc>
        <path d={edges.map(pathOf).join('')} />
        {boxes.map(({ kind, x, y, width, height, texts }) => (
          <g key={`${x},${y}`} className={`flow-${kind}`}>
            <rect x={x} y={y} width={width} height={height} rx={kind === 'question' ? 3 : 14} />
            {texts.map((text) => (
              <Lines key={text.y} {...text} />
            ))}
          </g>
        ))}
        {edges.map(({ answer }) => (
          <Lines key={`${answer.x},${answer.y}`} {...answer} />
        ))}
      </svg>
    </section>
  );
}

const pathOf = ({ from, to }: FlowEdge) => `M${from.x} ${from.y}h${TURN}V${to.y}H${to.x}`;

function Lines({ tone, x, y, lines }: FlowText) {
  return (
    <text className={tone === 'quiet' ? 'quiet' : undefined} y={y}>
      {lines.map((line, index) => (
        <tspan key={`${index}-${line}`} x={x} dy={index > 0 ? LINE : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
