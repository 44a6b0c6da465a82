import { Badge, Group, Text as Words } from '@mantine/core';

interface TaskHeadingProps {
  readonly place: number;
  readonly title: string;
  /** Time or day, at the end of the line. */
  readonly note: string;
}

/** The line of a thing to do in a numbered list that opens: its place, its title and when or how long. */
export const TaskHeading = ({ place, title, note }: TaskHeadingProps) => (
  <Group gap="xs" justify="space-between" pr="xs">
    <Group gap="sm" wrap="nowrap" flex="1 1 14rem">
      <Words fw={700} c="dimmed" aria-hidden>
        {place}
      </Words>
      <Words fw={600}>{title}</Words>
    </Group>
    <Badge variant="outline" color="gray" c="dimmed" tt="none" style={{ flexShrink: 0 }}>
      {note}
    </Badge>
  </Group>
);
