import { Alert, Anchor, Text as Words } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { addressOf, screens } from '../../screens.ts';
import { useMay } from '../frame/session.ts';
import { useLanguage } from '../language.tsx';
import type { service } from '../service.ts';

/** What holds for every screen of a site: an exploration that is not whole, whose home says why, and a role that only reads. */
export function SiteNotices({ audit: { summary } }: { readonly audit: Awaited<ReturnType<typeof service.audit>> }) {
  const { say } = useLanguage();
  const mayChange = useMay('write');
  const home = useHomeOfAudit();
  return (
    <>
      {home !== null && summary !== null && !summary.complete && (
        <Words size="sm" mb="md">
          {say(sentences.partial)}{' '}
          <Anchor component={Link} to={home} underline="always" inherit>
            {say(sentences.seePartial)}
          </Anchor>
        </Words>
      )}
      {!mayChange && (
        <Alert mb="md" title={say(sentences.reader)}>
          {say(sentences.readerWhy)}
        </Alert>
      )}
    </>
  );
}

/** The home of the site, on the other screens that show what an exploration found; null elsewhere. */
function useHomeOfAudit(): string | null {
  const here = decodeURIComponent(useLocation().pathname);
  const host = here.split('/')[2] ?? '';
  const isOfAudit = screens.some(
    ({ path, group }) => group === 'site' && here === decodeURIComponent(addressOf(host, path)),
  );
  return isOfAudit ? addressOf(host, '') : null;
}

const sentences = {
  partial: { fr: 'Exploration incomplète.', en: 'Incomplete exploration.' },
  seePartial: { fr: 'Voir ce qui n’a pas été lu, et quoi faire', en: 'See what was not read, and what to do' },
  reader: { fr: 'Vous pouvez lire, pas changer', en: 'You may read, not change' },
  readerWhy: {
    fr: 'Votre rôle est «\u00a0lire\u00a0». Pour accepter un lien, répondre ou refaire le plan, il faut «\u00a0lire et écrire\u00a0»\u202f: demandez-le à qui vous a invité.',
    en: 'Your role is “read”. To accept a link, answer or make the plan again, it takes “read and write”: ask the person who invited you.',
  },
};
