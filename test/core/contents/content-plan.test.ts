import { describe, expect, test } from 'vitest';
import { contentDrafts } from '../../../src/core/contents/content-plan.ts';
import type { Chosen } from '../../../src/core/contents/selection/chosen.ts';
import type { ContentDetail } from '../../../src/core/planning/plan/details/content-detail.ts';
import type { DraftAction } from '../../../src/core/planning/plan/draft-action.ts';
import { chosenWith, plannedTarget } from '../../support/plan-parts.ts';
import { contextOf } from '../../support/small-company.ts';

const host = 'https://www.velo-nord.example';
const draftsOf = (...items: readonly Chosen[]): DraftAction[] => contentDrafts(contextOf(), items);
const detailOf = (item: Chosen): ContentDetail => draftsOf(item)[0]?.content as ContentDetail;

test('items are numbered in their order of publication', () => {
  const repair = chosenWith({ format: { id: 'E-LINKS', publicationRank: 0 }, score: 0.1 });
  const drafts = draftsOf(chosenWith(), repair);
  expect(drafts.map(({ id, catalogueId }) => `${id} ${catalogueId}`)).toEqual([
    'content-01 E-LINKS',
    'content-02 E-TEST',
  ]);
});

test('an item waits for the one that creates its page', () => {
  const target = plannedTarget('t1');
  const creator = chosenWith({ format: { id: 'E-PAGE', page: { ofTopic: 'always' } }, topic: { target } });
  const pointing = chosenWith({ format: { id: 'U-POST', family: 'ugc' }, topic: { target } });
  const drafts = draftsOf(pointing, creator);
  expect(drafts.map(({ catalogueId, dependencies }) => [catalogueId, dependencies])).toEqual([
    ['E-PAGE', []],
    ['U-POST', ['content-01']],
  ]);
});

describe('the page of an item', () => {
  const suffix = { fr: 'quiz', en: 'quiz' };

  test('is that of its topic for a format without a page', () => {
    expect(detailOf(chosenWith()).target.url).toBe(`${host}/t1`);
  });

  test('is a second one, with the ending of the format, once the topic has its own', () => {
    const { target } = detailOf(chosenWith({ format: { page: { suffix } } }));
    expect(target).toMatchObject({ kind: 'planned', url: `${host}/velo-ville-quiz` });
    expect(target.title).toBe('Vélo de ville\u202f: le guide pratique');
  });

  test('is that of the topic while it is missing', () => {
    const topic = { target: plannedTarget('t1') };
    expect(detailOf(chosenWith({ format: { page: { suffix, ofTopic: 'when_missing' } }, topic })).target.url).toBe(
      `${host}/t1`,
    );
  });

  test('is always that of the topic for a format that is its page', () => {
    expect(detailOf(chosenWith({ format: { page: { ofTopic: 'always' } } })).target.url).toBe(`${host}/t1`);
  });
});

test('a paid partnership is disclosed among the legal mentions of its message', () => {
  expect(detailOf(chosenWith({ format: { paidPartnership: true } })).message?.legalMentions).toEqual([
    'Collaboration commerciale',
  ]);
  expect(detailOf(chosenWith()).message?.legalMentions).toEqual([]);
});

test('a text is written once: a second item with the same text has none', () => {
  const [first, second] = draftsOf(chosenWith(), chosenWith({ topic: { id: 't2' } })).map(
    (one) => one.content?.message,
  );
  expect([first === null, second]).toEqual([false, null]);
});

test('an item of influence is paid in kind unless its work is bought', () => {
  const influence = (outsourced: boolean) => draftsOf(chosenWith({ format: { family: 'influence' }, outsourced }))[0];
  expect([influence(false)?.cashNature, influence(true)?.cashNature]).toEqual(['in_kind', 'production']);
});

test('an item for an event has a fixed date', () => {
  const event = {
    id: 'mothers',
    title: { fr: 'Fête des mères', en: 'Mother’s Day' },
    day: '2027-05-30',
    leadWeeks: 8,
    gift: true,
  };
  const offer = { ...contextOf().company.offers[0]!, attributes: ['une idée de cadeau'] };
  const persona = { ...contextOf().company.personas[0]!, jobs: ['trouver un cadeau'] };
  const one = chosenWith({ format: { carriesEvent: true }, offer, persona });
  const [draft] = contentDrafts({ ...contextOf(), events: [event] }, [one]);
  expect([draft?.fixedDate, draft?.content?.event?.id]).toEqual([true, 'mothers']);
  // The first content of a plan has its date fixed too: the public sees something within three weeks.
  const [first, second] = draftsOf(chosenWith(), chosenWith({ topic: { id: 't2' } }));
  expect([first?.fixedDate, second?.fixedDate]).toEqual([true, false]);
});
