import { expect, test } from 'vitest';
import { keywordsSheet } from '../../../../src/core/report/workbook/keywords.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const { company } = smallPlan();
const keyword = (given: object = {}) => ({
  term: 'bol',
  topicId: 't1',
  personaId: 'p9',
  intent: 'commercial',
  volume: 100,
  position: 4,
  expectedClicks: 3,
  value: null,
  ...given,
});
const topic = (kind: string) => ({
  id: 't1',
  name: 'bols',
  target: { kind, url: `${company.domain}/bols` },
  linkStatus: 'ok',
  actionIds: ['a', 'b'],
});
const sheetOf = (keywords: object[], topics: object[] = [topic('page')]) =>
  keywordsSheet(smallPlan({ keywords: keywords as never, topics: topics as never }));

test('a keyword shows its topic, its page and its contents', () => {
  const [row] = sheetOf([keyword()]).rows;
  expect(row).toMatchObject({ topic: 'bols', contents: { value: 2 }, position: { value: 4 } });
  expect(row!.page).toMatchObject({ path: true });
});

test('a page to create is said, a keyword without a topic has no page', () => {
  expect(sheetOf([keyword()], [topic('planned')]).rows[0]!.page).toMatchObject({ en: 'to create: /bols' });
  expect(sheetOf([keyword()], []).rows[0]).toMatchObject({ topic: 't1' });
  expect(sheetOf([keyword()], []).rows[0]).not.toHaveProperty('page');
});

test('an unknown position is not ranked, an unknown value has no origin', () => {
  expect(sheetOf([keyword({ position: null })]).rows[0]).toMatchObject({
    position: { en: 'not ranked' },
    valueOrigin: '',
  });
});

test('without a keyword there is no total', () => {
  expect([sheetOf([]).totals, sheetOf([keyword()]).totals?.length]).toEqual([undefined, 1]);
});
