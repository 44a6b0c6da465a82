import { typesetText } from '../language/typeset.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import type { ScenarioOption } from './scenario-options.ts';

/** What completes the name of a scenario; each null where the scenario is not about one. */
export interface TitleParts {
  readonly relay: string | null;
  readonly search: string | null;
  readonly event: Text | null;
}

type Named = Pick<ScenarioOption, 'scenario' | 'persona' | 'proof'>;

/** The scenario with its relay, its search, else its audience. */
export function scenarioTitle({ scenario: { title }, persona, proof }: Named, { relay, search }: TitleParts): Text {
  const name = relay ?? search ?? shortName(persona);
  return proof?.title ?? pair(`${capitalise(title.fr)} : ${name}`, `${capitalise(title.en)}: ${name}`);
}

/** What a person does, with the relay, the search or the occasion it is about; an audience is whom it is for, never what it is about. */
export function scenarioTask(
  { scenario: { task }, persona, proof }: Named,
  { relay, search, event }: TitleParts,
): Text {
  if (proof !== null) return typesetText(proof.task);
  const name = relay ?? search;
  const subject = name === null ? event : pair(name, name);
  if (subject !== null) return typesetText(pair(`${task.fr} : ${subject.fr}`, `${task.en}: ${subject.en}`));
  const audience = shortName(persona);
  return typesetText(pair(`${task.fr} (public visé : ${audience})`, `${task.en} (for ${audience})`));
}
