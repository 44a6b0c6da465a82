import { expect, test } from 'vitest';
import { sCommunity } from '../../../../src/core/acquisition/scenarios/s-community.ts';
import { contextOf } from '../../../support/small-company.ts';

test('fits a company that does not sell by its looks', () => {
  const { reach } = contextOf();
  expect(sCommunity.fits({ ...reach, visual: false })).toBe(true);
  expect(sCommunity.fits({ ...reach, visual: true })).toBe(false);
});

test('answers questions in the group before it requests anything', () => {
  expect(sCommunity.steps.map(({ day, channelId }) => [day, channelId])).toEqual([
    [0, 'CH-COMMUNITY'],
    [7, 'CH-COMMUNITY'],
    [28, 'CH-FB'],
  ]);
});
