import type { Company } from '../framework/company/company.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { percentText } from '../values/number-text.ts';
import { pair } from '../values/text.ts';
import { needCodes } from './accessibility-needs.ts';
import type { ConversionFacts, ConversionLever, Friction } from './conversion-lever.ts';
import { isStatedNeed } from './needed-levers.ts';

/** The access need that a lever serves, in the words of the audience of most weight that states it; null for none. */
export function statedNeed({ personas }: Company, lever: ConversionLever, facts: ConversionFacts): Friction | null {
  if (lever.family !== 'accessibility') return null;
  const friction = lever.friction({ ...facts, findings: {} });
  if (friction === null || !isStatedNeed(friction, facts.needs)) return null;
  const stated = [...personas]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((persona) => persona.accessibilityNeeds.map((words) => ({ persona, words })))
    .find(({ words }) => needCodes(words).some((code) => friction.evidenceIds.includes(`need:${code}`)));
  if (stated === undefined) return friction;
  const { persona, words } = stated;
  const need: Friction = {
    evidenceIds: friction.evidenceIds,
    description: pair(
      `« ${words} » : besoin de ${shortName(persona)} (${percentText(persona.weight, 'fr', 0)} du public visé).`,
      `“${words}”: need of ${shortName(persona)} (${percentText(persona.weight, 'en', 0)} of the audience aimed at).`,
    ),
  };
  const counted = lever.friction(facts);
  return counted === null || counted.description.en === friction.description.en ? need : withNeed(counted, need);
}

/** A fault that the audit found, with the need that it stands against. */
export function withNeed(found: Friction, need: Friction | null): Friction {
  if (need === null) return found;
  const { description, evidenceIds } = found;
  return {
    evidenceIds: [...evidenceIds, ...need.evidenceIds],
    description: pair(`${need.description.fr} ${description.fr}`, `${need.description.en} ${description.en}`),
  };
}
