import { expect, test } from 'vitest';
import { lacksPosition, positioningPlan } from '../../../../src/core/strategy/positioning/positioning-plan.ts';
import { exampleCompany } from '../../../support/companies.ts';
import { contextOf } from '../../../support/small-company.ts';

test('a company without figures is stated with its offer and its promise, and has no position yet', () => {
  const { statement } = positioningPlan(contextOf());
  expect(statement.en).toMatch(/^For Camille \(“aller au travail”\), Vélo Nord offers “Vélo de ville”: /);
  expect(statement.en).toMatch(/Its online position is not measured yet: \d scores? of 8/);
  expect(lacksPosition(contextOf())).toBe(true);
});

test('a company with figures has a position, its first strength and its first weakness', () => {
  const { statement } = positioningPlan(contextOf(exampleCompany('maison-tilleul-gres')));
  expect(statement.en).toMatch(
    /Today its online position is “[a-z ]+”: [a-z ]+ \d+ out of 100, [a-z ]+ \d+ out of 100\.$/,
  );
});
