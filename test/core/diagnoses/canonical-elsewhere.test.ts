import { expect, test } from 'vitest';
import { canonicalElsewhere } from '../../../src/core/diagnoses/canonical-elsewhere.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const site = (canonicals: Readonly<Record<string, string | undefined>>) =>
  siteOf(
    Object.fromEntries(
      Object.entries(canonicals).map(([path, canonical]): [string, PageLiteral] => [
        path,
        canonical === undefined ? {} : { canonical },
      ]),
    ),
  );

test('pages that name addresses of another folder are counted, with one example and the canonical of each', () => {
  const found = diagnosisOf(
    canonicalElsewhere,
    site({ '/': undefined, '/bols': '/old/bols', '/vases': '/old/vases', '/stages': '/old/stages' }),
  );
  expect(found).toMatchObject({ pages: 3, share: 0.75 });
  expect(found!.sentence.en).toBe(
    '3 of 4 pages name another address as canonical, for example https://exemple.fr/bols → https://exemple.fr/old/bols.',
  );
  expect(found!.edits[0]).toMatchObject({ before: 'https://exemple.fr/old/bols', after: 'https://exemple.fr/bols' });
});

test.each([
  ['two of four pages', { '/': undefined, '/a': '/b', '/b': undefined, '/c': '/b' }],
  ['other spellings of the same address', { '/': undefined, '/a': '/a/', '/b': '/b.html', '/c': '/c/index.html' }],
  ['addresses with parameters', { '/': undefined, '/a?tri=1': '/a', '/a?tri=2': '/a', '/a?tri=3': '/a' }],
  ['one canonical for many, which has a diagnosis', { '/a': '/', '/b': '/', '/c': '/', '/': undefined }],
])('%s is no diagnosis', (_name, canonicals) => {
  expect(diagnosisOf(canonicalElsewhere, site(canonicals))).toBeNull();
});
