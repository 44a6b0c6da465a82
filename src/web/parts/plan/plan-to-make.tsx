import { Alert, Stack, Text as Words } from '@mantine/core';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import type { KeptCompany } from '../service.ts';
import { PlanButton } from './plan-offer.tsx';

interface PlanToMakeProps {
  readonly kept: KeptCompany;
  readonly title: Text;
  /** What making it gives. */
  readonly why: Text;
}

/** The company is described and nothing is planned: the plan is one press away. */
export function PlanToMake({ kept, title, why }: PlanToMakeProps) {
  const { say } = useLanguage();
  return (
    <Alert title={say(title)}>
      <Stack gap="sm" align="flex-start">
        <Words>{say(why)}</Words>
        <PlanButton kept={kept} />
      </Stack>
    </Alert>
  );
}
