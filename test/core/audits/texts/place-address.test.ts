import { expect, test } from 'vitest';
import { addressPlacer } from '../../../../src/core/audits/texts/place-address.ts';

const place = addressPlacer('https://www.exemple.fr/');

test('scheme, www, tracking parameters and fragments do not make another page', () => {
  for (const address of ['/bols', 'http://exemple.fr/bols', 'https://www.exemple.fr/bols?utm_source=x&gclid=1#avis'])
    expect(place(address)).toEqual({ url: 'https://www.exemple.fr/bols' });
  expect(place('/bols?tri=prix&utm_source=x')).toEqual({ url: 'https://www.exemple.fr/bols?tri=prix' });
});

test('another site, a file and an address that does not parse have different reasons', () => {
  expect(place('https://autre.fr/bols')).toEqual({ refused: 'other-site' });
  expect(place('/theme/style.css?v=2')).toEqual({ refused: 'not-a-page' });
  expect(place('http://[')).toEqual({ refused: 'unreadable' });
  expect(place('mailto:a@exemple.fr')).toEqual({ refused: 'unreadable' });
});
