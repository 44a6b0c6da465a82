import { List, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { allRows } from '../tables/all-rows.ts';

interface UnreadPagesProps {
  /** Addresses that gave an error, the first ones when there are many. */
  readonly urls: readonly string[];
  /** All of them. */
  readonly count: number;
}

/** The pages that an error kept from being read, each with what the server answered, and what to do. */
export function UnreadPages({ urls, count }: UnreadPagesProps) {
  const { say, count: counted } = useLanguage();
  const { audit } = useSite();
  const { data } = useQuery({
    queryKey: ['unread', audit.id],
    queryFn: async () => {
      const { rows } = await allRows((range) => service.pages({ id: audit.id, ...range }));
      return new Map(rows.filter(({ url }) => urls.includes(url)).map(({ url, status }) => [url, status]));
    },
  });
  const others = count - urls.length;
  return (
    <>
      <List my="xs">
        {urls.map((url) => {
          const status = data?.get(url);
          return (
            <List.Item key={url}>
              <PageLink url={url} />
              {status !== undefined && ` ${say(answerOf(status), { status: status ?? '' })}`}
            </List.Item>
          );
        })}
        {others > 0 && <List.Item>{counted(others, sentences.others)}</List.Item>}
      </List>
      <Words size="sm">{counted(count, sentences.advice)}</Words>
    </>
  );
}

/** Status from which the server says that it failed. */
const serverError = 500;

function answerOf(status: number | null): Text {
  if (status === null) return sentences.silent;
  if (status >= serverError) return sentences.failed;
  return status >= 400 ? sentences.refused : sentences.unreadable;
}

const sentences = {
  silent: { fr: '(aucune réponse)', en: '(no answer)' },
  failed: { fr: '(erreur {status} du serveur)', en: '(error {status} of the server)' },
  refused: { fr: '(refusée par le serveur, {status})', en: '(refused by the server, {status})' },
  unreadable: { fr: '(reçue, mais illisible)', en: '(received, but cannot be read)' },
  others: {
    fr: { one: 'et {count} autre', other: 'et {count} autres' },
    en: { one: 'and {count} more', other: 'and {count} more' },
  },
  advice: {
    fr: {
      one: 'Ouvrez-la\u00a0: si elle s’affiche, l’erreur était passagère, explorez de nouveau. Sinon, montrez cette ligne à qui s’occupe du site, et explorez de nouveau une fois la page réparée ou retirée.',
      other:
        'Ouvrez-les\u00a0: si elles s’affichent, l’erreur était passagère, explorez de nouveau. Sinon, montrez ces lignes à qui s’occupe du site, et explorez de nouveau une fois les pages réparées ou retirées.',
    },
    en: {
      one: 'Open it: if it shows, the error was passing, explore again. If not, show this line to whoever looks after the site, and explore again once the page is repaired or removed.',
      other:
        'Open them: if they show, the error was passing, explore again. If not, show these lines to whoever looks after the site, and explore again once the pages are repaired or removed.',
    },
  },
};
