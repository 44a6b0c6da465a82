import { Card, Text as Words } from '@mantine/core';
import type { ReactNode } from 'react';

/** A figure with its name, and below it where it comes from or leads to. */
export function Figure({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note?: ReactNode;
}) {
  return (
    <Card withBorder padding="md">
      <Words size="sm" c="dimmed">
        {name}
      </Words>
      <Words fz="1.6rem" fw={700} lh={1.3}>
        {value}
      </Words>
      {note !== undefined && (
        <Words size="sm" c="dimmed" component="div">
          {note}
        </Words>
      )}
    </Card>
  );
}
