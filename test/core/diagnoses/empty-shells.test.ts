import { expect, test } from 'vitest';
import { emptyShells } from '../../../src/core/diagnoses/empty-shells.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const everywhere = (page: PageLiteral) => siteOf({ '/': page, '/bols': page, '/vases': page, '/stages': page });
const empty: PageLiteral = { text: [], headings: [], words: 3 };

test('pages with scripts and hardly a word are shells', () => {
  expect(diagnosisOf(emptyShells, everywhere(empty))).toMatchObject({ pages: 4, share: 1, severity: 'critical' });
});

test.each<[string, PageLiteral]>([
  ['pages without a script', { ...empty, resources: [] }],
  ['log-in pages', { ...empty, forms: [{ action: '/', method: 'post', unlabelled: 0 }] }],
  ['galleries', { ...empty, images: [{}, {}, {}, {}] }],
  ['pages with a text', { words: 60 }],
])('%s are not', (_name, page) => {
  expect(diagnosisOf(emptyShells, everywhere(page))).toBeNull();
});
