import { expect, test } from 'vitest';
import type { AuditAction } from '../../../src/core/worklist/audit-action.ts';
import { isSmallRepair, withSmallRepairs } from '../../../src/core/worklist/small-repairs.ts';

const text = { fr: 'Nettoyez', en: 'Clean' };
const action = (over: Partial<AuditAction>): AuditAction => ({
  id: 'title.missing',
  source: 'check',
  problem: 'names',
  checks: ['title.missing'],
  name: text,
  title: text,
  why: text,
  how: text,
  effort: 'minutes',
  worth: 60,
  certainty: 0.8,
  minutes: { low: 5, high: 15 },
  places: ['https://exemple.fr/'],
  pages: 1,
  proof: [],
  edits: [],
  success: text,
  ...over,
});
const edit = { page: null, text };

test.each<[boolean, string, Partial<AuditAction>]>([
  [false, 'titles on pages of worth', {}],
  [true, 'a fault of little worth', { worth: 20 }],
  [true, 'a minor problem on many pages', { problem: 'sitemap' }],
  [false, 'a link to a missing page', { problem: 'broken', worth: 20 }],
  [true, 'a missing privacy page', { problem: 'legal' }],
  [false, 'a diagnosis, whatever it costs', { source: 'diagnosis', worth: 20 }],
  [true, 'one link to add', { source: 'link', checks: [], edits: [edit] }],
  [false, 'several links to add', { source: 'link', checks: [], edits: [edit, edit, edit] }],
])('small is %s for %s', (small, _name, over) => {
  expect(isSmallRepair(action(over))).toBe(small);
});

test('small repairs are one action after the others, with their checks and minutes', () => {
  const actions = withSmallRepairs([
    action({ id: 'a', worth: 20, checks: ['heading.empty'] }),
    action({ id: 'b' }),
    action({ id: 'c', problem: 'sitemap', checks: ['sitemap.missing'] }),
  ]);
  expect(actions.map(({ id }) => id)).toEqual(['b', 'small-repairs']);
  expect(actions[1]).toMatchObject({
    checks: ['heading.empty', 'sitemap.missing'],
    minutes: { low: 10, high: 30 },
    title: { en: 'Small repairs: clean; clean' },
  });
});

test('small repairs come after the rest only where there is a rest', () => {
  const small = [action({ id: 'a', worth: 20 }), action({ id: 'c', problem: 'sitemap' })];
  const whyOf = (actions: readonly AuditAction[]) => withSmallRepairs(actions).at(-1)!.why.en;
  expect(whyOf([...small, action({ id: 'b' })])).toContain('after the rest');
  expect(whyOf(small)).not.toContain('after the rest');
});

test('one small repair stays as it is', () => {
  expect(withSmallRepairs([action({ id: 'a', worth: 20 }), action({ id: 'b' })]).map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
});

test('repairs of more than half a day together are not called small', () => {
  const long = [1, 2].map((at) => action({ id: `${at}`, worth: 20, minutes: { low: 60, high: 130 } }));
  expect(withSmallRepairs(long)[0]!.title.en).toMatch(/^Other repairs: /);
});
