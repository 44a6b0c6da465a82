import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

interface Installation {
  /** True for an installed package, false in a checkout. */
  readonly isPackage: boolean;
  /** The folder for what is made once and read again at later starts. */
  cacheFolder(): string;
  /** The folder of the built web application. */
  webFolder(): Promise<string>;
}

/** What depends on where maillage was installed: see `bin/installation.cjs`, which also runs before our modules are loaded. */
export const installation: Installation = createRequire(import.meta.url)(join(projectRoot, 'bin/installation.cjs'));

/** The JSON Schema of a file that maillage writes, by its name. */
export function publishedSchema(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(projectRoot, 'schemas', `${file}.schema.json`), 'utf8'));
}
