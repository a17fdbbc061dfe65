import { createHash } from 'node:crypto';

/** A row of any table, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What a table holds, row by row: how many, and one sum over all; the same for the same rows in any order. */
export class TableContent {
  rows = 0;
  #sum = 0n;

  add(row: Row): void {
    this.rows += 1;
    this.#sum += BigInt(`0x${createHash('sha256').update(JSON.stringify(row)).digest('hex')}`);
  }

  /** The sha256 of every row added up, hexadecimal, its last 64 digits. */
  get sum(): string {
    return BigInt.asUintN(256, this.#sum).toString(16).padStart(64, '0');
  }
}
