import { expect, test } from 'vitest';
import type { LinkingPage } from '../../../../src/core/linking/linking-page.ts';
import { seeAlsoQuestion } from '../../../../src/core/linking/see-also/see-also-question.ts';
import { siteOf } from '../honey-site.ts';

const signs = { pair: 1, headed: false, mentioned: false, deadEnd: false };
const page = (text: string, language: 'fr' | 'en', more: Partial<LinkingPage>): LinkingPage => {
  const [own] = siteOf({ '/p': { title: 'Page', text, more: { purpose: 'offer', ...more } } });
  return { ...own!, text: { ...own!.text, language } };
};
const said = (text: string, language: 'fr' | 'en', menu: string): string =>
  seeAlsoQuestion(signs, page(text, language, {}), page('', language, { menu })).said!.anchor[language];

test('prices are those of a company or of one person, as the text speaks', () => {
  expect(said('Nous réparons les volets.', 'fr', 'Tarifs')).toBe('nos tarifs');
  expect(said('Je répare les volets.', 'fr', 'Tarifs')).toBe('mes tarifs');
  expect(said('I repair shutters.', 'en', 'Prices')).toBe('my prices');
  expect(said('I repair shutters. Call us.', 'en', 'Prices')).toBe('our prices');
});

test('prices are called as their page calls them', () => {
  expect(said('We teach.', 'en', 'Fees')).toBe('our fees');
  expect(said('Nous plaidons.', 'fr', 'Honoraires')).toBe('nos honoraires');
});

test('an article about what the page offers is something to read', () => {
  const article = page('', 'fr', { purpose: 'story', menu: null });
  const lead = (sameSubject: boolean) =>
    seeAlsoQuestion({ ...signs, sameSubject }, page('', 'fr', {}), article).lead.fr;
  expect(lead(true)).not.toBe(lead(false));
});
