import { expect, test } from '@jest/globals';
import { sCommunity } from '../../../../src/core/acquisition/scenarios/s-community.ts';
import { contextOf } from '../../../support/small-company.ts';
import { messageAbout } from '../../../support/unit-facts.ts';

test('fits a company that does not sell by its looks', () => {
  const { reach } = contextOf();
  expect(sCommunity.fits({ ...reach, visual: false })).toBe(true);
  expect(sCommunity.fits({ ...reach, visual: true })).toBe(false);
});

test('opens with the pain of the persona, and its variant replaces the call', () => {
  const about = messageAbout({ pain: 'se perdre' });
  const { hook, cta } = sCommunity.message(about);
  expect(hook).toEqual({
    fr: 'Vous avez aussi rencontré ceci : se perdre ?',
    en: 'Have you also met this: se perdre?',
  });
  const { element, text } = sCommunity.variant(about);
  expect([element, cta.en, text.en]).toEqual(['cta', 'Reuse the list', 'Say what is missing']);
});

test('answers questions in the group before it requests anything', () => {
  expect(sCommunity.steps.map(({ day, channelId }) => [day, channelId])).toEqual([
    [0, 'CH-COMMUNITY'],
    [7, 'CH-COMMUNITY'],
    [28, 'CH-COMMUNITY'],
  ]);
});
