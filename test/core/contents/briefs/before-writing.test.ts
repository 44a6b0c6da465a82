import { expect, test } from 'vitest';
import { beforeWriting } from '../../../../src/core/contents/briefs/before-writing.ts';
import { answersPage } from '../../../../src/core/planning/texts/kinds/answers-page.ts';
import { priceAnswers } from '../../../../src/core/planning/texts/kinds/price-answers.ts';
import { mainSubject, type UnitText } from '../../../../src/core/planning/texts/text-of-action.ts';
import { votes } from '../../../../src/core/planning/texts/gaps.ts';
import { contextOf } from '../../../support/small-company.ts';

const context = contextOf();
const asked = ['Quand ?', 'Où ?', 'Combien ?', 'Pour qui ?', 'Avec quoi ?', 'Et après ?'];
const before = (text: UnitText) => beforeWriting(context, { text }, { subject: mainSubject(context), asked });

test('an article without answers asks the company at most five questions of its readers', () => {
  expect(before(answersPage)?.questions.map(({ fr }) => fr.replace('\u202f', ' '))).toEqual(asked.slice(0, 5));
});

test('a text that needs one thing names it and asks nothing else', () => {
  expect(before(priceAnswers)?.need.fr).toContain('prix');
  expect(before(priceAnswers)?.questions).toEqual([]);
});

test('a vote asks for the choice, its end and what follows', () => {
  expect(before(votes)?.questions).toHaveLength(3);
});

test('work without a text asks nothing', () => {
  expect(before(null)).toBeNull();
});
