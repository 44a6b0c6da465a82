import { expect, test } from 'vitest';
import { offersPause, saidInFile } from '../../../../src/core/framework/use-cycle/said-in-file.ts';
import { companyWith } from '../../../support/small-company.ts';

test('what somebody would like to do is not what the company does', () => {
  const ideas = [{ id: 'i1', text: 'proposer une pause' }];
  expect(saidInFile(companyWith({ ideas }))).not.toContain('proposer une pause');
  expect(offersPause(companyWith({ ideas }))).toBe(false);
});

test.each(['La pause d’hiver coûte 5 francs.', 'You may also pause from November.'])(
  'a pause is offered where the file says so: %s',
  (answer) => {
    expect(offersPause(companyWith({ answers: [{ question: 'Et l’hiver ?', answer }] }))).toBe(true);
  },
);
