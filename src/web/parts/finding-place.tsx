import { Divider, Stack, Text as Words } from '@mantine/core';
import { wholeSite } from '../../core/report/audit/audit-names.ts';
import { EditText } from './edit.tsx';
import { useLanguage } from './language.tsx';
import { PageLink } from './page-link.tsx';
import type { FindingRow } from './service.ts';
import { Explained } from './terms/explained.tsx';

/** One place of a fault: its page, what was seen, how to fix it, and the exact words where they are known. */
export function FindingPlace({ row: { page, message, fix, edit } }: { readonly row: FindingRow }) {
  const { say } = useLanguage();
  return (
    <Stack gap={4}>
      <Divider />
      <div>{page === null ? <Words fw={600}>{say(wholeSite)}</Words> : <PageLink url={page} />}</div>
      <Words>
        <Explained text={say(message)} />
      </Words>
      <Words>
        <Words span fw={600}>
          {say(sentences.cure)}{' '}
        </Words>
        <Explained text={say(fix)} />
      </Words>
      {edit !== undefined && <EditText before={edit.old} after={edit.new} />}
    </Stack>
  );
}

const sentences = { cure: { fr: 'À faire\u00a0:', en: 'To do:' } };
