import { expect, test } from 'vitest';
import { homeHidden } from '../../../src/core/diagnoses/home-hidden.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const others = { '/bols': {}, '/vases': {}, '/stages': {} };

test.each([
  ['noindex', { noindex: true }, 'it has the noindex directive'],
  ['robots.txt', { error: 'robots' }, 'robots.txt forbids it'],
  ['another site', { canonical: [{ href: 'https://autre.fr/' }] }, 'it names https://autre.fr/ in its place'],
])('a home page hidden by %s is reported with the cause', (_name, home, cause) => {
  expect(diagnosisOf(homeHidden, siteOf({ '/': home, ...others }))?.sentence.en).toBe(
    `The home page cannot be shown by search engines: ${cause}.`,
  );
});

test('a site that hides most of its pages has another diagnosis, a site that shows its home page none', () => {
  const hidden = { noindex: true };
  expect(diagnosisOf(homeHidden, siteOf({ '/': hidden, '/a': hidden, '/b': hidden, '/c': {} }))).toBeNull();
  expect(diagnosisOf(homeHidden, siteOf({ '/': {}, ...others }))).toBeNull();
});
