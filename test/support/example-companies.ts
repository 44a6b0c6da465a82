import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Company, readCompany } from '../../src/core/framework/company/company.ts';

export const exampleNames = ['maison-tilleul-gres', 'larkfield-rota'] as const;
export type ExampleName = (typeof exampleNames)[number];

const folder = join(import.meta.dirname, '..', 'fixtures', 'companies');

/** The file of an example company as plain data, fresh at each call. */
export function exampleData(name: ExampleName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, unknown>;
}

export function exampleCompany(name: ExampleName): Company {
  return readCompany(exampleData(name));
}

/** Values computed independently by the reference program, rounded there. */
export function expectedValues<T>(name: ExampleName): T {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as T;
}
