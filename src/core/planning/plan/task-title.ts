import { typesetText } from '../../language/typeset.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ActionKind } from './action.ts';
import type { PlannedAction } from './planned-action.ts';

/** The action as a thing to do: `Publiez « … » (article de fond)`. */
export function taskTitle({ kind, title, content }: Pick<PlannedAction, 'kind' | 'title' | 'content'>): Text {
  if (content !== null) return content.task;
  const verb = verbs[kind];
  return verb === null ? title : typesetText(pair(`${verb.fr} «\u202f${title.fr}\u202f»`, `${verb.en} “${title.en}”`));
}

const verbs: Readonly<Record<ActionKind, Text | null>> = {
  content: null,
  measurement: null,
  conversion: pair('Mettez en place', 'Set up'),
  scenario: pair('Lancez', 'Launch'),
  retention: pair('Mettez en place', 'Set up'),
  referral: pair('Ouvrez', 'Open'),
  accessibility: pair('Ajoutez pour l’accès de tous', 'Add for everybody’s access'),
};
