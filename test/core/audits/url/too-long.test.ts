import { expect, test } from 'vitest';
import { urlTooLong } from '../../../../src/core/audits/url/too-long.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(
    faultyPages(urlTooLong, siteOf({ '/': {}, ['/bol-en-gres']: {}, [`/${'bol-en-gres-'.repeat(8)}fin`]: {} })),
  ).toHaveLength(1);
});

test('what is to be shortened is what is long: the name of the page or the folders before it', () => {
  const name = `/${'bol-en-gres-'.repeat(8)}fin`;
  const folders = `/${'atelier-du-potier/'.repeat(6)}bol`;
  expect(faultsOf(urlTooLong, siteOf({ [name]: {}, [folders]: {} })).map(({ fix }) => fix.en)).toEqual([
    'Keep fewer folders, with shorter names, before the name of the page.',
    'Keep three to five meaningful words in the last part of the address.',
  ]);
});
