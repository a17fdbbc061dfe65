/** `npm run search:eval -- FILE [--misses]`: how well the search answers a file of questions. */
import { existsSync } from 'node:fs';
import { searchOf } from '../store-search';
import { placeQuestions } from './quality';
import { qualityTable } from './quality-table';
import { readQuestions, storeOf } from './questions';

const [file = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

if (!existsSync(file)) {
  console.log(`There is no file "${file}", so nothing was evaluated. Name one: npm run search:eval -- FILE`);
} else {
  const questions = readQuestions(file);
  const store = storeOf(questions);
  const placed = placeQuestions(searchOf(store), questions);
  console.log(`${store.name}, ${file}\n${qualityTable(placed)}`);
  if (process.argv.includes('--misses')) {
    for (const { question, place } of placed.filter((one) => one.place !== 1))
      console.log(`${place || 'no'}: ${question.query} (${question.accept.join(', ')})`);
  }
}
