import { expect, test } from 'vitest';
import { notForPhones } from '../../../src/core/diagnoses/not-for-phones.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const responsive = 'width=device-width, initial-scale=1';
const found = (...viewports: (string | null)[]) =>
  diagnosisOf(
    notForPhones,
    siteOf(
      Object.fromEntries(
        viewports.map((viewport, at) => [
          at === 0 ? '/' : `/${at}`,
          { title: `Page ${at}`, text: [`Texte ${at}.`], viewport },
        ]),
      ),
    ),
  );

test('a site without a viewport is not made for phones, whatever a few of its pages declare', () => {
  expect(found(null, null, null)).toMatchObject({ pages: 3, share: 1 });
  expect(found(null, '  ', null, responsive)).toMatchObject({ pages: 3, share: 0.75 });
});

test('exceptions and sites of a page or two are no fault of the site', () => {
  expect(found(responsive, responsive, responsive)).toBeNull();
  expect(found(null, null, responsive, responsive)).toBeNull();
  expect(found(null, null)).toBeNull();
});
