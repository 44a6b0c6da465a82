import { expect, test } from 'vitest';
import { stagePlace } from '../../../../src/core/strategy/stages/stage-places.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const base = companyWith();
const organisation = {
  ...base.organisation,
  sellsToConsumersOnline: false,
  physicalPlaces: [{ name: '4 rue du Pont', openToPublic: true }],
};

test('a stage happens where the file counts or receives people: site, telephone, place, relay', () => {
  const company = companyWith({
    organisation,
    channels: [
      channelWith('CH-GBP', { metrics: { calls: 300 } }),
      channelWith('CH-PARTNER', { relays: [{ kind: 'partner', name: 'Mairie' }] }),
    ],
  });
  expect(stagePlace(company, 'ACT').en).toMatch(/by telephone, at 4 rue du Pont$/);
  expect(stagePlace(company, 'ACQ').en).toContain('through Mairie');
});

test('a company without calls nor place meets people on its site', () => {
  const online = { ...organisation, sellsToConsumersOnline: true, physicalPlaces: [] };
  expect(stagePlace(companyWith({ organisation: online, channels: [channelWith('CH-SEO')] }), 'ACT').en).toBe(
    'on the site',
  );
});
