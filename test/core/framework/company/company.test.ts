import { describe, expect, test } from 'vitest';
import { readCompany } from '../../../../src/core/framework/company/company.ts';
import { Failure } from '../../../../src/core/values/failure.ts';
import { exampleData, exampleNames } from '../../../support/example-companies.ts';

type Loose = { [key: string]: Loose } & { [index: number]: Loose };

/** Issues of the pottery file after one change. */
function issuesAfter(change: (data: Loose) => void) {
  const data = exampleData('maison-tilleul-gres');
  change(data as unknown as Loose);
  try {
    readCompany(data);
  } catch (error) {
    if (error instanceof Failure) return error.issues.map((issue) => [issue.path, issue.message.en, issue.message.fr]);
    throw error;
  }
  return [];
}

const set = (target: Loose | undefined, key: string, value: unknown) => {
  (target as Record<string, unknown>)[key] = value;
};

describe('readCompany', () => {
  test.each(exampleNames)('reads %s unchanged', (name) => {
    const company = readCompany(exampleData(name));
    expect(company.fixture).toBe(name);
    expect(company.personas).toHaveLength(3);
  });

  test('refuses with a code, a place and a sentence in both languages', () => {
    const issues = issuesAfter((data) => set(data.organisation, 'currency', 'euro'));
    expect(issues).toEqual([
      ['/organisation/currency', 'Write this value as EUR.', 'Écrivez cette valeur sous la forme EUR.'],
    ]);
  });

  test('reports a missing day when no other day is known', () => {
    const issues = issuesAfter((data) => delete (data.period as Record<string, unknown>).cycleStart);
    expect(issues[0]).toEqual([
      '/period/cycleStart',
      'This field is required: add a text in quotes.',
      'Ce champ est obligatoire\u202f: ajoutez un texte entre guillemets.',
    ]);
  });

  test('refuses a day that does not exist', () => {
    const issues = issuesAfter((data) => set(data.period, 'cycleStart', '2027-02-31'));
    expect(issues[0]?.[1]).toBe('Write an existing day as YYYY-MM-DD: 2027-01-04.');
  });

  test('refuses a reference to nothing and an identifier used twice', () => {
    const issues = issuesAfter((data) => {
      set(data.costs?.[0], 'channelId', 'seo');
      set(data.offers?.[1], 'id', 'of-vaisselle');
    });
    expect(issues.map(([path]) => path)).toContain('/costs/0/channelId');
    expect(issues.map(([path]) => path)).toContain('/offers/1/id');
  });

  test('refuses a channel that the catalogue does not have, with the nearest one', () => {
    const issues = issuesAfter((data) => set(data.channels?.[0], 'typeId', 'CH-SEOO'));
    expect(issues.map(([path, en]) => [path, en])).toEqual([
      ['/channels/0/typeId', 'The catalogue has no channel “CH-SEOO”. Nearest: CH-SEO.'],
    ]);
  });

  test('refuses data that is no object at all', () => {
    expect(() => readCompany('hello')).toThrow(Failure);
    expect(() => readCompany(null)).toThrow(Failure);
  });
});
