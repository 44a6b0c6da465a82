import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The objects of a file of this folder with one JSON object a line. */
export function readLines<Line>(file: string): Line[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
