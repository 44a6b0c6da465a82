import { expect, test } from 'vitest';
import { PhraseLedger } from '../../../../src/core/planning/messages/phrase-ledger.ts';
import { announcementOf } from '../../../../src/core/planning/texts/announcement.ts';

const layout = (sentences: readonly string[]) => ({
  form: 'questions',
  parts: [],
  sentences,
  cta: '',
  variant: { element: { fr: 'titre', en: 'title' }, text: 'Autre', hypothesis: { fr: '', en: '' } },
});

test('a question whose answer another text prints is left out with it', () => {
  const ledger = new PhraseLedger();
  ledger.keep(['The yearly check of the lamp and filter costs 189 dollars.']);
  const { hook, body } = announcementOf(
    ledger,
    layout([
      'How much is the clean?',
      '368 dollars.',
      'How much is the check?',
      'The yearly check of the lamp and filter costs 189 dollars.',
      'How much is the test?',
      '109 dollars.',
    ]),
  );
  expect([hook, body]).toEqual(['How much is the clean?', '368 dollars. How much is the test? 109 dollars.']);
});

test('questions that follow each other are kept one by one', () => {
  const { hook, body } = announcementOf(new PhraseLedger(), layout(['What held you back?', 'What would you change?']));
  expect([hook, body]).toEqual(['What held you back?', 'What would you change?']);
});
