import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { contentFolder } from './stores';

export const VERSION = 'kwoking/policy/2025-01-01';

/** A content folder with a copy of a store's settings and policy, gone when the test is over. */
export function temporaryStore(store = 'kwoking'): string {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  for (const part of [`${store}/store.yaml`, `${store}/policy`])
    cpSync(join(contentFolder(), part), join(content, part), { recursive: true });
  return content;
}

/** Replaces the first place in a file, and gives the line on which it begins, from 1. */
export function edit(content: string, file: string, before: string, after: string): number {
  const text = readFileSync(join(content, file), 'utf8');
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${file} holds no ${before}`);
  writeFileSync(join(content, file), text.slice(0, at) + after + text.slice(at + before.length));
  return text.slice(0, at).split('\n').length;
}
