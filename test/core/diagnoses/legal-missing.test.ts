import { expect, test } from 'vitest';
import { legalMissing } from '../../../src/core/diagnoses/legal-missing.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const withForm = (action: string, more: object = {}) => ({
  '/': { forms: [{ action, method: 'post', unlabelled: 0, ...more }] },
  '/bols': {},
});

test('a form without any legal page is reported with both', () => {
  const found = diagnosisOf(legalMissing, siteOf(withForm('/envoi')));
  expect(found?.sentence.en).toBe(
    'A form collects data of visitors (1 page) and the site has neither a legal notice nor a privacy policy.',
  );
});

test.each([
  ['a form of comments', withForm('/wp-comments-post.php')],
  ['a search', withForm('/recherche', { searches: true })],
  ['a form with a privacy page', { ...withForm('/envoi'), '/confidentialite': {} }],
])('%s is no diagnosis', (_name, pages) => {
  expect(diagnosisOf(legalMissing, siteOf(pages))).toBeNull();
});

test('a legal page left empty is named', () => {
  const found = diagnosisOf(legalMissing, siteOf({ ...withForm('/envoi'), '/confidentialite': { words: 2 } }));
  expect(found?.sentence.en).toBe(
    'A form collects data of visitors (1 page) and the legal page is empty: /confidentialite.',
  );
});
