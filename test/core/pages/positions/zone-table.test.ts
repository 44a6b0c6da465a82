import { expect, test } from 'vitest';
import { ZoneTable } from '../../../../src/core/pages/positions/zone-table.ts';

const menu = { position: 'nav', landmark: false } as const;
const main = { position: 'content', landmark: true } as const;

test('undeclared text is content without a <main>', () => {
  const zones = new ZoneTable();
  zones.count(0, 500, 0);
  expect(zones.positions()[0]).toBe('content');
});

test('undeclared text before a <main> is header, and after it footer', () => {
  const zones = new ZoneTable();
  zones.count(0, 10, 0);
  const inner = zones.open(0, main, true);
  zones.count(inner, 200, 0);
  zones.count(0, 10, 0);
  expect(zones.positions()).toEqual(['header', 'footer', 'content']);
});

test('a short <main> does not move the text outside it', () => {
  const zones = new ZoneTable();
  zones.count(zones.open(0, main, true), 20, 0);
  expect(zones.positions()).toEqual(['content', 'content', 'content']);
});

test('a zone declared by its class is content when it is long and mostly unlinked', () => {
  const zones = new ZoneTable();
  zones.count(zones.open(0, menu, false), 500, 50);
  zones.count(zones.open(0, menu, false), 500, 450);
  expect(zones.positions().slice(2)).toEqual(['content', 'nav']);
});

test('the menus around a <main> that scripts fill are not its content', () => {
  const zones = new ZoneTable();
  zones.count(0, 300, 0);
  zones.open(0, main, true);
  zones.count(0, 300, 0);
  expect(zones.positions()).toEqual(['header', 'footer', 'content']);
});

test('a long text around an empty <main> is the content', () => {
  const zones = new ZoneTable();
  zones.open(0, main, true);
  zones.count(0, 2_400, 0);
  expect(zones.positions()).toEqual(['content', 'content', 'content']);
});
