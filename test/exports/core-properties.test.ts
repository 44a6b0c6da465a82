import { expect, test } from 'vitest';
import { coreProperties } from '../../src/exports/core-properties.ts';
import { xmlFault } from '../support/sound-xml.ts';

test('properties name the title, the language and the day', () => {
  const xml = coreProperties('Miel & cire', 'fr', '2027-01-04');
  expect(xmlFault(xml)).toBeNull();
  expect(xml).toContain('<dc:title>Miel &amp; cire</dc:title>');
  expect(xml).toContain('<dc:language>fr-FR</dc:language>');
  expect(xml.match(/2027-01-04T00:00:00Z/g)).toHaveLength(2);
});
