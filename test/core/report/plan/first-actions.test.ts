import { expect, test } from '@jest/globals';
import { firstActionsPart } from '../../../../src/core/report/plan/first-actions.ts';
import { smallAction } from '../../../support/small-plan.ts';

const measure = smallAction({ id: 'measure-site', kind: 'measurement' });
const access = smallAction({ id: 'b', kind: 'accessibility' });
const title = (actions: Parameters<typeof firstActionsPart>[0]['actions']) => {
  const [heading] = firstActionsPart({ actions });
  return heading?.kind === 'heading' ? heading.text.en : null;
};

test('a plan without an action to start with has no such section', () => {
  expect(firstActionsPart({ actions: [] })).toEqual([]);
});
test('the title counts the actions', () => {
  expect(title([measure])).toBe('The action that matters');
  expect(title([measure, access])).toBe('The two actions that matter');
});
test('the best action of a kind is shown', () => {
  const better = smallAction({
    id: 'c',
    kind: 'accessibility',
    explain: { score: 2, factors: [], runnerUp: null },
    title: { fr: 'Mieux', en: 'Better' },
  });
  const [, list] = firstActionsPart({ actions: [access, better] });
  expect(list?.kind === 'actions' && list.items.map((item) => item.title.en)).toEqual(['Better']);
});
