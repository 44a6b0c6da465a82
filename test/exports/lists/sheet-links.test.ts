import { expect, test } from 'vitest';
import {
  columnName,
  linkedCells,
  linkElements,
  linkRelations,
  linkTarget,
} from '../../../src/exports/lists/sheet-links.ts';

test.each([
  ['https://exemple.fr/été?a=1&b=2', 'https://exemple.fr/%C3%A9t%C3%A9?a=1&b=2'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
  ['https://exemple.fr/a et plus', null],
  ['javascript:alert(1)', null],
  ['mailto:a@exemple.fr', null],
  ['https://', null],
  [`https://exemple.fr/${'a'.repeat(2_100)}`, null],
])('%s opens %s', (text, target) => expect(linkTarget(text)).toBe(target));

const cell = (value: unknown) => ({ value });
const data = [
  [cell('Adresse'), null],
  [cell('Un texte'), cell('https://exemple.fr/?a=1&b="2"')],
  [cell(3), cell(null)],
];

test('the cells that are an address alone are links', () => {
  expect(linkedCells(data)).toEqual([{ place: 'B2', target: 'https://exemple.fr/?a=1&b=%222%22' }]);
  expect(linkElements(linkedCells(data))).toBe('<hyperlinks><hyperlink ref="B2" r:id="rId-link-1"/></hyperlinks>');
  expect(linkRelations(linkedCells(data))).toContain('Target="https://exemple.fr/?a=1&amp;b=%222%22"');
});

test('a sheet without an address has no element of links', () => expect(linkElements([])).toBe(''));

test('a sheet has as many links as Excel reads', () => {
  const row = Array.from({ length: 70_000 }, () => cell('https://exemple.fr/'));
  expect(linkedCells([row])).toHaveLength(65_530);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
])('column %i is %s', (at, name) => expect(columnName(at)).toBe(name));
