import { describe, expect, test } from 'vitest';
import { taskItem } from '../../../src/core/worklist/task-item.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { workItem } from '../../support/work-item.ts';

const strategy = planOf(exampleCompany('maison-tilleul-gres'));
const items = strategy.tasks.map((task) => taskItem(task, strategy));

describe('taskItem', () => {
  test('an action of the plan has its reason, its steps, its time and a reading', () => {
    for (const { title, why, edits, minutes, success } of items) {
      expect([title.fr, why.fr, success.fr].every((text) => text.length > 5)).toBe(true);
      expect(edits.length).toBeGreaterThan(0);
      expect(minutes.low).toBeGreaterThan(0);
      expect(minutes.high).toBeGreaterThanOrEqual(minutes.low);
    }
  });

  test('no step is said twice', () => {
    for (const { edits } of items) {
      const texts = edits.map(({ text, page, after }) => [text.fr, page, after].join());
      expect(texts).toEqual([...new Set(texts)]);
    }
    const kept = strategy.actions.find(({ retention }) => retention !== null)!;
    const actions = [{ ...kept, what: kept.retention!.change, steps: undefined }];
    const { edits } = taskItem({ ...strategy.tasks[0]!, actionId: kept.id, work: null }, { ...strategy, actions });
    expect(edits.map(({ text }) => text)).toEqual([kept.retention!.change]);
  });

  test('a scenario says what it should bring, then its dated steps alone', () => {
    const action = strategy.actions.find(({ scenario }) => scenario !== null && scenario.steps.length > 0)!;
    const { why, edits } = taskItem({ ...strategy.tasks[0]!, actionId: action.id, work: null }, strategy);
    expect(why).toEqual(action.what);
    expect(edits).toHaveLength(Math.min(3, action.scenario!.steps.length));
    expect(edits.map(({ text }) => text)).not.toContainEqual(action.what);
  });

  test('work on the site is as the audit wrote it', () => {
    const work = workItem('contact-broken');
    expect(taskItem({ ...strategy.tasks[0]!, actionId: null, work }, strategy)).toBe(work);
  });
});

describe('a content as a task', () => {
  const contentOf = (ready: boolean) =>
    strategy.actions.find(
      ({ content }) => content !== null && (content.ready !== null) === ready && content.brief.length,
    )!;
  const itemOfAction = (id: string, change: object = {}) => {
    const actions = strategy.actions.map((one) =>
      one.id === id ? { ...one, content: { ...one.content!, ...change } } : one,
    );
    return taskItem({ ...strategy.tasks[0]!, actionId: id, work: null }, { ...strategy, actions });
  };

  test('its proofs are counts, never the search as an order', () => {
    const { content, id } = contentOf(false);
    const keyword = { ...strategy.keywords[0]!, term: content!.keyword, volume: 1900, position: 21 };
    const topic = { ...strategy.topics[0]!, id: content!.topicId, name: 'grès', coverage: 0.42 };
    const { proof } = taskItem(
      { ...strategy.tasks[0]!, actionId: id, work: null },
      { ...strategy, keywords: [keyword], topics: [topic] },
    );
    expect(proof.map(({ text }) => text.en)).toEqual([
      `“${content!.keyword}”: 1,900 searches a month, the site is in position 21.`,
      'The site answers 42% of what this audience searches about “grès”.',
    ]);
  });

  test('nothing counted gives no proof', () => {
    const { id, content } = contentOf(false);
    const keyword = { ...strategy.keywords[0]!, term: content!.keyword, volume: null };
    expect(
      taskItem(
        { ...strategy.tasks[0]!, actionId: id, work: null },
        {
          ...strategy,
          keywords: [keyword],
          topics: [{ ...strategy.topics[0]!, id: content!.topicId, coverage: null }],
        },
      ).proof,
    ).toEqual([]);
  });

  test('a text that is ready is pointed at, one that is not has its order and its facts, a repair of links only links', () => {
    const ready = contentOf(true);
    const edits = (item: { edits: readonly { text: { fr: string } }[] }) =>
      item.edits.map(({ text }) => text.fr).join('\n');
    expect(edits(itemOfAction(ready.id))).toContain('Le texte est écrit');
    const unwritten = edits(itemOfAction(ready.id, { ready: null }));
    expect(unwritten).toContain('À dire, dans cet ordre');
    expect(unwritten).not.toContain('Le texte est écrit');
    const links = [{ from: 'https://a.fr/', to: 'https://a.fr/b', anchor: 'bols', sentence: null }];
    const repair = itemOfAction(ready.id, {
      links,
      ready: null,
      target: { kind: 'page', url: 'https://a.fr/b', title: 'Bols' },
      brief: { ...ready.content!.brief, length: null },
    });
    expect(repair.edits.map(({ text, page }) => [text.en, page])).toEqual([
      ['Add a link “bols” to https://a.fr/b', 'https://a.fr/'],
    ]);
  });
});
