import { describe, expect, test } from 'vitest';
import {
  createsTopicPage,
  inPublicationOrder,
  pageCreator,
} from '../../../../src/core/contents/selection/content-order.ts';
import { candidateWith, chosenWith, plannedTarget } from '../../../support/plan-parts.ts';

const target = plannedTarget('t1');
const creator = chosenWith({ format: { id: 'E-PAGE', page: { ofTopic: 'when_missing' } }, topic: { target } });
const pointing = chosenWith({ format: { id: 'U-POST', family: 'ugc' }, topic: { target } });

test('only a format that writes pages of topics creates a missing one', () => {
  expect(createsTopicPage(creator.candidate)).toBe(true);
  expect(createsTopicPage(pointing.candidate)).toBe(false);
  expect(createsTopicPage(candidateWith({ format: { page: { ofTopic: 'always' } } }))).toBe(false);
});

test('pageCreator finds the item that creates the page of another', () => {
  expect(pageCreator(pointing, [pointing, creator])).toBe(creator);
  expect(pageCreator(creator, [pointing, creator])).toBeNull();
  expect(pageCreator(chosenWith(), [creator])).toBeNull();
});

describe('inPublicationOrder', () => {
  const order = (items: Parameters<typeof inPublicationOrder>[0]): string[] =>
    inPublicationOrder(items).map(({ candidate }) => candidate.format.id);

  test('publishes link repairs first, whatever their score', () => {
    const repair = chosenWith({ format: { id: 'E-LINKS', publicationRank: 0 }, score: 0.1 });
    expect(order([chosenWith({ format: { id: 'E-A' }, score: 0.9 }), repair])).toEqual(['E-LINKS', 'E-A']);
  });

  test('publishes hub pages before the articles of their family', () => {
    const hub = chosenWith({ format: { id: 'E-HUB', publicationRank: 1 }, score: 0.1 });
    expect(order([chosenWith({ format: { id: 'E-A' }, score: 0.9 }), hub])).toEqual(['E-HUB', 'E-A']);
  });

  test('alternates the families in proportion to their numbers', () => {
    const of = (id: string, family: 'editorial' | 'ugc') => chosenWith({ format: { id, family } });
    const items = [
      of('E-1', 'editorial'),
      of('E-2', 'editorial'),
      of('E-3', 'editorial'),
      of('E-4', 'editorial'),
      of('U-1', 'ugc'),
      of('U-2', 'ugc'),
    ];
    expect(order(items)).toEqual(['E-1', 'U-1', 'E-2', 'E-3', 'U-2', 'E-4']);
  });

  test('publishes a page before what points to it', () => {
    const early = { ...pointing, candidate: { ...pointing.candidate, score: 0.99 } };
    expect(order([early, creator])).toEqual(['E-PAGE', 'U-POST']);
  });
});
