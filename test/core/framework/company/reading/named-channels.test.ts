import { expect, test } from 'vitest';
import { withNamedChannels } from '../../../../../src/core/framework/company/reading/named-channels.ts';

const typesOf = (channels: unknown[]): unknown[] => {
  const { data } = withNamedChannels({ channels });
  return (data.channels as { typeId?: string }[]).map(({ typeId }) => typeId);
};

test('a channel is known by its code, by its name in words or by the name of the channel', () => {
  expect(typesOf([{ typeId: 'CH-IG' }, { typeId: 'Instagram' }, { name: 'instagram' }])).toEqual([
    'CH-IG',
    'CH-IG',
    'CH-IG',
  ]);
});

test('what was read in words is said, with its place', () => {
  const { notices } = withNamedChannels({ personas: [{ channels: [{ typeId: 'CH-IG' }, { typeId: 'Instagram' }] }] });
  expect(notices).toEqual([
    expect.objectContaining({
      kind: 'read-as',
      path: '/personas/0/channels/1/typeId',
      message: expect.objectContaining({ fr: expect.stringContaining('CH-IG') }),
    }),
  ]);
});

test('a name of the catalogue among other words is found, unless there are two', () => {
  expect(typesOf([{ typeId: 'groupes Facebook' }, { typeId: 'facebook group' }])).toEqual(['CH-FB', 'CH-FB']);
  expect(typesOf([{ typeId: 'youtube et pinterest' }])).toEqual(['CH-DIRECT']);
});

test('a channel that the catalogue does not have is kept under its name', () => {
  const { data, notices } = withNamedChannels({ channels: [{ typeId: 'flyers' }, { name: 'Pigeon voyageur' }, {}] });
  expect(data.channels).toEqual([
    { typeId: 'CH-DIRECT', name: 'flyers' },
    { typeId: 'CH-DIRECT', name: 'Pigeon voyageur' },
    {},
  ]);
  expect(notices).toHaveLength(2);
});

test('a channel of a persona that the catalogue does not have gets no field that a persona does not know', () => {
  const { data } = withNamedChannels({ personas: [{ channels: [{ typeId: 'CH-PIGEON', affinity: 0.5 }] }] });
  expect(data.personas).toEqual([{ channels: [{ typeId: 'CH-DIRECT', affinity: 0.5 }] }]);
});

test('a code that the catalogue does not have is shown as the name of its channel', () => {
  const { data } = withNamedChannels({ channels: [{ id: 'phone_line', typeId: 'CH-PHONE' }] });
  expect(data.channels).toEqual([{ id: 'phone_line', typeId: 'CH-DIRECT', name: 'Phone line' }]);
});

test('a file without channels stays without', () => {
  expect(withNamedChannels({ offers: [] })).toEqual({ data: { offers: [] }, notices: [] });
});

test('a search engine that brings calls or reviews is the business profile on it', () => {
  expect(
    typesOf([
      { typeId: 'google', metrics: { calls: 300 } },
      { typeId: 'google', metrics: { sessions: 300 } },
    ]),
  ).toEqual(['CH-GBP', 'CH-SEO']);
});
