import { describe, expect, test } from 'vitest';
import { type BriefSubject, composeBrief, pageName } from '../../../../src/core/contents/briefs/compose-brief.ts';
import { messageFacts } from '../../../../src/core/planning/messages/message-facts.ts';
import type { Text } from '../../../../src/core/values/text.ts';
import { formatWith } from '../../../support/plan-parts.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const aboutOf = (keyword: string, event: Text | null = null) =>
  messageFacts(company, {
    persona: company.personas[0]!,
    offer: company.offers[0]!,
    topic: keyword,
    keyword,
    event,
    turn: 0,
  });
const subject = (given: Partial<BriefSubject> = {}): BriefSubject => ({
  about: aboutOf('vélo de ville'),
  isPainTaken: false,
  terms: ['cadre'],
  intent: 'commercial',
  needs: [],
  country: 'FR',
  locale: 'fr',
  facts: [],
  notes: [],
  ...given,
});
const mothersDay = { fr: 'Fête des mères', en: 'Mother’s Day' };

describe('the title of a brief', () => {
  test('ends with the way of writing, or with the ending of its format', () => {
    expect(composeBrief(formatWith(), subject()).title).toBe('Vélo de ville\u202f: le guide pratique');
    const quiz = formatWith({ titleSuffix: { fr: 'le quiz', en: 'the quiz' } });
    expect(composeBrief(quiz, subject()).title).toBe('Vélo de ville\u202f: le quiz');
  });

  test('does not repeat a keyword that names the format', () => {
    const quiz = formatWith({ titleSuffix: { fr: 'le quiz', en: 'the quiz' } });
    expect(composeBrief(quiz, subject({ about: aboutOf('quiz vélo') })).title).toBe('Quiz vélo');
  });

  test('starts with the event, which the name of the page leaves out', () => {
    const about = aboutOf('vélo de ville', mothersDay);
    expect(composeBrief(formatWith(), subject({ about })).title).toBe(
      'Fête des mères\u202f: vélo de ville, le guide pratique',
    );
    expect(pageName(formatWith(), about, 'fr')).toBe('Vélo de ville\u202f: le guide pratique');
  });
});

describe('composeBrief', () => {
  test('completes an angle that mentions neither the project nor a worry of the persona', () => {
    const { angle } = composeBrief(formatWith(), subject());
    expect(angle.fr).toContain('aller au travail');
    expect(angle.fr).toContain('se perdre');
  });

  test('completes it with no worry that nobody gave', () => {
    const { angle } = composeBrief(formatWith(), subject({ isPainTaken: true }));
    expect(angle.fr).toContain('aller au travail');
    expect(`${angle.fr} ${angle.en}`).not.toMatch(/se perdre|frein|worry/u);
  });

  test('keeps an angle that mentions one of them', () => {
    const brief = () => ({
      angle: { fr: 'Pour qui veut aller au travail.', en: 'For the way to work.' },
      outline: [],
      callToAction: { fr: 'Voir', en: 'See' },
    });
    expect(composeBrief(formatWith({ brief }), subject()).angle.fr).toBe('Pour qui veut aller au travail.');
  });

  test('starts the terms with the keyword, each once', () => {
    expect(composeBrief(formatWith(), subject({ terms: ['cadre', 'vélo de ville'] })).terms).toEqual([
      'vélo de ville',
      'cadre',
    ]);
  });

  test('has no length where it is not counted in words', () => {
    expect(composeBrief(formatWith({ length: [0, 0] }), subject()).length).toBeNull();
    expect(composeBrief(formatWith(), subject()).length).toEqual({ min: 300, max: 600 });
  });

  test('states what the legal rules of the format require in the country', () => {
    const { legal } = composeBrief(formatWith({ legal: ['L-INF'] }), subject());
    expect(legal[0]?.fr).toContain('Collaboration commerciale');
  });

  test('takes the title and the questions of work on pages', () => {
    const pageWork = {
      title: () => ({ fr: 'Relier la page', en: 'Link the page' }),
      questions: () => [{ fr: 'Depuis où ?', en: 'From where?' }],
      message: () => ({ hook: { fr: '', en: '' }, body: { fr: '', en: '' } }),
    };
    const brief = composeBrief(formatWith({ pageWork }), subject());
    expect([brief.title, brief.questions, brief.angle.fr]).toEqual([
      'Relier la page',
      ['Depuis où\u202f?'],
      'Répondre.',
    ]);
  });
});
