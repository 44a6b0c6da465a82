import { expect, test } from 'vitest';
import { personasSection } from '../../../../src/core/report/plan/personas.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const actions = [smallAction({ personaIds: ['p1'], content: {} as never }), smallAction({ content: {} as never })];
const sheetOf = (given: Parameters<typeof personaWith>[0] = {}) => {
  const { personas } = companyWith({ personas: [personaWith(given)] });
  const block = personasSection(smallPlan({ actions }, { personas }))[1];
  if (block?.kind !== 'table') throw new Error('a persona is a table');
  return new Map(block.rows.map(([name, content]) => [(name as { en: string }).en, content]));
};

test('the share of the plan counts the contents for the persona', () => {
  expect(sheetOf().get('Share of the plan')).toMatchObject({
    en: '100% of the audience aimed at, 1 content item out of 2',
  });
});

test('an unknown reach is not measured', () => {
  expect(sheetOf().get('Reached today')).toBeNull();
});

test('a portrait is provisional under three pieces of evidence', () => {
  expect(sheetOf({ evidence: ['a', 'b'] }).get('Evidence')).toMatchObject({
    en: expect.stringMatching(/^provisional/),
  });
  expect(sheetOf({ evidence: ['a', 'b', 'c'] }).get('Evidence')).toBe('a, b, c');
});

test('channels come by affinity', () => {
  const channels = [
    { typeId: 'CH-IG', affinity: 0.3 },
    { typeId: 'CH-SEO', affinity: 0.8 },
  ];
  expect((sheetOf({ channels }).get('Channels') as { en: string }).en).toMatch(/\(80%\), .+\(30%\)$/);
});
