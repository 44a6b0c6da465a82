import { expect, test } from '@jest/globals';
import { factLines, factList } from '../../../../src/core/planning/messages/wordings.ts';
import { companyWith } from '../../../support/small-company.ts';
import { piecesOf } from '../../../support/unit-facts.ts';

const fact = (text: string) => ({ kind: 'fact', text, source: { kind: 'company', field: 'f' } }) as const;

test('an attribute of a few words is no sentence of a message', () => {
  const facts = [fact('reproductible'), fact('Test daté sur chaque lot, taux imprimé')];
  const lines = factLines({ ...piecesOf(companyWith()), offerFacts: facts, facts: [] });
  expect(lines.map((line) => line?.fr.text ?? null)).toEqual([null, 'Test daté sur chaque lot, taux imprimé.']);
});

test('a list of facts contains each fact alone', () => {
  const facts = [fact('reproductible')];
  expect(factList({ ...piecesOf(companyWith()), offerFacts: facts, facts: [] }).map((line) => line?.fr.text)).toEqual([
    'Reproductible',
  ]);
});
