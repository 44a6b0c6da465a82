import { expect, test } from 'vitest';
import { composeBrief } from '../../../src/core/contents/briefs/compose-brief.ts';
import { formats } from '../../../src/core/contents/formats/index.ts';
import { messageFacts } from '../../../src/core/planning/messages/message-facts.ts';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { channels } from '../../../src/core/framework/channels.ts';
import { exampleCompany } from '../../support/companies.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const company = exampleCompany('maison-tilleul-gres');
const about = messageFacts(company, {
  persona: company.personas[0]!,
  offer: company.offers[0]!,
  topic: 'assiette grès',
  keyword: 'assiette grès',
  event: null,
  turn: 0,
});

test('each format is listed once', () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
});
test.each(formats)('$id gives an editor a whole brief in clean French and English', (format) => {
  const brief = composeBrief(format, {
    about,
    isPainTaken: false,
    terms: ['assiette noire'],
    intent: 'commercial',
    needs: [],
    country: 'FR',
    locale: 'fr',
    facts: [],
    notes: [],
  });
  const sentences = [
    brief.angle,
    brief.callToAction,
    brief.linking,
    ...brief.outline,
    ...brief.accessibility,
    ...brief.legal,
    typesetText(format.title),
  ];
  expect(sentences.flatMap(wordingDefects)).toEqual([]);
  // Rule cr8.briefs-complete of the plan.
  expect(brief.outline.length).toBeGreaterThanOrEqual(format.family === 'editorial' ? 3 : 2);
  expect(brief.questions.length).toBeGreaterThanOrEqual(3);
});
test.each(formats)('$id names known channels and indicators, and low ≤ mode ≤ high', (format) => {
  expect(format.hours.low <= format.hours.mode && format.hours.mode <= format.hours.high).toBe(true);
  expect(format.kpis.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
  expect(format.channels.filter((id) => !channels.some((row) => row.id === id))).toEqual([]);
});
