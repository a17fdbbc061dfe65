import { describe, expect, test } from 'vitest';
import { flowChart } from './flow-chart';
import type { Outline } from './outline';

const end = (title: string): Outline => ({
  kind: 'offers',
  offers: [{ certainty: 'sure', title, clauses: [] }],
});

const oneQuestion: Outline = {
  kind: 'question',
  ask: 'unused',
  question: 'Is it unused?',
  answers: [
    { values: [{ key: 'yes', words: 'Yes' }], next: end('A refund') },
    { values: [{ key: 'no', words: 'No' }], next: end('No refund') },
  ],
};

describe('A flow chart', () => {
  test('has a box for the question and one for every end, and an edge for every answer', () => {
    const { boxes, edges } = flowChart(oneQuestion);
    expect(boxes.map(({ kind }) => kind).toSorted()).toEqual(['offers', 'offers', 'question']);
    expect(edges.map(({ answer }) => answer.lines.join(' '))).toEqual(['Yes', 'No']);
  });

  test('leads from left to right, one end below the other, with the question between them', () => {
    const { boxes } = flowChart(oneQuestion);
    const question = boxes.find(({ kind }) => kind === 'question');
    const [first, second] = boxes.filter(({ kind }) => kind === 'offers');
    if (!question || !first || !second) throw new Error('a box is missing');
    expect(first.x).toBe(question.x + 164 + 124);
    expect(second.x).toBe(first.x);
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(question.y).toBeGreaterThan(first.y);
    expect(question.y).toBeLessThan(second.y + second.height);
  });

  test('holds every box within its size', () => {
    const { width, height, boxes } = flowChart(oneQuestion);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test('of a procedure without questions is a single box', () => {
    const { boxes, edges } = flowChart(end('Only customer care can say'));
    expect(boxes).toHaveLength(1);
    expect(edges).toEqual([]);
  });
});
