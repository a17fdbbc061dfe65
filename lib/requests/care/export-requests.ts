import type { StoredRequest } from '../storage/types';
import { csvLine } from './csv';
import { EXPORT_COLUMNS } from './export-columns';

/** Excel reads a file as UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

type Requests = AsyncIterable<StoredRequest>;

/** Requests as a table for spreadsheets, piece by piece: a line with the columns' names, then one a request. */
export async function* exportCsv(requests: Requests): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(Object.keys(EXPORT_COLUMNS));
  for await (const request of requests)
    yield csvLine(Object.values(EXPORT_COLUMNS).map((column) => column(request) ?? ''));
}

/** Requests as one JSON list, piece by piece, each whole: with its facts, its estimate, its timeline and its attachments. */
export async function* exportJson(requests: Requests): AsyncGenerator<string> {
  let before = '[';
  for await (const request of requests) {
    yield `${before}\n${JSON.stringify(request)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
