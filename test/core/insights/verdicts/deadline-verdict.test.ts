import { expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
const verdict = (what: string, given: Given = {}, cost?: number) =>
  foundInsights(
    insightFactsOf(
      companyWith({
        deadlines: [{ id: 'd', what, by: '2027-02-10', ...(cost === undefined ? {} : { cost }) }],
        ...given,
      }),
    ),
  ).find(({ kind }) => kind.id === 'dated-fact');
const full: Given = {
  serviceCapacity: [{ id: 's', label: 'Repairs in spring', possible: 100, used: 99, refused: 52, months: [3, 4, 5] }],
};

test('what costs more to miss than its papers is done', () =>
  expect(verdict('Hand in the grant file', {}, 6000)?.argument.en).toMatch(
    /^Yes, do it: 3 hours of work \(€60\) against €6,000/,
  ));
test('what costs less to miss than its papers is left', () =>
  expect(verdict('Hand in the grant file', {}, 20)?.argument.en).toMatch(/^No: /));

test('more hands are taken up to what the refused requests leave, and their price is the figure that lacks', () => {
  // 52 refused × 150 of margin, for two days in each of thirteen weeks
  const one = verdict('Answer the second mechanic, free two days a week', full);
  expect(one?.argument.en).toMatch(/^Yes up to €300 a day, no above: 52 requests turned away .* = €7,800, for 26 days/);
  expect(one?.action?.steps[0]?.en).toContain('27 January 2027');
});
test('without refused requests more hands have no such answer', () =>
  expect(verdict('Answer the second mechanic, free two days a week')?.argument.en).not.toContain('Yes up to'));
test('where nothing decides, the figure that lacks and its threshold are said', () =>
  expect(verdict('Tell the council')?.argument.en).toContain('from €60 (3 hours of work) it is yes, below it is no'));
test('an amount that the file gives for it decides', () =>
  expect(verdict('Renew the county grant', { notes: ['County grant: 8,000 € a year.'] })?.argument.en).toMatch(
    /^Yes: €8,000/,
  ));

test('what the file sets on a day is done before it, not weighed against its hours', () => {
  expect(verdict('Have the quotes in the town halls')?.action?.title.en).toMatch(/^Do it before the day/);
  expect(verdict('Have the quotes in the town halls')?.argument.en).not.toContain('below it is no');
});
test('what the law asks for is done, whatever its hours and what missing it costs', () => {
  expect(verdict('Envoyer les attestations pour les impôts')?.argument.fr).toContain('quelles que soient ses heures');
  expect(verdict('Send the tax receipts', {}, 5)?.action?.title.en).toMatch(/^Meet this obligation/);
});
test('what the company pays itself is not what a day brings', () =>
  expect(
    verdict('Renew the county grant', { notes: ['County grant: our half would be 8,000 €.'] })?.argument.en,
  ).not.toMatch(/^Yes: €8,000/));
