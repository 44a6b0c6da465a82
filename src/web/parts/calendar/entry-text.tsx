import { Stack, Text as Words } from '@mantine/core';
import { isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { ActionBrief } from '../plan/brief.tsx';
import { BriefTools } from '../plan/brief-tools.tsx';
import type { CalendarEntry } from './calendar-entries.ts';

/** What there is to do, why, how long it takes and the texts for it. */
export function EntryText({
  entry: { key, item, edit, hours },
  strategy,
}: {
  readonly entry: CalendarEntry;
  readonly strategy: Strategy;
}) {
  const { say, number } = useLanguage();
  const task = strategy.tasks.find(({ id }) => id === item.taskId);
  const action = strategy.actions.find(({ id }) => id === (task?.actionId ?? item.taskId));
  const owner = say(task?.owner ?? { fr: '', en: '' });
  const values = { hours: number(hours, 1) };
  return (
    <Stack gap="sm">
      {action !== undefined && !isBriefOpen(action) && <Words>{say(action.what)}</Words>}
      {task?.work != null && (
        <>
          <Words>{say(task.work.why)}</Words>
          {task.work.how !== undefined && <Words>{say(task.work.how)}</Words>}
        </>
      )}
      {hours > 0 && (
        <Words c="dimmed">
          {owner === '' ? say(sentences.hours, values) : say(sentences.hoursOf, { ...values, owner })}
        </Words>
      )}
      {edit?.note !== undefined && isOwnEntry(key) && (
        <>
          <BriefTools title={say(item.title)} text={edit.note} />
          <Words className="only-printed" style={{ whiteSpace: 'pre-line' }}>
            {edit.note}
          </Words>
        </>
      )}
      {action !== undefined && <ActionBrief action={action} />}
    </Stack>
  );
}

/** A content without a text shows its brief at once, which begins with what it is for. */
const isBriefOpen = ({ content }: Strategy['actions'][number]): boolean => content !== null && content.ready == null;

const sentences = {
  hours: { fr: '{hours}\u00a0h de travail.', en: '{hours} h of work.' },
  hoursOf: { fr: '{hours}\u00a0h de travail, à faire par {owner}.', en: '{hours} h of work, to be done by {owner}.' },
};
