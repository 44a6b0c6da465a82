import { expect, test } from 'vitest';
import { coreProperties } from '../../src/exports/core-properties.ts';
import { xmlFault } from '../support/sound-xml.ts';

test('properties name the title, the language and the day', () => {
  const xml = coreProperties('Miel & cire', { locale: 'fr', day: '2027-01-04' });
  expect(xmlFault(xml)).toBeNull();
  expect(xml).toContain('<dc:title>Miel &amp; cire</dc:title>');
  expect(xml).toContain('<dc:language>fr-FR</dc:language>');
  expect(xml.match(/2027-01-04T00:00:00Z/g)).toHaveLength(2);
});

test('a document is of its company, and the report of a site of this program', () => {
  const stamp = { locale: 'en', day: '2027-01-04' } as const;
  const own = coreProperties('Plan', { ...stamp, author: 'Nord & fils' });
  expect(own).toContain('<dc:creator>Nord &amp; fils</dc:creator>');
  expect(own).toContain('<cp:lastModifiedBy>Nord &amp; fils</cp:lastModifiedBy>');
  expect(coreProperties('Audit', stamp)).toContain('<dc:creator>maillage</dc:creator>');
});
