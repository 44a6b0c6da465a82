import { expect, test } from 'vitest';
import { mainSubject } from '../../../../src/core/planning/messages/main-subject.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const personas = [
  personaWith({ id: 'p1', name: 'Camille, 34 ans', weight: 0.3 }),
  personaWith({ id: 'p2', name: 'Noé, 50 ans', weight: 0.7 }),
];
const context = contextOf(companyWith({ personas }));

test('is about the persona of most weight and its own topic', () => {
  const topics = [topicWith(), topicWith({ id: 't2', personaId: 'p2', name: 'vélo cargo', keyword: 'vélo cargo' })];
  expect(mainSubject({ ...context, topics }, 0)).toMatchObject({ who: 'Noé', topic: 'vélo cargo' });
});

test('falls back to the first topic, then to no topic', () => {
  expect(mainSubject({ ...context, topics: [topicWith()] }, 0)).toMatchObject({ who: 'Noé', topic: 'vélo de ville' });
  expect(mainSubject({ ...context, topics: [] }, 0)).toMatchObject({ topic: '', offer: 'Vélo de ville' });
});
