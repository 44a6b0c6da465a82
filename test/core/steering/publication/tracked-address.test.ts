import { expect, test } from 'vitest';
import { trackedAddress } from '../../../../src/core/steering/publication/tracked-address.ts';

test('an item has one address by fixed rules, whatever capitals and accents its words have', () => {
  const tracking = { source: 'Réseau Pro', medium: 'Social', cycle: 2, item: 'ACT-07 Été' };
  expect(trackedAddress('https://shop.test/offre?x=1&utm_source=old#prix', tracking)).toBe(
    'https://shop.test/offre?x=1&utm_source=reseau-pro&utm_medium=social&utm_campaign=cycle-2&utm_content=act-07-ete#prix',
  );
});
