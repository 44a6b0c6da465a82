import { expect, test } from '@jest/globals';
import { scenarios } from '../../../../src/core/acquisition/scenarios/index.ts';
import { formats } from '../../../../src/core/contents/formats/index.ts';
import { levers } from '../../../../src/core/conversion/levers/index.ts';
import { composeMessage } from '../../../../src/core/planning/messages/compose-message.ts';
import { readyText } from '../../../../src/core/planning/messages/forms/form.ts';
import { programmes } from '../../../../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../../../../src/core/retention/steps/index.ts';
import { exampleCompany } from '../../../support/companies.ts';
import { companyWith } from '../../../support/small-company.ts';
import { piecesOf } from '../../../support/unit-facts.ts';
import { wordingDefects } from '../../../support/wording-defects.ts';

const units = [...formats, ...scenarios, ...retentionSteps, ...programmes, ...levers];
const companies = [exampleCompany('maison-tilleul-gres'), exampleCompany('larkfield-rota'), companyWith()];

test.each(units)('$id has a complete text in its form for every company', ({ id, text }) => {
  for (const company of companies) {
    const pieces = piecesOf(company);
    const message = composeMessage({ id }, text.copy(pieces), pieces);
    const ready = readyText(text.form, pieces, message);
    expect([message.hook, message.body, message.cta].filter((part) => part === '')).toEqual([]);
    expect(ready.parts.length).toBeGreaterThanOrEqual(3);
    expect(ready.parts.filter(({ text: words, limit }) => limit !== null && words.length > limit)).toEqual([]);
    const written = [message.hook, message.body, message.cta, ...ready.parts.map((part) => part.text)];
    const defects = written.flatMap((words) =>
      wordingDefects(pieces.locale === 'fr' ? { fr: words, en: 'A' } : { fr: 'A', en: words }),
    );
    expect(defects).toEqual([]);
  }
});

test.each(units)('$id has a second first sentence when nothing of the audience could be read', ({ id, text }) => {
  const pieces = piecesOf(companyWith(), {}, null);
  const message = composeMessage({ id }, text.copy(pieces), pieces);
  expect(message.otherHook).not.toBe('');
  expect(message.otherHook).not.toBe(message.hook);
});
