import { describe, expect, test } from 'vitest';
import { channelRisk } from '../../../../src/core/framework/legal/channel-risks.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof channelWith>[1]>;
const riskOf = (typeId: string, given: Given) =>
  channelRisk(companyWith({ channels: [channelWith(typeId, given)] }).channels[0]!)?.id ?? null;

describe('channelRisk', () => {
  test('a bought or gathered list is refused', () => {
    expect(riskOf('CH-EMAIL-NL', { name: 'Bought list of 900 shops', consent: 'none', status: 'planned' })).toBe(
      'bought-list',
    );
    expect(riskOf('CH-DIRECT', { name: 'Carnet', reason: 'appeler le canton avec un fichier acheté' })).toBe(
      'bought-list',
    );
  });

  test('addresses given for another purpose are refused, and a list without consent is not written to', () => {
    expect(riskOf('CH-EMAIL-NL', { name: 'Past visitors', reason: 'collected at booking', consent: 'none' })).toBe(
      'other-purpose',
    );
    expect(riskOf('CH-EMAIL-NL', { name: 'Old list', consent: 'none' })).toBe('without-consent');
  });

  test('a gift for a favourable review is refused on any channel', () => {
    expect(riskOf('CH-IG', { reason: 'a free drink to anyone who posts five stars' })).toBe('rewarded-praise');
  });

  test('a list of people who agreed, and advertising, carry no such risk', () => {
    expect(riskOf('CH-EMAIL-NL', { name: 'The letter', consent: 'opt_in' })).toBeNull();
    expect(riskOf('CH-SEA', { name: 'Space bought on Google' })).toBeNull();
  });
});
