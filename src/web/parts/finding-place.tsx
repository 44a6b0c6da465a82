import { Divider, Stack, Text as Words } from '@mantine/core';
import { linkPlaces, mostLinkPlaces } from '../../core/audits/results/link-places.ts';
import { wholeSite } from '../../core/report/audit/audit-names.ts';
import { EditText } from './edit.tsx';
import { useLanguage } from './language.tsx';
import { PageLink } from './page-link.tsx';
import type { FindingRow } from './service.ts';
import { Explained } from './terms/explained.tsx';

interface FindingPlaceProps {
  readonly row: FindingRow;
  /** The cure is written above, once for all places. */
  readonly isCured?: boolean;
}

/** One place of a fault: its page, what was seen, how to fix it, and the exact words where they are known. */
export function FindingPlace({
  row: { page, message, fix, edit, evidence, ofCompany },
  isCured = false,
}: FindingPlaceProps) {
  const { say } = useLanguage();
  const places = linkPlaces(evidence, mostLinkPlaces);
  return (
    <Stack gap={4}>
      <Divider />
      <div>{page === null ? <Words fw={600}>{say(wholeSite)}</Words> : <PageLink url={page} />}</div>
      <Words>
        <Explained text={say(message)} />
      </Words>
      {places !== null && (
        <Words style={{ overflowWrap: 'anywhere' }}>
          <Words span fw={600}>
            {say(sentences.where)}{' '}
          </Words>
          {say(places)}
        </Words>
      )}
      {ofCompany && <Words c="dimmed">{say(sentences.ofCompany)}</Words>}
      {!isCured && <Cure text={fix} />}
      {edit !== undefined && <EditText before={edit.old} after={edit.new} />}
    </Stack>
  );
}

/** How to fix a fault. */
export function Cure({ text }: { readonly text: FindingRow['fix'] }) {
  const { say } = useLanguage();
  return (
    <Words maw="46rem">
      <Words span fw={600}>
        {say(sentences.cure)}{' '}
      </Words>
      <Explained text={say(text)} />
    </Words>
  );
}

const sentences = {
  cure: { fr: 'À faire\u00a0:', en: 'To do:' },
  ofCompany: {
    fr: 'Vient de la description de votre entreprise\u00a0: cette page y présente ce que vous vendez.',
    en: 'Comes from the description of your company: there, this page presents what you sell.',
  },
  where: { fr: 'Dans ces pages\u00a0:', en: 'On these pages:' },
};
