import { expect, test } from 'vitest';
import { channelName, channelNameOf } from '../../../src/core/framework/channel-name.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

test('a channel bears the name that its company gives it', () =>
  expect(channelName({ typeId: 'CH-SOCIAL-ADS', name: 'LinkedIn Ads' }).en).toBe('LinkedIn Ads'));
test('notes after a comma are left out', () =>
  expect(channelName({ typeId: 'CH-SEA', name: 'Google Ads, autumn alone' }).en).toBe('Google Ads'));
test('a comma within brackets begins no note', () =>
  expect(channelName({ typeId: 'CH-SEA', name: 'Picker (comparison, £45 a lead), to be stopped' }).en).toBe(
    'Picker (comparison, £45 a lead)',
  ));
test('a comma within a number begins no note', () =>
  expect(channelName({ typeId: 'CH-SEA', name: 'List of 6,400 shops, to drop' }).en).toBe('List of 6,400 shops'));
test('a channel without a name bears that of its type', () =>
  expect(channelName({ typeId: 'CH-SEA', name: undefined }).en).toBe('Google Ads'));
test('an id that is no channel is shown as it is', () =>
  expect(channelNameOf(companyWith({ channels: [channelWith('CH-SEO')] as never }), 'lost').en).toBe('lost'));
