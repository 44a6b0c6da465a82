import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** A JSON Schema of the package: of a file that maillage writes, by its name. */
export function publishedSchema(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(projectRoot, 'schemas', `${file}.schema.json`), 'utf8')) as Record<
    string,
    unknown
  >;
}
