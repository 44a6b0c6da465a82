import { expect, test } from 'vitest';
import { channelsPart } from '../../../../src/core/report/plan/channels.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const channels = companyWith({
  channels: [
    channelWith('CH-SEO', { url: 'https://a.fr', ownerPerson: 'Zoé' }),
    channelWith('CH-IG', { handle: '@velo', status: 'dormant' }),
  ],
}).channels;

const positioning = {
  ...smallPlan().positioning,
  statement: pair('Pour Camille.', 'For Camille.'),
  words: null,
  map: [],
};

test('each channel of the company is one row, a dash where nothing is known', () => {
  const map = channelsPart(smallPlan({ positioning }, { channels, relaysNone: [] }))[1];
  expect(map?.kind === 'table' && map.rows.map((row) => row.slice(2))).toEqual([
    [{ fr: 'actif', en: 'active' }, 'Zoé', 'https://a.fr', '–', '–'],
    [{ fr: 'en sommeil', en: 'dormant' }, '–', '@velo', '–', '–'],
  ]);
});

test('relays that were looked for are a note, with the reason', () => {
  const relaysNone = [{ kind: 'media', reason: 'aucun titre local' }] as never;
  const notes = channelsPart(smallPlan({ positioning }, { channels, relaysNone })).filter(
    (block) => block.kind === 'paragraph',
  );
  expect(notes.map(({ text }) => text.en)).toContain('Relays looked for and not kept: media (aucun titre local).');
});
