import { expect, test } from 'vitest';
import { rewordableTexts, withWordings } from '../../../../src/core/planning/plan/rewordable.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const content = {
  keyword: 'vélo de ville',
  brandProof: { proof: 'garanti dix ans' },
  message: {
    hook: 'Bonjour',
    body: 'Un vélo de ville garanti dix ans.',
    cta: 'Voir',
    personaVocabularyUsed: ['vélo', 'absent'],
    legalMentions: [''],
  },
};
const plan = smallPlan({
  planHash: 'h',
  actions: [smallAction({ id: 'c1', content: content as never }), smallAction({ id: 's1' })],
});

test('the body of a content is rewordable, with the facts it contains', () => {
  expect(rewordableTexts(plan)).toEqual([
    {
      id: 'message:c1',
      draft: 'Un vélo de ville garanti dix ans.',
      keep: ['vélo', 'garanti dix ans', 'vélo de ville'],
    },
  ]);
});

test('an accepted wording replaces the body and nothing else', () => {
  const reworded = withWordings(plan, new Map([['message:c1', 'Autre texte.']]));
  expect(reworded.actions[0]!.content!.message).toEqual({ ...content.message, body: 'Autre texte.' });
  expect([reworded.actions[1], reworded.planHash]).toEqual([plan.actions[1], 'h']);
});

test('a wording for an unknown action changes nothing', () => {
  expect(withWordings(plan, new Map([['message:x', 'Autre.']]))).toEqual(plan);
});
