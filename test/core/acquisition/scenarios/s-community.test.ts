import { expect, test } from '@jest/globals';
import { sCommunity } from '../../../../src/core/acquisition/scenarios/s-community.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';
import { piecesOf } from '../../../support/unit-facts.ts';

test('fits a company that does not sell by its looks', () => {
  const { reach } = contextOf();
  expect(sCommunity.fits({ ...reach, visual: false })).toBe(true);
  expect(sCommunity.fits({ ...reach, visual: true })).toBe(false);
});

test('may open with a question of the audience, not with what it worries about', () => {
  const pains = ['peur du vol', 'où garer son vélo ?'];
  const pieces = piecesOf(companyWith({ personas: [{ ...companyWith().personas[0]!, pains }] }));
  const hooks = sCommunity.text
    .copy(pieces)
    .hooks.map((one) => one?.fr.text)
    .join(' ');
  expect(hooks).toContain('Où garer son vélo');
  expect(hooks).not.toContain('vol.');
});

test('answers questions in the group before it requests anything', () => {
  expect(sCommunity.steps.map(({ day, channelId }) => [day, channelId])).toEqual([
    [0, 'CH-COMMUNITY'],
    [7, 'CH-COMMUNITY'],
    [28, 'CH-COMMUNITY'],
  ]);
});
