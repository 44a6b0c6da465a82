import { Alert, Button, Code, Stack, Text as Words, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';

/** The variables that choose a model, read when the service starts. */
const variables = 'OPENAI_BASE_URL, OPENAI_API_KEY, MAILLAGE_MODEL';

/** Which language model rewords the texts, and a try on one sentence. */
export function Model() {
  const { say, number } = useLanguage();
  const query = useQuery({ queryKey: ['model'], queryFn: () => service.model({}) });
  const trial = useMutation({ mutationFn: () => service.testModel({}) });
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={2} size="h3">
        {say(sentences.title)}
      </Title>
      <Answer query={query}>
        {({ model, prices }) =>
          model === null ? (
            <Words maw="46rem">
              {say(sentences.none)} <Code>{variables}</Code>
            </Words>
          ) : (
            <>
              <Words maw="46rem" style={{ overflowWrap: 'anywhere' }}>
                {say(sentences.which, { model })}{' '}
                {prices === null
                  ? say(sentences.noPrice)
                  : say(sentences.price, {
                      read: number(prices.read, 2),
                      written: number(prices.written, 2),
                      currency: prices.currency,
                    })}
              </Words>
              <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
                {say(sentences.test)}
              </Button>
            </>
          )
        }
      </Answer>
      {trial.isError && <Refusal error={trial.error} />}
      {trial.data !== undefined && (
        <Alert role="status" title={say(trial.data.isReworded ? sentences.works : sentences.fails)}>
          <Words>{trial.data.isReworded ? trial.data.text : say(sentences.kept)}</Words>
          {trial.data.reason !== null && (
            <Words size="sm" c="dimmed">
              {trial.data.reason}
            </Words>
          )}
        </Alert>
      )}
    </Stack>
  );
}

const sentences = {
  title: { fr: 'Modèle de langue', en: 'Language model' },
  none: {
    fr: 'Aucun\u202f: les textes restent tels que maillage les écrit, et rien ne sort de cette machine. Pour en choisir un, donnez ces variables puis relancez le service\u00a0:',
    en: 'None: the texts stay as maillage writes them, and nothing leaves this machine. To choose one, set these variables and start the service again:',
  },
  which: { fr: 'Les textes sont reformulés par {model}.', en: 'The texts are reworded by {model}.' },
  noPrice: { fr: 'Son prix n’est pas connu.', en: 'Its price is not known.' },
  price: {
    fr: 'Un million de jetons\u00a0: {read} {currency} lus, {written} {currency} écrits.',
    en: 'A million tokens: {read} {currency} read, {written} {currency} written.',
  },
  test: { fr: 'Essayer sur une phrase', en: 'Try on one sentence' },
  works: { fr: 'Le modèle répond', en: 'The model answers' },
  fails: { fr: 'Le modèle n’a rien donné d’utilisable', en: 'The model gave nothing usable' },
  kept: { fr: 'Le texte de maillage est gardé.', en: 'The text of maillage is kept.' },
};
