import { Progress, Stack, Table, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';

/** What the workspace used today, of what it may. */
export function Usage() {
  const { say, number, time } = useLanguage();
  const query = useQuery({ queryKey: ['usage'], queryFn: () => service.usage({}) });
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.title)}
      </Title>
      <Answer query={query}>
        {({ data, resetAt }) => (
          <>
            <Words maw="46rem">
              {say(data.some(({ limit }) => limit !== null) ? sentences.limited : sentences.free, {
                time: time(resetAt),
              })}
            </Words>
            <Table withTableBorder maw="34rem">
              <caption className="only-spoken">{say(sentences.title)}</caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{say(sentences.what)}</Table.Th>
                  <Table.Th scope="col">{say(sentences.used)}</Table.Th>
                  <Table.Th scope="col">{say(sentences.limit)}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.map(({ measure, used, limit }) => (
                  <Table.Tr key={measure}>
                    <Table.Th scope="row" fw={400}>
                      {say(measures[measure])}
                    </Table.Th>
                    <Table.Td>
                      {number(used)}
                      {limit !== null && limit > 0 && (
                        <Progress value={Math.min(100, (100 * used) / limit)} aria-label={say(measures[measure])} />
                      )}
                    </Table.Td>
                    <Table.Td>{limit === null ? say(sentences.none) : number(limit)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
      </Answer>
    </Stack>
  );
}

const measures = {
  audits: { fr: 'Explorations du jour', en: 'Explorations of the day' },
  pages: { fr: 'Pages lues du jour', en: 'Pages read in the day' },
  drafts: { fr: 'Brouillons analysés du jour', en: 'Drafts analysed in the day' },
  storageMb: { fr: 'Mégaoctets gardés', en: 'Megabytes stored' },
};

const sentences = {
  title: { fr: 'Ce qui est utilisé', en: 'What is used' },
  free: { fr: 'Cet espace n’a pas de limite.', en: 'This workspace has no limit.' },
  limited: {
    fr: 'Les comptes du jour repartent à zéro le {time}. Celui qui exploite le service fixe les limites.',
    en: 'The counts of the day restart on {time}. The operator of the service sets the limits.',
  },
  what: { fr: 'Quoi', en: 'What' },
  used: { fr: 'Utilisé', en: 'Used' },
  limit: { fr: 'Limite', en: 'Limit' },
  none: { fr: 'aucune', en: 'none' },
};
