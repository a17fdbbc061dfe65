import { expect, test } from 'vitest';
import { beginning, plainWords } from './plain-words';

test('Headings, lists, emphasis, links and components leave only their words', () => {
  const markdown = [
    '## Not paid yet',
    '',
    '1. Open **My Account**, then `Orders`.',
    '- [Ask for a change](article:change-order): it is free.',
    '',
    '<Contact />',
    '<Answer>Write to us.</Answer>',
  ].join('\n');
  expect(plainWords(markdown)).toBe(
    'Not paid yet Open My Account, then Orders. Ask for a change: it is free. Write to us.',
  );
});

test('A table leaves the words of its cells', () => {
  expect(plainWords('| Fee | When |\n|---|:---:|\n| 10 % | early |')).toBe('Fee When 10 % early');
});

test('A comparison in the text is not taken for a component', () => {
  expect(plainWords('under < 5 kg and > 2 kg')).toBe('under < 5 kg and > 2 kg');
});

test('The beginning of a text ends with a whole word', () => {
  expect(beginning('one two three', 9)).toBe('one two');
  expect(beginning('one two three', 7)).toBe('one two');
  expect(beginning('one', 9)).toBe('one');
  expect(beginning('abcdefghij', 4)).toBe('abcd');
});
