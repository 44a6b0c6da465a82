import { expect, test } from 'vitest';
import { contentReadability } from '../../../../src/core/audits/content/readability.ts';
import { languages } from '../../../support/languages.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const heavy = Array.from(
  { length: 6 },
  () =>
    'L’institutionnalisation progressive des méthodologies organisationnelles interdépendantes nécessite une réévaluation systématique des considérations épistémologiques fondamentales inhérentes à toute conceptualisation administrative.',
);

test('a learned text is flagged, the plain one of the workshop is not', () => {
  expect(faultyPages(contentReadability, siteOf({ '/': {}, '/a': { text: heavy } }, { languages }))).toEqual(['/a']);
});

test('under a hundred words nothing is claimed', () => {
  expect(faultyPages(contentReadability, siteOf({ '/a': { text: heavy.slice(0, 2) } }, { languages }))).toEqual([]);
});

test('paragraphs in another language are not read with the formula of the page', () => {
  const plain = Array.from({ length: 30 }, () => 'La petite école de la ville ferme à midi le mercredi.');
  const foreign = Array.from(
    { length: 8 },
    () =>
      'Notwithstanding institutional considerations, organisations systematically reevaluate methodologies and interdependent administrative conceptualisations.',
  );
  const site = siteOf({ '/a': { text: [...plain, ...foreign] } }, { languages, language: 'fr' });
  expect(faultyPages(contentReadability, site)).toEqual([]);
});

test('the entries of a bibliography are not read as text', () => {
  const books = heavy.map((text, at) => `[${at + 1}] ${text}`);
  expect(faultyPages(contentReadability, siteOf({ '/a': { text: books } }, { languages }))).toEqual([]);
});

test('a text just under the limit is reported when it is long enough to be certain', () => {
  const plain = 'Le chat dort sur le banc.';
  const dense = 'La documentation institutionnelle accompagne administrativement les organisations.';
  const mixed = (times: number) => ({
    text: Array.from({ length: times }, () => [plain, dense, plain, dense, plain].join(' ')),
  });
  const site = siteOf({ '/court': mixed(6), '/long': mixed(60) }, { languages, language: 'fr' });
  expect(faultyPages(contentReadability, site)).toEqual(['/long']);
});

test('words that fall on one place of the table keep their own syllables', () => {
  const text =
    'Le stragbfc de la ville et le ritaboma ritaboma ritaboma ritaboma ritaboma ritaboma de la mairie sont au port.';
  const site = siteOf({ '/a': { text: Array.from({ length: 12 }, () => text) } }, { languages, language: 'fr' });
  expect(faultyPages(contentReadability, site)).toEqual(['/a']);
});
