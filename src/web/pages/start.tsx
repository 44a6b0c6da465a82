import { Anchor, Button, Card, Group, SimpleGrid, Stack, Text as Words, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { service } from '../parts/service.ts';
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
      <Answer query={audits}>{({ data }) => <Sites audits={data} />}</Answer>
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
  if (newest.size === 0) return <Words c="dimmed">{say(sentences.none)}</Words>;
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
  exploredOn: { fr: '{day} · {pages}', en: '{day} · {pages}' },
  addresses: {
    fr: { one: '{count} adresse', other: '{count} adresses' },
    en: { one: '{count} address', other: '{count} addresses' },
  },
};
