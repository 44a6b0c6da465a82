import { Badge, Group, Text as Words } from '@mantine/core';
import { useLanguage } from './language.tsx';

interface TaskHeadingProps {
  readonly place: number;
  readonly title: string;
  /** Time or day, at the end of the line. */
  readonly note: string;
  /** What to begin with; or the main problem of the site behind it, which may not be the most useful thing to do first. */
  readonly mark?: 'start' | 'main' | undefined;
}

/** The line of a thing to do in a numbered list that opens: its place, its title and when or how long. */
export function TaskHeading({ place, title, note, mark }: TaskHeadingProps) {
  const { say } = useLanguage();
  return (
    <Group gap="xs" justify="space-between" pr="xs">
      <Group gap="sm" wrap="nowrap" flex="1 1 14rem">
        <Words fw={700} c="dimmed" aria-hidden>
          {place}
        </Words>
        <div>
          {mark !== undefined && (
            <Words size="sm" c={mark === 'start' ? undefined : 'dimmed'}>
              {say(marks[mark])}
            </Words>
          )}
          <Words fw={600}>{title}</Words>
        </div>
      </Group>
      <Badge variant="outline" color="gray" c="dimmed" tt="none" style={{ flexShrink: 0 }}>
        {note}
      </Badge>
    </Group>
  );
}

/** The mark of a row: the first one is what to begin with. */
export const markOf = (at: number, mainAt: number | null): 'start' | 'main' | undefined =>
  at === 0 ? 'start' : at === mainAt ? 'main' : undefined;

const marks = {
  start: { fr: 'Commencez ici', en: 'Start here' },
  main: {
    fr: 'Le problème principal du site\u00a0: plus long que ce qui précède, ou moins pressé',
    en: 'The main problem of the site: longer than what comes before it, or less urgent',
  },
};
