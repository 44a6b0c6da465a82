import { Alert } from '@mantine/core';
import { incompleteText } from '../../../core/report/audit/audit-names.ts';
import { useLanguage } from '../language.tsx';
import type { service } from '../service.ts';
import { UnreadPages } from './unread-pages.tsx';

interface IncompleteNoticeProps {
  readonly summary: NonNullable<Awaited<ReturnType<typeof service.audit>>['summary']>;
}

/** Why an exploration is not whole, with the pages that an error left unread. */
export function IncompleteNotice({ summary: { complete, incompleteReasons } }: IncompleteNoticeProps) {
  const { say } = useLanguage();
  if (complete) return null;
  const failed = incompleteReasons.find(({ code }) => code === 'errors');
  return (
    <Alert color="orange" title={say(title)}>
      {say(incompleteText(incompleteReasons))}
      {failed !== undefined && <UnreadPages urls={failed.examples} count={failed.count} />}
    </Alert>
  );
}

const title = { fr: 'Exploration incomplète', en: 'Incomplete exploration' };
