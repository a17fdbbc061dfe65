import { CERTAINTY_WORDS, HANDOVER_WORDS, type Outline } from './outline';
import { wrapWords } from './wrap-words';

/** A tree laid out from left to right, in pixels from the top left corner. Questions lead over answers to ends. */
export interface FlowChart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly edges: readonly FlowEdge[];
}

export interface FlowBox {
  readonly kind: Outline['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly FlowText[];
}

/** From a question's right side to the left side of what follows; the answer stands above its last stretch. */
export interface FlowEdge {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly answer: FlowText;
}

/** Lines of text: the first baseline stands at `y`, the others a `LINE` below each other. */
export interface FlowText {
  readonly tone: 'plain' | 'quiet';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** From one baseline to the next. */
export const LINE = 18;

const BOX_WIDTH = 164;
const EDGE_WIDTH = 124;
const COLUMN = BOX_WIDTH + EDGE_WIDTH;
const PADDING = 10;
const ROW_GAP = 14;
const MARGIN = 2;
/** Where an edge turns, and where its answer begins, right of the question. */
export const TURN = 12;
const ANSWER_INDENT = 18;
const ABOVE_EDGE = 6;
/** As many as fit where a reader spaces letters and words as wide as WCAG 1.4.12 has it. */
const BOX_CHARACTERS = 17;
const ANSWER_CHARACTERS = 13;
/** From the top of a line to its baseline. */
const ASCENT = 13;

/** Where everything of a procedure's chart stands. Text is wrapped by counting characters, since no font is at hand. */
export function flowChart(outline: Outline): FlowChart {
  const { boxes, edges, height } = moved(place(outline, MARGIN, 0), MARGIN);
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  return { width: right + MARGIN, height: height + 2 * MARGIN, boxes, edges };
}

/** A part of the chart, its top at zero; the edge that leads to it arrives at `entry`. */
interface Block {
  readonly boxes: readonly FlowBox[];
  readonly edges: readonly FlowEdge[];
  readonly height: number;
  readonly entry: number;
}

/** `answerLines`: how many lines stand above the edge that leads here, for which room is left. */
function place(outline: Outline, x: number, answerLines: number): Block {
  const texts = boxTexts(outline);
  const boxHeight = 2 * PADDING + texts.reduce((sum, { lines }) => sum + lines.length * LINE, 0);
  const above = Math.max(boxHeight / 2, answerLines * LINE + ABOVE_EDGE);
  const children = outline.kind === 'question' ? stack(outline.answers, x) : undefined;
  const middle = children ? Math.round(children.middle) : above;
  const down = Math.max(0, above - middle);
  const entry = middle + down;
  const box = boxAt(outline.kind, texts, x, entry - boxHeight / 2, boxHeight);
  const below = children?.blocks.map((block) => moved(block, down)) ?? [];
  const from = { x: x + BOX_WIDTH, y: entry };
  return {
    boxes: [box, ...below.flatMap(({ boxes }) => boxes)],
    edges: below.flatMap((block) => [edgeTo(from, block), ...block.edges]),
    height: Math.max((children?.height ?? 0) + down, entry + boxHeight / 2),
    entry,
  };
}

type Answered = Block & { readonly answer: readonly string[] };

/** What follows a question's answers, one below the other; `middle` lies between the first and the last entry. */
function stack(answers: Extract<Outline, { kind: 'question' }>['answers'], x: number) {
  const blocks: Answered[] = [];
  let height = 0;
  for (const { values, next } of answers) {
    const answer = wrapWords(values.map(({ words }) => words).join(' or '), ANSWER_CHARACTERS);
    const top = blocks.length > 0 ? height + ROW_GAP : 0;
    const block = { ...moved(place(next, x + COLUMN, answer.length), top), answer };
    blocks.push(block);
    height = top + block.height;
  }
  const entries = blocks.map(({ entry }) => entry);
  return { blocks, height, middle: (Math.min(...entries) + Math.max(...entries)) / 2 };
}

function edgeTo(from: FlowEdge['from'], { entry, answer }: Answered): FlowEdge {
  const y = entry - ABOVE_EDGE - (answer.length - 1) * LINE;
  return {
    from,
    to: { x: from.x + EDGE_WIDTH, y: entry },
    answer: { tone: 'quiet', x: from.x + ANSWER_INDENT, y, lines: answer },
  };
}

type BoxText = Pick<FlowText, 'tone' | 'lines'>;

/** A lone outcome that is sure needs no word about its certainty. */
function boxTexts(outline: Outline): BoxText[] {
  const plain = (text: string): BoxText => ({ tone: 'plain', lines: wrapWords(text, BOX_CHARACTERS) });
  const quiet = (text: string): BoxText => ({ tone: 'quiet', lines: [text] });
  if (outline.kind === 'question') return [plain(outline.question)];
  if (outline.kind === 'handover') return [quiet(HANDOVER_WORDS), plain(outline.title)];
  const evident = outline.offers.length === 1 && outline.offers[0]?.certainty === 'sure';
  return outline.offers.flatMap(({ certainty, title }) =>
    evident ? [plain(title)] : [quiet(CERTAINTY_WORDS[certainty]), plain(title)],
  );
}

function boxAt(kind: Outline['kind'], texts: BoxText[], x: number, y: number, height: number): FlowBox {
  let top = y + PADDING;
  const placed = texts.map(({ tone, lines }): FlowText => {
    const text = { tone, x: x + PADDING, y: top + ASCENT, lines };
    top += lines.length * LINE;
    return text;
  });
  return { kind, x, y, width: BOX_WIDTH, height, texts: placed };
}

function moved<B extends Block>(block: B, down: number): B {
  const lower = <T extends { readonly y: number }>(one: T): T => ({ ...one, y: one.y + down });
  return {
    ...block,
    entry: block.entry + down,
    boxes: block.boxes.map((box) => ({ ...lower(box), texts: box.texts.map(lower) })),
    edges: block.edges.map(({ from, to, answer }) => ({
      from: lower(from),
      to: lower(to),
      answer: lower(answer),
    })),
  };
}
