import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { searchRowsOfFolder } from '../../../src/operations/files/plan-searches.ts';
import { closeAndReplan } from '../../../src/operations/plans/close-and-replan.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { languages } from '../../support/languages.ts';

test.each([
  ['maison-tilleul-gres', 'émaux sans plomb pour débutants'],
  ['larkfield-rota', 'rota rules for bakery night shifts'],
] as const)('the next cycle of %s knows the searches that its audit read', async (name, query) => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-close-'));
  writeFileSync(join(folder, 'searches.json'), JSON.stringify([{ query, answer: 'missing', volume: 900 }]));
  const searches = await searchRowsOfFolder(folder, localFiles);
  rmSync(folder, { recursive: true });
  const company = exampleCompany(name);
  const strategy = planOf(company);
  const closing = { strategy, company, readings: { lines: [], refused: [] }, site: null, languages };
  const termsOf = (rows: typeof searches): string[] => {
    const { plan } = closeAndReplan({ ...closing, searches: rows }, { force: 'a test of the searches', seed: 1 });
    return plan.inputs.company.keywords.map(({ term }) => term);
  };
  expect(termsOf(searches)).toEqual([...termsOf([]), query]);
});
