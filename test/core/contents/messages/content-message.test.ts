import { describe, expect, test } from '@jest/globals';
import { contentMessage, messageKind } from '../../../../src/core/contents/messages/content-message.ts';
import { messageFacts } from '../../../../src/core/planning/messages/message-facts.ts';
import { formatWith } from '../../../support/plan-parts.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const about = (form: number) =>
  messageFacts(company, {
    persona: company.personas[0]!,
    offer: company.offers[0]!,
    topic: 'vélo de ville',
    keyword: 'vélo de ville',
    event: null,
    turn: 0,
    form,
  });
const pageWork = {
  title: () => ({ fr: 'Relier', en: 'Link' }),
  questions: () => [],
  message: () => ({ hook: { fr: 'Lien', en: 'Link' }, body: { fr: 'Phrase.', en: 'Sentence.' } }),
};

describe('messageKind', () => {
  test('is the way of writing, a request to customers, or work on pages', () => {
    expect(messageKind(formatWith({ writing: 'story' }))).toBe('story');
    expect(messageKind(formatWith({ asksCustomers: true }))).toBe('request');
    expect(messageKind(formatWith({ pageWork }))).toBe('page-work');
  });
});

describe('contentMessage', () => {
  test('takes each frame of its kind in turn', () => {
    const hooks = [0, 1, 2, 3, 4, 5].map((form) => contentMessage(formatWith(), about(form)).hook.fr);
    expect(new Set(hooks).size).toBe(5);
    expect(hooks[5]).toBe(hooks[0]);
  });

  test('asks customers for their own experience', () => {
    const { body } = contentMessage(formatWith({ asksCustomers: true }), about(0));
    expect(body.fr).toContain('Vous relisez avant publication');
  });

  test('takes the message that work on pages brings along', () => {
    expect(contentMessage(formatWith({ pageWork }), about(3)).hook.fr).toBe('Lien');
  });
});
