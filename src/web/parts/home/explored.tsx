import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import type { service } from '../service.ts';
import { useSite } from '../site.tsx';

/** When the site was explored, the pages that were read and the addresses that do not count as pages. */
export function Explored({ audit }: { readonly audit: Awaited<ReturnType<typeof service.audit>> }) {
  const { say, time, count } = useLanguage();
  const { host } = useSite();
  const { summary } = audit;
  const others = summary === null ? 0 : summary.pages - summary.pagesRead;
  return (
    <>
      {say(sentences.explored, {
        time: time(audit.startedAt),
        pages: count(summary?.pagesRead ?? audit.pages, sentences.pages),
      })}{' '}
      {others > 0 && `${count(others, sentences.others)} `}
      <Anchor component={Link} to={addressOf(host, 'pages')} underline="always">
        {say(sentences.seePages)}
      </Anchor>
      {others > 0 && (
        <>
          {' · '}
          <Anchor component={Link} to={`${addressOf(host, 'pages')}?show=all`} underline="always">
            {say(sentences.seeAll)}
          </Anchor>
        </>
      )}
    </>
  );
}

const sentences = {
  explored: { fr: 'Exploré le {time}\u00a0: {pages}', en: 'Explored on {time}: {pages}' },
  pages: {
    fr: { one: '{count} page lue.', other: '{count} pages lues.' },
    en: { one: '{count} page read.', other: '{count} pages read.' },
  },
  seePages: { fr: 'Voir les pages lues', en: 'See the pages read' },
  others: {
    fr: {
      one: '{count} autre adresse a été trouvée et n’est pas comptée\u00a0: copie, adresse déplacée ou en erreur, ou fichier.',
      other:
        '{count} autres adresses ont été trouvées et ne sont pas comptées\u00a0: copies, adresses déplacées ou en erreur, fichiers.',
    },
    en: {
      one: '{count} other address was found and is not counted: a copy, moved, in error or a file.',
      other: '{count} other addresses were found and are not counted: copies, moved, in error or files.',
    },
  },
  seeAll: { fr: 'Voir toutes les adresses', en: 'See all addresses' },
};
