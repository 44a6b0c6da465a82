import { expect, test } from 'vitest';
import { beforeWriting } from '../../../../src/core/contents/briefs/before-writing.ts';
import { answersPage } from '../../../../src/core/planning/texts/kinds/answers-page.ts';
import { partnerNote } from '../../../../src/core/planning/texts/kinds/partner-note.ts';
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

test('what lacks is asked of somebody by name, of the one for partners where a partner publishes', () => {
  const people = [
    { name: 'Anne', role: 'accueil, clients', hours: 4 },
    { name: 'Paul', role: 'partenaires', hours: 4 },
  ];
  const withPeople = contextOf({ ...context.company, capacity: { ...context.company.capacity, people } });
  const who = (text: UnitText) => beforeWriting(withPeople, { text }, { subject: mainSubject(withPeople), asked })?.who;
  expect([who(answersPage), who(partnerNote)]).toEqual(['Anne', 'Paul']);
  expect(before(answersPage)?.who).toBeNull();
});

test('a vote asks for the choice, its end and what follows', () => {
  expect(before(votes)?.questions).toHaveLength(3);
});

test('work without a text asks nothing', () => {
  expect(before(null)).toBeNull();
});
