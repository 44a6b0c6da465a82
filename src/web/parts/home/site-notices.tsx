import { Alert } from '@mantine/core';
import { useLocation } from 'react-router';
import { incompleteText } from '../../../core/report/audit/audit-names.ts';
import { addressOf, screens } from '../../screens.ts';
import { useMay } from '../frame/session.ts';
import { useLanguage } from '../language.tsx';
import type { service } from '../service.ts';

/** What holds for every screen of a site: an exploration that is not whole, and a role that only reads. */
export function SiteNotices({ audit: { summary } }: { readonly audit: Awaited<ReturnType<typeof service.audit>> }) {
  const { say } = useLanguage();
  const mayChange = useMay('write');
  const isOfAudit = useIsOfAudit();
  return (
    <>
      {isOfAudit && summary !== null && !summary.complete && (
        <Alert color="orange" mb="md" title={say(sentences.partial)}>
          {say(incompleteText(summary.incompleteReasons))}
        </Alert>
      )}
      {!mayChange && (
        <Alert mb="md" title={say(sentences.reader)}>
          {say(sentences.readerWhy)}
        </Alert>
      )}
    </>
  );
}

/** True on the screens that show what an exploration found. */
function useIsOfAudit(): boolean {
  const here = decodeURIComponent(useLocation().pathname);
  const host = here.split('/')[2] ?? '';
  return screens.some(
    ({ path, group }) =>
      (group === 'overview' || group === 'site') && here === decodeURIComponent(addressOf(host, path)),
  );
}

const sentences = {
  partial: { fr: 'Exploration incomplète', en: 'Incomplete exploration' },
  reader: { fr: 'Vous pouvez lire, pas changer', en: 'You may read, not change' },
  readerWhy: {
    fr: 'Votre rôle est «\u00a0lire\u00a0». Pour accepter un lien, répondre ou refaire le plan, il faut «\u00a0lire et écrire\u00a0»\u202f: demandez-le à qui vous a invité.',
    en: 'Your role is “read”. To accept a link, answer or make the plan again, it takes “read and write”: ask the person who invited you.',
  },
};
