import { expect, test } from 'vitest';
import { linksToOldSite } from '../../../src/core/diagnoses/links-to-old-site.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const links = (host: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ to: `https://${host}/page-${at}` }));
const everywhere = (host: string, count: number) =>
  siteOf({ '/': { title: 'Poterie Lavergne', links: links(host, count) }, '/bols': links(host, count) });

test('many links to another site of the same name are reported with its host', () => {
  expect(diagnosisOf(linksToOldSite, everywhere('www.lavergne-poterie.com', 12))?.sentence.en).toBe(
    '2 of 2 pages lead to another site of the same name, lavergne-poterie.com (12 different addresses).',
  );
});

test.each([
  ['a site of another name', 'www.emaux-du-rhone.com', 12],
  ['a few links to a shop of the same name', 'boutique-lavergne.com', 3],
])('%s is no diagnosis', (_name, host, count) => {
  expect(diagnosisOf(linksToOldSite, everywhere(host, count))).toBeNull();
});
