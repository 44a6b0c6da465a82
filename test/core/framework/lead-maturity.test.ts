import { expect, test } from 'vitest';
import { possibleEvents } from '../../../src/core/framework/lead-maturity.ts';

test('a shop has no demonstration, a service no basket, and a channel that is closed no click', () => {
  const shop = possibleEvents({ excludes: ['trial'], channelIds: [] });
  expect([shop.includes('demo:request'), shop.includes('cart:add'), shop.includes('contact:request')]).toEqual([
    false,
    true,
    false,
  ]);
  const service = possibleEvents({ excludes: ['trial', 'basket'], channelIds: ['CH-PARTNER'] });
  expect([service.includes('contact:request'), service.includes('partner:click')]).toEqual([true, true]);
  expect(service).not.toContain('webinar:attend');
});
