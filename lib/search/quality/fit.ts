/** `npm run search:fit -- FILE`: cross-validates fitted weights on a file of questions, then fits them to all of it. */
import { existsSync } from 'node:fs';
import { searchMaterial } from '../material';
import { createSearch } from '../search';
import { fitWeights } from './fit-weights';
import { placeQuestions } from './quality';
import { qualityTable } from './quality-table';
import { readQuestions, storeOf } from './questions';

const FOLDS = 5;
const [file = ''] = process.argv.slice(2);

if (!existsSync(file)) {
  console.log(`There is no file "${file}", so nothing was fitted. Name one: npm run search:fit -- FILE`);
} else {
  const questions = readQuestions(file);
  const material = searchMaterial(storeOf(questions));
  const placed = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (index: number) => index % FOLDS === fold;
    const weights = fitWeights(
      material,
      questions.filter((_, index) => !isHeldOut(index)),
    );
    return placeQuestions(
      createSearch({ ...material, weights }),
      questions.filter((_, index) => isHeldOut(index)),
    );
  });
  console.log(`Cross-validated in ${FOLDS} parts\n${qualityTable(placed.flat())}\n`);
  console.log(`Fitted to all\n${JSON.stringify(fitWeights(material, questions), null, 2)}`);
}
