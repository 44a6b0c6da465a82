import { expect, test } from '@jest/globals';
import { formats } from '../../../../../src/core/contents/formats/index.ts';
import { composeMessage } from '../../../../../src/core/planning/messages/compose-message.ts';
import { readyText } from '../../../../../src/core/planning/messages/forms/form.ts';
import { unanswered } from '../../../../../src/core/planning/messages/forms/writer-note.ts';
import { exampleCompany } from '../../../../support/companies.ts';
import { piecesOf } from '../../../../support/unit-facts.ts';

const worry = {
  kind: 'noun-phrase',
  text: 'peur de la foudre',
  definite: 'la peur de la foudre',
  plural: false,
} as const;
const pieces = { ...piecesOf(exampleCompany('maison-tilleul-gres')), worries: [worry], worry };

test('what the audience worries about becomes a question to the company', () => {
  expect(unanswered({ ...pieces, questions: [] }).map(({ fr }) => fr.text)).toEqual([
    'Que répondez-vous quand quelqu’un vous parle de la peur de la foudre ?',
  ]);
});

test.each(formats)('$id publishes no worry of the audience and promises no answer to it', ({ id, text }) => {
  const message = composeMessage({ id }, text.copy(pieces), pieces);
  const parts = readyText(text.form, pieces, message).parts.filter(({ label }) => !label.en.includes('not to publish'));
  const published = [message.hook, message.body, message.otherHook, ...parts.map((part) => part.text)].join(' ');
  expect(published).not.toMatch(/foudre|notre réponse/iu);
});
