import { expect, test } from 'vitest';
import { servedTopics } from '../../../../src/core/planning/topics/served-topics.ts';
import type { Topic } from '../../../../src/core/planning/topics/topic.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const topic = (name: string): Topic =>
  ({
    name,
    keyword: name,
    terms: [name],
    keywords: [],
    pages: [],
    intent: 'commercial',
    target: { kind: 'page', url: '/x', title: '' },
  }) as never;
const offer = companyWith().offers[0]!;
const company = (vocabulary: string[], used = 99) =>
  companyWith({
    offers: [
      { ...offer, name: 'Location de tente', revenueShare: 0.6 },
      { ...offer, id: 'o2', name: 'Stage du samedi', revenueShare: 0.4 },
    ],
    serviceCapacity: [
      { id: 't', label: 'Locations de tente', possible: 100, used, refused: 20 },
      { id: 's', label: 'Stages du samedi', possible: 100, used: 20 },
    ],
    personas: [personaWith({ jobs: ['camper'], vocabulary })],
  });
const [tent, course] = [topic('location de tente'), topic('stage du samedi')];
const served = (one: ReturnType<typeof company>, own: Topic[]) =>
  servedTopics(one, one.personas[0]!, { own, all: [tent, course] }).map(({ name }) => name);

test('topics of a full offer give way to those with room, of others where the audience can take another offer', () => {
  const both = company(['location de tente', 'stage du samedi']);
  expect(served(both, [tent, course])).toEqual(['stage du samedi']);
  expect(served(both, [tent])).toEqual(['stage du samedi']);
});
test('an audience that asks for nothing else keeps its own', () =>
  expect(served(company(['location de tente']), [tent])).toEqual(['location de tente']));
test('nothing changes while there is room', () =>
  expect(served(company(['location de tente'], 50), [tent, course])).toEqual(['location de tente', 'stage du samedi']));
