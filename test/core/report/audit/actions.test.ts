import { expect, test } from 'vitest';
import { actionsPart } from '../../../../src/core/report/audit/actions.ts';
import type { AuditAction } from '../../../../src/core/worklist/audit-action.ts';
import { smallRepairs } from '../../../../src/core/worklist/small-repairs.ts';

const text = { fr: 'Nettoyez.', en: 'Clean.' };
const action = (id: string): AuditAction => ({
  id,
  source: 'check',
  problem: id,
  checks: [],
  name: text,
  title: text,
  why: text,
  how: text,
  effort: 'minutes',
  worth: 60,
  certainty: 0.8,
  minutes: { low: 10, high: 30 },
  places: [],
  pages: 1,
  proof: [],
  edits: [],
  success: text,
});

test('small repairs are a line after the actions, and an action where nothing else is to do', () => {
  const [, actions, note] = actionsPart([action('names'), action(smallRepairs)]);
  expect(actions).toMatchObject({ kind: 'actions', items: { length: 1 } });
  expect(note).toMatchObject({ text: { en: 'Then the small repairs (10 to 30\u00a0min): Clean.' } });
  expect(actionsPart([action(smallRepairs)])).toHaveLength(2);
});
