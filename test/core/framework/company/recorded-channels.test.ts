import { expect, test } from 'vitest';
import { companyQuestions, everyQuestion } from '../../../../src/core/framework/company/questions/company-questions.ts';
import { recordedAnswers, withRecorded } from '../../../../src/core/framework/company/recorded-channels.ts';
import { emptyProfile } from '../../../../src/core/framework/company/site-profile/site-profile.ts';

const profile = { ...emptyProfile, channels: [{ typeId: 'CH-FB', url: 'https://www.facebook.com/a' }] };
const asked = (answers: Record<string, string>, recorded: readonly string[]) =>
  withRecorded(companyQuestions(answers, profile, '2026-03-01'), { recorded, answers });
const channelsOf = (answers: Record<string, string>, recorded: readonly string[]) =>
  everyQuestion(asked(answers, recorded)).find(({ id }) => id === 'channels')!;

test('channels that have figures are proposed beside those of the site, with why', () => {
  const plain = channelsOf({}, []);
  const question = channelsOf({}, ['CH-IG', 'CH-FB', 'other: Flyers', 'CH-UNHEARD']);
  expect(question.suggested).toBe(`${plain.suggested}, CH-IG, other: Flyers`);
  expect(question.read(question.suggested!)).toEqual({ answer: question.suggested });
  expect(question.help!.en).toBe(
    `${plain.help!.en}. Ticked because you gave figures for them: “Instagram”, “Facebook”, “Flyers”`,
  );
  expect(recordedAnswers(asked({}, ['CH-IG']), ['CH-IG'])).toMatchObject([{ answer: `${plain.suggested}, CH-IG` }]);
  expect(recordedAnswers(asked({}, []), [])).toEqual([]);
});

test('an answer about the channels stays, and the channels with figures that it leaves out are named', () => {
  const answers = { channels: 'CH-SEO, CH-IG, other: Flyers' };
  const plain = channelsOf(answers, []);
  const question = channelsOf(answers, ['CH-IG', 'CH-FB', 'other: flyers']);
  expect(question.suggested).toBe(plain.suggested);
  expect(question.help!.en).toContain('You gave figures for channels that are not ticked: “Facebook”. Tick');
  expect(channelsOf(answers, ['CH-IG']).help).toEqual(plain.help);
});
