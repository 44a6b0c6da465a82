import { Alert, Anchor, List, Stack, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useUnwritten } from '../gaps/use-unwritten.ts';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { allRows } from '../tables/all-rows.ts';
import { pagesToWorkOn } from './pages-to-work-on.ts';

/** Pages of each kind that are shown. */
const shown = 5;

/** No sentence names another page: what the audit found to write, after which some will. */
export function NoLink() {
  const { say } = useLanguage();
  const { audit, host } = useSite();
  const unwritten = useUnwritten();
  const { data } = useQuery({
    queryKey: ['pages-without-link', audit.id],
    queryFn: async () => pagesToWorkOn((await allRows((range) => service.findings({ id: audit.id, ...range }))).rows),
  });
  const { unlinked, thin } = data ?? { unlinked: [], thin: [] };
  const hasWay = unwritten.length + unlinked.length + thin.length > 0;
  return (
    <Alert title={say(sentences.none)}>
      <Stack gap="xs">
        <Words>{say(sentences.noneWhy)}</Words>
        {!hasWay && data !== undefined && <Words>{say(sentences.nothing)}</Words>}
        {hasWay && (
          <>
            <Words>{say(sentences.ways)}</Words>
            <List spacing="xs">
              {unlinked.length > 0 && (
                <List.Item>
                  {say(sentences.seeAlso)} <Pages urls={unlinked} />
                </List.Item>
              )}
              {unwritten.length > 0 && (
                <List.Item>
                  {say(sentences.write, { names: unwritten.join(', ') })}{' '}
                  <Anchor component={Link} to={addressOf(host, 'coverage')} underline="always" inherit>
                    {say(sentences.toGaps)}
                  </Anchor>
                </List.Item>
              )}
              {thin.length > 0 && (
                <List.Item>
                  {say(sentences.complete)} <Pages urls={thin} />
                </List.Item>
              )}
            </List>
            <Words>{say(sentences.afterwards)}</Words>
          </>
        )}
      </Stack>
    </Alert>
  );
}

/** Pages, each with its sheet. */
const Pages = ({ urls }: { readonly urls: readonly string[] }): ReactNode => (
  <List listStyleType="none">
    {urls.slice(0, shown).map((url) => (
      <List.Item key={url}>
        <PageLink url={url} />
      </List.Item>
    ))}
  </List>
);

const sentences = {
  none: { fr: 'Aucune phrase à lier telle quelle', en: 'No sentence to link as it is' },
  noneWhy: {
    fr: 'Aucune phrase de vos pages ne nomme, avec ses mots, une page vers laquelle elle ne mène pas déjà.',
    en: 'No sentence of your pages names, in its words, a page to which it does not link already.',
  },
  nothing: {
    fr: 'Il n’y a rien à faire ici. Chaque page que vous écrirez pourra être nommée par les autres\u00a0: explorez de nouveau le site quand elle est en ligne.',
    en: 'There is nothing to do here. Each page that you write may be named by the others: explore the site again once it is online.',
  },
  ways: { fr: 'Ce que vous pouvez écrire\u00a0:', en: 'What you can write:' },
  seeAlso: {
    fr: 'une ligne «\u00a0Voir aussi\u00a0» à la fin d’un texte proche, vers chaque page qu’aucun texte ne cite\u00a0:',
    en: 'a line “See also” at the end of a text on a close subject, to each page that no text links to:',
  },
  write: {
    fr: 'les pages de ce que votre site nomme sans lui en donner\u00a0: {names}.',
    en: 'the pages of what your site names without one: {names}.',
  },
  toGaps: { fr: 'Les mettre au calendrier', en: 'Put them in the calendar' },
  complete: {
    fr: 'des textes plus complets, qui nomment vos autres pages, sur celles qui en disent peu\u00a0:',
    en: 'fuller texts, which name your other pages, on those that say little:',
  },
  afterwards: {
    fr: 'Explorez ensuite le site de nouveau\u00a0: les phrases qui nomment une page seront proposées ici.',
    en: 'Then explore the site again: the sentences that name a page will be proposed here.',
  },
};
