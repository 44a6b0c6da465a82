import { Stack, Table, Text as Words, Title } from '@mantine/core';
import { areaNames } from '../../../core/report/audit/audit-names.ts';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { Explained } from '../terms/explained.tsx';
import { isCapped } from './is-capped.ts';

/** The score of each area, with what it looks at. */
export function Areas({ scores }: { readonly scores: Readonly<Record<string, number | null>> }) {
  const { say, number } = useLanguage();
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.title)}
      </Title>
      {isCapped(scores) && <Words maw="46rem">{say(sentences.capped)}</Words>}
      <Table withTableBorder maw="46rem">
        <caption className="only-spoken">{say(sentences.title)}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say(sentences.area)}</Table.Th>
            <Table.Th scope="col" ta="right">
              {say(sentences.outOf)}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(areaNames).map(([area, name]) => {
            const value = scores[area] ?? null;
            return (
              <Table.Tr key={area}>
                <Table.Th scope="row" fw={400}>
                  {say(name)}
                  <Words size="sm" c="dimmed">
                    <Explained text={say(meanings[area as keyof typeof areaNames])} />
                  </Words>
                </Table.Th>
                <Table.Td ta="right">{value === null ? say(sentences.unmeasured) : number(value)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

/** What each area looks at. */
const meanings: Readonly<Record<keyof typeof areaNames, Text>> = {
  linking: { fr: 'les liens entre vos pages et leurs mots', en: 'the links between your pages, and their words' },
  reachability: {
    fr: 'si l’on atteint chaque page, sans lien cassé',
    en: 'whether each page is reached, without broken links',
  },
  indexing: { fr: 'si les moteurs peuvent montrer vos pages', en: 'whether search engines may show your pages' },
  content: { fr: 'ce que disent les pages, sans répétition', en: 'what the pages contain, without repetition' },
  presentation: {
    fr: 'titres et aperçus dans les résultats de recherche',
    en: 'titles and previews in search results',
  },
  accessibility: {
    fr: 'l’usage au clavier, à l’oreille, avec une vue faible',
    en: 'use by keyboard, by ear, with weak sight',
  },
  performance: { fr: 'le poids et le temps des pages', en: 'weight and time of the pages' },
  security: { fr: 'la protection des visiteurs', en: 'the protection of visitors' },
  trust: { fr: 'qui vous êtes, où, et comment vous joindre', en: 'who you are, where, and how to reach you' },
};

const sentences = {
  capped: {
    fr: 'La note du site n’est pas la moyenne de ces notes\u00a0: son problème principal la plafonne.',
    en: 'The score of the site is not the mean of these scores: its main problem caps it.',
  },
  title: { fr: 'Note de chaque domaine', en: 'Score of each area' },
  area: { fr: 'Domaine', en: 'Area' },
  outOf: { fr: 'Sur 100', en: 'Out of 100' },
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
};
