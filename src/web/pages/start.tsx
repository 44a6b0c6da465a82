import { Anchor, Button, Card, Group, List, SimpleGrid, Stack, Text as Words, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { keepCompany, keptCompany } from '../parts/plan/kept-company.ts';
import { service } from '../parts/service.ts';
import { startedWorkAddress } from '../parts/work/started-work.ts';
import { useStartAudit } from '../parts/use-start-audit.ts';
import { addressOf } from '../screens.ts';

/** Audits read to list the sites: those of some years of monthly audits. */
const mostAudits = 500;

/** The start: one field for an address, then the sites audited so far. */
export function Start() {
  const { say } = useLanguage();
  const audits = useQuery({
    queryKey: ['audits'],
    queryFn: () => service.audits({ limit: mostAudits, ended: 'true' }),
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <AddressForm />
      <Answer query={audits}>{({ data }) => (data.length === 0 ? <FirstVisit /> : <Sites audits={data} />)}</Answer>
    </Screen>
  );
}

function AddressForm() {
  const { say } = useLanguage();
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('url') ?? '');
  const [isMissing, setMissing] = useState(false);
  const start = useStartAudit();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') start.mutate(wholeAddress(text));
  };
  return (
    <Card withBorder padding="lg" component="form" onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            flex="1 1 18rem"
            size="md"
            label={say(sentences.address)}
            description={say(sentences.example)}
            type="url"
            inputMode="url"
            autoComplete="url"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={isMissing ? say(sentences.missing) : undefined}
          />
          <Button type="submit" size="md" loading={start.isPending}>
            {say(sentences.explore)}
          </Button>
        </Group>
        {start.isError && <Refusal error={start.error} />}
      </Stack>
    </Card>
  );
}

/** What will happen, and the bundled example for a person without a site at hand. */
function FirstVisit() {
  const { say, locale } = useLanguage();
  const navigate = useNavigate();
  const example = useMutation({
    mutationFn: async () => {
      const { url, company } = await service.openExample({});
      const host = siteHost(url);
      const kept = await keptCompany(host);
      if (kept.company === null) await keepCompany(host, { company, revision: kept.revision });
      return { host, job: await service.startAudit({ url, company, lang: locale }) };
    },
    onSuccess: ({ job, host }) => void navigate(startedWorkAddress(job.id, host)),
  });
  return (
    <Stack gap="lg">
      <List type="ordered" spacing="xs" maw="46rem">
        {firstSteps.map((step) => (
          <List.Item key={step.en}>{say(step)}</List.Item>
        ))}
      </List>
      <Words maw="46rem">{say(sentences.none)}</Words>
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h3">
          {say(sentences.exampleTitle)}
        </Title>
        <Words maw="46rem">{say(sentences.exampleWhat)}</Words>
        <Button variant="default" loading={example.isPending} onClick={() => example.mutate()}>
          {say(sentences.tryExample)}
        </Button>
        {example.isError && <Refusal error={example.error} />}
      </Stack>
    </Stack>
  );
}

/** `www.example.fr` as a person types it → `https://www.example.fr`. */
function wholeAddress(text: string): string {
  const address = text.trim();
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

type ListedAudit = Awaited<ReturnType<typeof service.audits>>['data'][number];

function Sites({ audits }: { readonly audits: readonly ListedAudit[] }) {
  const { say } = useLanguage();
  const newest = new Map<string, ListedAudit>();
  for (const audit of audits) {
    const host = siteHost(audit.url);
    if (!newest.has(host)) newest.set(host, audit);
  }
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.sites)}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {[...newest].map(([host, audit]) => (
          <SiteCard key={host} host={host} audit={audit} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function SiteCard({ host, audit }: { readonly host: string; readonly audit: ListedAudit }) {
  const { say, count, time } = useLanguage();
  return (
    <Card withBorder padding="md">
      <Anchor component={Link} to={addressOf(host)} fw={600} size="lg" style={{ overflowWrap: 'anywhere' }}>
        {host}
      </Anchor>
      <Words size="sm" c="dimmed">
        {say(sentences.exploredOn, { day: time(audit.startedAt), pages: count(audit.pages, sentences.addresses) })}
      </Words>
    </Card>
  );
}

const firstSteps = [
  {
    fr: 'maillage lit les pages comme le ferait un moteur de recherche. Il ne change rien sur votre site.',
    en: 'maillage reads the pages as a search engine would. It changes nothing on your site.',
  },
  {
    fr: 'Il montre quoi faire en premier, avec les phrases à écrire et les liens à ajouter.',
    en: 'It shows what to do first, with the sentences to write and the links to add.',
  },
  {
    fr: 'Dix réponses sur votre entreprise, et il en fait un calendrier qui tient dans vos heures.',
    en: 'Give ten answers about your company, and it makes a calendar that fits in your hours.',
  },
];

const sentences = {
  title: { fr: 'Mon site', en: 'My site' },
  lead: {
    fr: 'Donnez l’adresse de votre site\u00a0: maillage le lit page par page, puis dit quoi faire en premier, phrase par phrase.',
    en: 'Give the address of your site: maillage reads it page by page, then says what to do first, sentence by sentence.',
  },
  address: { fr: 'Adresse du site', en: 'Address of the site' },
  example: { fr: 'Par exemple www.mon-entreprise.fr', en: 'For instance www.my-company.co.uk' },
  missing: { fr: 'Écrivez l’adresse de votre site.', en: 'Write the address of your site.' },
  explore: { fr: 'Explorer le site', en: 'Explore the site' },
  sites: { fr: 'Sites explorés', en: 'Explored sites' },
  none: {
    fr: 'Aucun site exploré pour l’instant. La première exploration prend de quelques secondes à quelques minutes, selon la taille du site.',
    en: 'No explored site yet. A first exploration takes from a few seconds to a few minutes, by the size of the site.',
  },
  exampleTitle: { fr: 'Pas de site sous la main\u202f?', en: 'No site at hand?' },
  exampleWhat: {
    fr: 'Essayez avec le site d’une boutique de miel inventée, en français\u00a0: il est sur cette machine, avec ses réponses. Rien ne sort.',
    en: 'Try the site of an invented honey shop, in French: it is on this machine, with its answers. Nothing leaves it.',
  },
  tryExample: { fr: 'Essayer avec l’exemple', en: 'Try the example' },
  exploredOn: { fr: '{day} · {pages}', en: '{day} · {pages}' },
  addresses: {
    fr: { one: '{count} adresse', other: '{count} adresses' },
    en: { one: '{count} address', other: '{count} addresses' },
  },
};
