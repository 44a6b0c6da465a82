import { expect, test } from 'vitest';
import type { z } from 'zod';
import { FunnelStep } from '../../src/core/framework/company/company-funnel.ts';
import { ServiceCapacity } from '../../src/core/framework/company/company-service.ts';
import { countedParts } from '../../src/core/framework/company/counted/counted-parts.ts';
import { type CountPart, countParts, type PartName } from '../../src/web/parts/counts/count-fields.ts';
import { boxesOf, boxFaults, freeId, itemOf, withoutRow } from '../../src/web/parts/counts/count-item.ts';

const partOf = (name: PartName): CountPart => countParts.find((part) => part.name === name)!;

const schemas: Readonly<Record<PartName, z.ZodObject>> = {
  ...(Object.fromEntries(
    Object.entries(countedParts).map(([name, list]) => [name, list.unwrap().element]),
  ) as unknown as Record<keyof typeof countedParts, z.ZodObject>),
  funnel: FunnelStep,
  serviceCapacity: ServiceCapacity,
};

test.each(countParts.map((part) => [part.name, part] as const))('%s has a box for each of its fields', (name, part) => {
  const boxes = [...part.fields.map(({ path }) => path.split('.')[0]!), ...(part.rows ? [part.rows.path] : [])];
  expect([...new Set(['id', ...boxes])].sort()).toEqual(Object.keys(schemas[name].shape).sort());
});

test('the boxes of a new item make one that the file accepts, unknown where they are empty', () => {
  const part = partOf('commitments');
  const item = itemOf(part, { name: 'Van', endsOn: '2027-06-30', 'notice.months': '3', 'cost.amount': '240,5' }, {});
  expect(item).toEqual({ name: 'Van', endsOn: '2027-06-30', notice: { months: 3 }, cost: { amount: 240.5 } });
  expect(itemOf(partOf('funnel'), { label: 'Calls' }, {})).toEqual({ label: 'Calls', count: null });
});

test('a box that nobody changed keeps what the file has, and what has no box stays', () => {
  const part = partOf('comparisons');
  const before = {
    id: 'c',
    what: 'called',
    result: 'signed',
    isLoss: false,
    groups: [{ label: 'yes', cases: 9, own: 1 }],
  };
  expect(itemOf(part, boxesOf(part, before), before)).toEqual(before);
  const boxes = { ...boxesOf(part, before), 'groups/0/cases': '', isLoss: '' };
  const { isLoss: _, ...others } = before;
  expect(itemOf(part, boxes, before)).toEqual({ ...others, groups: [{ label: 'yes', cases: null, own: 1 }] });
});

test('a row that is removed moves the next ones up, and an empty row is no reason', () => {
  const part = partOf('reasons');
  const boxes = { of: 'refusals', 'given/0/reason': 'price', 'given/1/reason': 'delay', 'given/1/count': '4' };
  expect(itemOf(part, { ...boxes, 'given/2/reason': '' }, {}).given).toHaveLength(2);
  const left = withoutRow(part.rows!, 0, boxes);
  expect(itemOf(part, left, {}).given).toEqual([{ reason: 'delay', count: 4 }]);
});

test('a count is a whole number, and an id is new in its list', () => {
  const part = partOf('relayReach');
  expect(Object.keys(boxFaults(part, { label: 'Shops', active: '2.5', of: 'many' }))).toEqual(['active', 'of']);
  expect(freeId('ideas', [{ id: 'ideas-2' }])).toBe('ideas-3');
});
