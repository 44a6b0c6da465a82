import { expect, test } from 'vitest';
import { formsOfACopy } from '../../../src/core/diagnoses/forms-of-a-copy.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const form = (action: string | null, method = 'post'): PageLiteral['forms'] => [{ action, method, unlabelled: 0 }];
const filed = { to: '/contact/index.html', href: 'contact/index.html' };
const site = (forms: PageLiteral['forms'], link = filed) =>
  siteOf({ '/': { links: [link] }, '/contact/index.html': { forms, links: [{ to: '/', href: '../index.html' }] } });

test('a form that posts to a copy made of files reaches nobody', () => {
  expect(diagnosisOf(formsOfACopy, site(form('https://exemple.fr/send')))?.sentence.en).toBe(
    'The site is a copy made of files, whose links end in index.html, and its form sends to https://exemple.fr/send, which nothing runs.',
  );
});

test.each<[string, PageLiteral['forms']]>([
  ['a form service', form('https://forms.example.net/abc')],
  ['a search', [{ action: '/search', method: 'post', unlabelled: 0, searches: true }]],
  ['comments', form('/wp-comments-post.php')],
  ['a form that reads', form('/send', 'get')],
])('%s is no diagnosis', (_name, forms) => {
  expect(diagnosisOf(formsOfACopy, site(forms))).toBeNull();
});

test('a site that runs answers its own forms', () => {
  const link = { to: '/contact/index.html', href: '/contact' };
  const facts = siteOf({ '/': { links: [link] }, '/contact/index.html': { forms: form('/send'), links: ['/'] } });
  expect(diagnosisOf(formsOfACopy, facts)).toBeNull();
});
