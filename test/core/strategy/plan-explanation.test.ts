import { expect, test } from 'vitest';
import { planExplanation } from '../../../src/core/strategy/plan-explanation.ts';
import { topicWith } from '../../support/plan-parts.ts';
import { contextOf } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const context = contextOf();
const sentences = (topics: ReturnType<typeof topicWith>[]) =>
  planExplanation({ ...context, topics }, [smallAction({ content: {} as never }), smallAction()], {
    few: null,
    unserved: null,
    waiting: [],
    madeWay: [],
  }).map(({ en }) => en);

test('the size of the plan is counted from its actions', () => {
  expect(sentences([])[0]).toBe('1 content items and 1 other actions, 4 h out of the 250 h available.');
});

test('the first topic is named when there is one', () => {
  expect([sentences([]).length, sentences([topicWith()]).length]).toEqual([2, 3]);
  expect(sentences([topicWith()])[1]).toMatch(/^First topic: “vélo de ville”/);
});

test('fewer scenarios than usual are explained', () => {
  const why = { fr: 'Moins de trois scénarios.', en: 'Fewer than three scenarios.' };
  expect(planExplanation(context, [], { few: why, unserved: null, waiting: [], madeWay: [] })).toContainEqual(why);
});

test('names what waits because nobody has hours left', () => {
  const [waiting] = planExplanation(context, [], {
    few: null,
    unserved: null,
    waiting: [{ fr: 'Vidéo', en: 'Video' }],
    madeWay: [],
  }).filter(({ en }) => en.startsWith('Waiting'));
  expect(waiting?.en).toBe('Waiting, as nobody has enough hours left: “Video”.');
});

test('names what leaves its hours to the entries of the person', () => {
  const titles = ['Video', 'Letter', 'Quiz', 'Fair'].map((name) => ({ fr: name, en: name }));
  const said = planExplanation(context, [], { few: null, unserved: null, waiting: [], madeWay: titles });
  expect(said.map(({ en }) => en)).toContain(
    'Left for later, as your own entries take their hours: “Video”, “Letter”, “Quiz” and 1 more.',
  );
});

test('audiences that cannot be served are said', () => {
  const unserved = { fr: 'Personne.', en: 'Nobody.' };
  expect(planExplanation(context, [], { few: null, unserved, waiting: [], madeWay: [] })).toContainEqual(unserved);
});
