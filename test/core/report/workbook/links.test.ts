import { expect, test } from 'vitest';
import { linksSheet } from '../../../../src/core/report/workbook/links.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const link = (from: string, given: object = {}) => ({
  from,
  to: '/b',
  anchor: 'bol',
  reason: pair('r', 'r'),
  ...given,
});
const action = (id: string, start: string, ...links: object[]) =>
  smallAction({ id, start, title: pair(id, id), content: { links } as never });
const { inputs } = smallPlan();

test('a link that two actions need is listed once, with the first of them', () => {
  const actions = [action('late', '2027-03-01', link('/a')), action('early', '2027-02-01', link('/a'), link('/c'))];
  const { rows, totals } = linksSheet(smallPlan({ actions }));
  expect(rows.map((row) => [(row.from as { url: string }).url, (row.action as { en: string }).en])).toEqual([
    ['/a', 'early'],
    ['/c', 'early'],
  ]);
  expect(totals![0]!.to).toEqual({ value: 2, format: 'whole' });
});

test('a sentence that the audit did not give is to write', () => {
  const { rows } = linksSheet(
    smallPlan({ actions: [action('a', '2027-02-01', link('/a'), link('/c', { sentence: 'S.' }))] }),
  );
  expect(rows.map((row) => row.sentence)).toEqual([{ fr: 'à écrire', en: 'to write' }, 'S.']);
});

test('no link has two reasons: no audit, or nothing to add', () => {
  expect(linksSheet(smallPlan()).empty.en).toMatch(/without an audit/);
  expect(linksSheet(smallPlan({ inputs: { ...inputs, siteHash: 'h' } })).empty.en).toMatch(/well linked already/);
});
