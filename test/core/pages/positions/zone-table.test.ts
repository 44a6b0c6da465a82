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

test('a long text beside a <main> that holds the opening picture alone is content too', () => {
  const zones = new ZoneTable();
  zones.count(zones.open(0, main, true), 200, 0);
  zones.count(0, 2_400, 0);
  expect(zones.positions()).toEqual(['content', 'content', 'content']);
  const linked = new ZoneTable();
  linked.count(linked.open(0, main, true), 200, 0);
  linked.count(0, 2_400, 2_000);
  expect(linked.positions()).toEqual(['header', 'footer', 'content']);
});

test('the short parts of a long text are content where their class calls them as the whole', () => {
  const zones = new ZoneTable();
  const whole = zones.open(0, menu, false);
  zones.count(zones.open(whole, menu, false), 300, 0);
  zones.count(zones.open(zones.open(whole, menu, false), menu, false), 200, 10);
  zones.count(zones.open(whole, menu, false), 100, 90);
  expect(zones.positions().slice(2)).toEqual(['content', 'content', 'content', 'content', 'nav']);
});
