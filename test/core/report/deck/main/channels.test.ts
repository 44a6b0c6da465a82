import { expect, test } from 'vitest';
import { channelsSlide } from '../../../../../src/core/report/deck/main/channels.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';
import { barValues } from '../../../../support/decks.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const { channels } = companyWith({
  channels: [channelWith('CH-SEO', { id: 'search' }), channelWith('CH-IG', { id: 'ig' })],
});
const row = (channelId: string, sessions: number | null, given: object = {}) => ({
  channelId,
  status: 'active',
  figures: [{ metricId: 'm.sessions', value: sessions }],
  share: null,
  missing: [],
  ...given,
});
const slideOf = (...rows: object[]) =>
  channelsSlide(smallPlan({ traffic: { site: { sessions: 10 }, channels: rows } as never }, { channels }));

test('without sessions the slide says that nothing is measured, and shows a table', () => {
  const { title, figure } = slideOf(row('search', null), row('ig', null));
  expect(title.en).toBe('Sessions of the 2 active channels are not measured: I measure before spending');
  expect(figure.kind).toBe('table');
});

test('the first channel has the most sessions', () => {
  const { title, figure } = slideOf(row('search', 100), row('ig', 300, { share: 0.75 }));
  expect(title.en).toMatch(/^75% of sessions come from one channel, “Instagram”$/);
  expect(barValues(figure)).toEqual([300, 100]);
});

test('without a share the title gives the sessions', () => {
  expect(slideOf(row('search', 100)).title.en).toMatch(/^First measured channel: .+, 100 sessions$/);
});

test('a channel that is not measured is named, never drawn at zero', () => {
  const { body, figure } = slideOf(row('search', 100), row('ig', null));
  expect(body[0]!.en).toBe('2 active channels; sessions not measured: Instagram.');
  expect(barValues(figure)).toHaveLength(1);
});

test('an inactive channel is not counted', () => {
  expect(slideOf(row('search', 100), row('ig', 50, { status: 'dormant' })).body[0]!.en).toBe(
    '1 active channel, all measured.',
  );
});
