import { Accordion, Anchor, Button, Stack, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { TasksOfMonth } from '../../../core/planning/calendar/tasks-of-month.ts';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { markOf, TaskHeading } from '../task-heading.tsx';
import { WorkText } from '../work-card.tsx';
import { firstRows } from './main-row.ts';
import { ActionBrief } from './brief.tsx';

interface MonthTasksProps {
  /** The plan with the changes of a person. */
  readonly strategy: Strategy;
  readonly month: TasksOfMonth;
  /** Row of the main problem of the site, from 0; null where no task treats it. */
  readonly mainAt: number | null;
}

/** The tasks of the plan for the four weeks of today, site and texts together, within the hours of the company. */
export function MonthTasks({ strategy, month, mainAt }: MonthTasksProps) {
  const { say, number, count, day } = useLanguage();
  const { host } = useSite();
  const [isWhole, setWhole] = useState(false);
  const { from, to, tasks, hours, available, done } = month;
  const first = firstRows(mainAt);
  const shown = isWhole ? tasks : tasks.slice(0, first);
  return (
    <Stack gap="sm">
      <Words>
        {say(hours > available ? sentences.tooMany : sentences.hours, {
          from: day(from),
          to: day(to),
          hours: number(hours, 1),
          available: number(available, 1),
        })}
        {done > 0 && ` ${count(done, sentences.done)}`}{' '}
        <Anchor component={Link} to={addressOf(host, 'calendar')}>
          {say(sentences.calendar)}
        </Anchor>
      </Words>
      {tasks.length === 0 && <Words>{say(sentences.nothing)}</Words>}
      <Accordion variant="separated" order={3} multiple>
        {shown.map((task, at) => (
          <TaskItem key={task.id} task={task} place={at + 1} mark={markOf(at, mainAt)} strategy={strategy} />
        ))}
      </Accordion>
      {!isWhole && tasks.length > first && (
        <Button variant="subtle" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {count(tasks.length - first, sentences.more)}
        </Button>
      )}
    </Stack>
  );
}

interface TaskItemProps {
  readonly task: Strategy['tasks'][number];
  readonly place: number;
  readonly mark: 'start' | 'main' | undefined;
  readonly strategy: Strategy;
}

function TaskItem({ task, place, mark, strategy }: TaskItemProps) {
  const { say, number, day } = useLanguage();
  const action = strategy.actions.find(({ id }) => id === task.actionId);
  return (
    <Accordion.Item value={task.id}>
      <Accordion.Control>
        <TaskHeading
          place={place}
          title={say(task.title)}
          note={say(sentences.due, { day: day(task.date), hours: number(task.hours, 1) })}
          mark={mark}
        />
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm" maw="52rem">
          <Words c="dimmed">{say(task.owner)}</Words>
          {task.work !== null && <WorkText work={task.work} />}
          {action !== undefined && <Words>{say(action.what)}</Words>}
          {action !== undefined && <ActionBrief action={action} />}
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

const sentences = {
  hours: {
    fr: 'Du {from} au {to}, ces tâches prennent {hours}\u00a0h, et vous avez {available}\u00a0h.',
    en: 'From {from} to {to}, these tasks take {hours} h, and you have {available} h.',
  },
  tooMany: {
    fr: 'Du {from} au {to}, ces tâches prennent {hours}\u00a0h, et vous n’avez que {available}\u00a0h\u00a0: remettez-en une à plus tard dans le calendrier.',
    en: 'From {from} to {to}, these tasks take {hours} h, and you have only {available} h: put one off in the calendar.',
  },
  done: {
    fr: { one: '{count} tâche de ce mois est faite.', other: '{count} tâches de ce mois sont faites.' },
    en: { one: '{count} task of this month is done.', other: '{count} tasks of this month are done.' },
  },
  calendar: { fr: 'Voir le calendrier', en: 'See the calendar' },
  nothing: { fr: 'Rien d’autre à faire ces quatre semaines.', en: 'Nothing else to do in these four weeks.' },
  due: { fr: '{day}, {hours}\u00a0h', en: '{day}, {hours} h' },
  more: {
    fr: { one: 'Voir {count} tâche de plus', other: 'Voir {count} tâches de plus' },
    en: { one: 'Show {count} more task', other: 'Show {count} more tasks' },
  },
};
