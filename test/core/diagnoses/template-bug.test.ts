import { expect, test } from 'vitest';
import { templateBug } from '../../../src/core/diagnoses/template-bug.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const everywhere = (page: PageLiteral) => siteOf({ '/': page, '/a': page, '/b': page, '/c': page, '/d': page });

test.each<[string, PageLiteral, string]>([
  [
    'a field in the main heading',
    { headings: [{ level: 1, text: '{{ title }}' }] },
    '5 of 5 pages show a field that the template did not fill in: “{{ title }}”.',
  ],
  [
    'a canonical in the body',
    { misplacedMeta: ['canonical'] },
    'The head closes too early on 5 of 5 pages: tags (canonical) fall into the body, where search engines ignore them.',
  ],
])('%s on every page is the fault of the template', (_name, page, sentence) => {
  expect(diagnosisOf(templateBug, everywhere(page))?.sentence.en).toBe(sentence);
});

test('data about an item in the body, or the same title on every page, is not', () => {
  expect(diagnosisOf(templateBug, everywhere({ misplacedMeta: ['numberofitems'] }))).toBeNull();
  expect(diagnosisOf(templateBug, everywhere({ title: 'Poterie' }))).toBeNull();
});
