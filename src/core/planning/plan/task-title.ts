import { typesetText } from '../../language/typeset.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ActionKind } from './action.ts';
import type { PlannedAction } from './planned-action.ts';

/** The action as a thing to do: `Publiez « … » (article de fond)`. */
export function taskTitle({ kind, title, content }: Pick<PlannedAction, 'kind' | 'title' | 'content'>): Text {
  if (content !== null) return contentTitle(content);
  const verb = verbs[kind];
  return verb === null ? title : quoting(verb, title, pair('', ''));
}

function contentTitle({ target, brief, formatTitle }: NonNullable<PlannedAction['content']>): Text {
  const format = pair(` (${formatTitle.fr.toLowerCase()})`, ` (${formatTitle.en.toLowerCase()})`);
  return target.kind === 'page'
    ? quoting(complete, pair(target.title, target.title), format)
    : quoting(publish, pair(brief.title, brief.title), format);
}

const quoting = (verb: Text, quoted: Text, end: Text): Text =>
  typesetText(pair(`${verb.fr} «\u202f${quoted.fr}\u202f»${end.fr}`, `${verb.en} “${quoted.en}”${end.en}`));

const complete = pair('Complétez la page', 'Complete the page');
const publish = pair('Publiez', 'Publish');

const verbs: Readonly<Record<ActionKind, Text | null>> = {
  content: null,
  measurement: null,
  conversion: pair('Mettez en place', 'Set up'),
  scenario: pair('Lancez', 'Launch'),
  retention: pair('Mettez en place', 'Set up'),
  referral: pair('Ouvrez', 'Open'),
  accessibility: pair('Ajoutez pour l’accès de tous', 'Add for everybody’s access'),
};
