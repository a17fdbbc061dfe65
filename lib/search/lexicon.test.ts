import { expect, test } from 'vitest';
import { createLexicon } from './lexicon';
import { wordsOf } from './words';

const lexicon = createLexicon({
  return: ['return', 'send * back'],
  money: ['money back'],
  missing: ['not received'],
  colour: ['colour'],
});
const read = (text: string) => lexicon.termsOf(wordsOf(text));

test('Words and phrases of a concept are read as its name', () => {
  expect(read('returning it')).toEqual(['#return']);
  expect(read('money back for a lamp')).toEqual(['#money', 'lamp']);
  expect(read('another color')).toEqual(['another', '#colour']);
});

test('Fillers may stand within a phrase', () => {
  expect(read("I haven't yet received the lamp")).toEqual(['#missing', 'lamp']);
});

test('A star stands for one to three words, not for more', () => {
  expect(read('send the blue lamp back')).toEqual(['#return']);
  expect(read('send me the big blue lamp back')).toEqual(['send', 'big', 'blue', 'lamp', 'back']);
});

test('Stop words and numbers are left out', () => {
  expect(read('what about the 3 lamps please')).toEqual(['lamp']);
  expect(read('what is it')).toEqual([]);
  expect(lexicon.smallWordsOf(wordsOf('what is it'))).toEqual(['what', 'is', 'it']);
});
