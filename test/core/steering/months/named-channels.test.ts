import { expect, test } from 'vitest';
import { channelAdvice } from '../../../../src/core/steering/channel-advice.ts';
import { companyOfMonths } from '../../../../src/core/steering/months/company-of-months.ts';
import { monthBoxes } from '../../../../src/core/steering/months/month-boxes.ts';
import { recordedChannels, withNamedChannels } from '../../../../src/core/steering/months/named-channels.ts';
import { addMonths } from '../../../../src/core/values/day.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const company = companyWith({ channels: [channelWith('CH-SEA')] });
const month = addMonths(`${company.period.baselineEnd.slice(0, 7)}-01`, 1).slice(0, 7);
const months = { [month]: { channels: { 'own-flyers': { name: 'Flyers', spent: 30, newCustomers: 1 } } } };

test('a channel that a month names has its boxes, its cost and its customers, and an advice under its name', () => {
  const boxes = monthBoxes(withNamedChannels(company, months)).channels;
  expect(boxes.map(({ channel }) => channel.name)).toContain('Flyers');
  const after = companyOfMonths(company, months);
  expect(after.costs).toContainEqual(expect.objectContaining({ channelId: 'own-flyers', cash: 30 }));
  expect(channelAdvice(after)).toContainEqual(
    expect.objectContaining({ channelId: 'own-flyers', name: { fr: 'Flyers', en: 'Flyers' }, customers: 1 }),
  );
});

test('a channel of the catalogue that the company does not use is in the list, and counts once it has figures', () => {
  const without = companyWith({ channels: [channelWith('CH-SEA'), { ...channelWith('CH-FB'), status: 'absent' }] });
  const listed = monthBoxes(without).channels.map(({ channel }) => channel.typeId);
  expect(listed.slice(0, 2)).toEqual(['CH-SEA', 'CH-FB']);
  expect(new Set(listed).size).toBe(listed.length);
  const { id } = without.channels[1]!;
  const figures = { [id]: { spent: 20, newCustomers: 2 }, ig: { name: 'Instagram', spent: 10, newCustomers: 1 } };
  const advised = channelAdvice(companyOfMonths(without, { [month]: { channels: figures } }));
  expect(advised.map(({ name, customers }) => [name.en, customers])).toEqual(
    expect.arrayContaining([
      ['Facebook', 2],
      ['Instagram', 1],
    ]),
  );
  const stateOf = (spent: number | null) =>
    withNamedChannels(without, { [month]: { channels: { [id]: { spent } } } }).channels[1]!.status;
  expect([0, null].map(stateOf)).toEqual(['active', 'absent']);
  expect(withNamedChannels(without, { [month]: { channels: { ig: figures.ig } } }).channels.at(-1)).toMatchObject({
    typeId: 'CH-IG',
    ownership: 'owned',
  });
});

test('a company whose months name no channel stays the same', () => {
  expect(withNamedChannels(company, {})).toBe(company);
  expect(withNamedChannels(company, { [month]: { channels: { other: { spent: 3 } } } })).toBe(company);
});

test('the channels that have figures are given as answers, by their place in the file, in the catalogue or their name', () => {
  const channels = [{ ...channelWith('CH-SEA'), id: 'ads' }];
  const figures = {
    ads: { spent: 20 },
    ig: { name: 'Instagram', newCustomers: 0 },
    'own-flyers': { name: 'Flyers', spent: 0 },
    fb: { spent: null },
    unheard: { spent: 3 },
  };
  expect(recordedChannels({ [month]: { channels: figures } }, channels)).toEqual(['CH-SEA', 'CH-IG', 'other: Flyers']);
});

test('a channel that the file plans to open is in use once it has figures', () => {
  const planned = companyWith({ channels: [channelWith('CH-SEA'), { ...channelWith('CH-FB'), status: 'planned' }] });
  const { id } = planned.channels[1]!;
  const statusOf = (spent: number | null) =>
    withNamedChannels(planned, { [month]: { channels: { [id]: { spent } } } }).channels[1]!.status;
  expect([0, null].map(statusOf)).toEqual(['active', 'planned']);
});
