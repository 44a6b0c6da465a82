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

const inn = (host: string, more: readonly { to: string }[] = []) =>
  siteOf({
    '/': {
      title: 'Glycine Auberge à Montrevel',
      text: ['2 rue du Puits, 01340 Montrevel', 'Une auberge de huit chambres, à Montrevel.'],
      links: [...links(host, 12), ...more],
    },
    '/chambres': [...links(host, 12), ...more],
  });

test.each(['www.visitmontrevel.com', 'auberge-en-france.fr'])(
  'a site that shares only the town or the trade with the name, such as %s, is somebody else’s',
  (host) => expect(diagnosisOf(linksToOldSite, inn(host))).toBeNull(),
);

test('a site of the town is the owner’s own when the e-mail address of the site is there', () => {
  const mail = [{ to: 'mailto:bonjour@auberge-montrevel.fr' }];
  expect(diagnosisOf(linksToOldSite, inn('auberge-montrevel.fr', mail))?.pages).toBe(2);
  expect(diagnosisOf(linksToOldSite, inn('glycine-montrevel.fr'))?.pages).toBe(2);
});
