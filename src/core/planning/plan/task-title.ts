import type { Text } from '../../values/text.ts';
import type { PlannedAction } from './planned-action.ts';

/** The action as a thing to do: « Demandez un avis à chaque client », else by its title. */
export const taskTitle = ({ title, ...details }: TaskParts): Text => {
  const { content, scenario, conversion, retention, referral } = details;
  return (content ?? scenario ?? conversion ?? retention ?? referral)?.task ?? title;
};

export type TaskParts = Pick<PlannedAction, 'title' | 'content' | 'scenario' | 'conversion' | 'retention' | 'referral'>;
