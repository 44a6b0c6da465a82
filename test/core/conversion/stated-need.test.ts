import { expect, test } from 'vitest';
import { conversionFacts } from '../../../src/core/conversion/conversion-facts.ts';
import { aCaption } from '../../../src/core/conversion/levers/a-caption.ts';
import { aOwn } from '../../../src/core/conversion/levers/a-own.ts';
import { vCta } from '../../../src/core/conversion/levers/v-cta.ts';
import { statedNeed, withNeed } from '../../../src/core/conversion/stated-need.ts';
import { pair } from '../../../src/core/values/text.ts';
import { companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const company = companyWith({
  personas: [personaWith({ accessibilityNeeds: ['sous-titres, sans le son'] })],
});
const needOf = (lever: typeof aCaption) => statedNeed(company, lever, conversionFacts(contextOf(company)));

test('a lever of access names the need that it serves in the words of its audience', () => {
  expect(needOf(aCaption)?.description.en).toMatch(/^“sous-titres, sans le son”: need of .+ \(100% of the audience/);
  expect(needOf(vCta)).toBeNull();
});

test('needs that no setting answers are served as they were said, all of them', () => {
  const asked = companyWith({
    personas: [personaWith({ accessibilityNeeds: ['une chaise à l’accueil', 'la liste sur papier'] })],
  });
  const facts = conversionFacts(contextOf(asked));
  expect(statedNeed(asked, aOwn, facts)?.description.en).toMatch(/^“une chaise à l’accueil”: need of /);
  expect(aOwn.change(facts).en).toContain('“une chaise à l’accueil” (Camille); “la liste sur papier” (Camille)');
  expect(aOwn.friction(conversionFacts(contextOf(company)))).toBeNull();
});

test('a fault found by the audit keeps its words after the need', () => {
  const fault = { evidenceIds: ['finding:a'] as const, description: pair('Défaut.', 'Fault.') };
  expect(withNeed(fault as never, needOf(aCaption)).description.en).toMatch(/need of .+\. Fault\.$/s);
  expect(withNeed(fault as never, null).description.en).toBe('Fault.');
});
