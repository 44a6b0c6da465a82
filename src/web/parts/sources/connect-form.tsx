import {
  Alert,
  Anchor,
  Button,
  Card,
  FileInput,
  Group,
  NativeSelect,
  Radio,
  Stack,
  Text as Words,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { type Connection, service, type SourceKind } from '../service.ts';
import { ServiceError } from '../service-error.ts';

/** What is known of the source to connect: its kind at least. */
export interface SourceDraft {
  readonly source: string;
  readonly property?: string;
  readonly since?: string;
}

interface ConnectFormProps {
  readonly kinds: readonly SourceKind[];
  readonly draft: SourceDraft;
  readonly onConnected: (connection: Connection) => void;
  /** Absent where there is nothing to go back to. */
  readonly onLeave?: () => void;
}

/** Connects a source: which one, its property, and a key or an access given in the browser. */
export function ConnectForm({ kinds, draft, onConnected, onLeave }: ConnectFormProps) {
  const { say } = useLanguage();
  const [source, setSource] = useState(draft.source);
  const [property, setProperty] = useState(draft.property ?? '');
  const [address, setAddress] = useState('');
  const [since, setSince] = useState(draft.since ?? '');
  const [way, setWay] = useState<'key' | 'browser'>('key');
  const [file, setFile] = useState<File | null>(null);
  const [token, setToken] = useState('');
  const kind = kinds.find(({ id }) => id === source)!;
  const isFile = kind.key === 'file';
  const consent = useConsent(source);
  const connect = useMutation({
    mutationFn: async () => {
      const given =
        way === 'browser' && kind.consents
          ? { consent: consent.id! }
          : { key: isFile ? await jsonOf(file!) : token.trim() };
      return service.connectSource({
        source,
        property: property.trim(),
        ...(kind.ownAddress ? { address: address.trim() } : {}),
        ...(since === '' ? {} : { since }),
        ...given,
      });
    },
    onSuccess: onConnected,
  });
  const isGiven =
    way === 'browser' && kind.consents ? consent.state === 'given' : isFile ? file !== null : token.trim() !== '';
  const isReady = property.trim() !== '' && (!kind.ownAddress || address.trim() !== '') && isGiven;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) connect.mutate();
  };
  const faultOf = (field: string): string | undefined =>
    connect.error instanceof ServiceError
      ? connect.error.issues.find(({ path }) => path === `/${field}`)?.message
      : undefined;
  const isNamed = ['property', 'address', 'since'].some((field) => faultOf(field) !== undefined);
  return (
    <Card withBorder padding="md" component="form" onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {say(sentences.title)}
        </Title>
        <NativeSelect
          label={say(sentences.service)}
          value={source}
          onChange={(event) => {
            setSource(event.currentTarget.value);
            setFile(null);
            connect.reset();
          }}
          data={kinds.map(({ id, title }) => ({ value: id, label: say(title) }))}
          maw="24rem"
        />
        <TextInput
          label={say(sentences.property)}
          description={say(sentences.example, { example: kind.example })}
          value={property}
          onChange={(event) => setProperty(event.currentTarget.value)}
          error={faultOf('property')}
          maxLength={300}
          autoComplete="off"
          required
          maw="32rem"
        />
        {kind.ownAddress && (
          <TextInput
            type="url"
            label={say(sentences.address)}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
            error={faultOf('address')}
            maxLength={2048}
            required
            maw="32rem"
          />
        )}
        {kind.consents && (
          <Radio.Group
            label={say(sentences.way)}
            value={way}
            onChange={(value) => setWay(value === 'browser' ? 'browser' : 'key')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="key" label={say(sentences.withKey)} />
              <Radio value="browser" label={say(sentences.inBrowser)} />
            </Stack>
          </Radio.Group>
        )}
        {way === 'browser' && kind.consents ? (
          <Consent consent={consent} />
        ) : isFile ? (
          <FileInput
            label={say(sentences.file)}
            description={say(kind.access)}
            accept=".json,application/json"
            value={file}
            onChange={setFile}
            placeholder={say(sentences.choose)}
            required
            maw="32rem"
          />
        ) : (
          <TextInput
            type="password"
            label={say(sentences.token)}
            description={say(kind.access)}
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
            autoComplete="off"
            maxLength={500}
            required
            maw="32rem"
          />
        )}
        <TextInput
          type="date"
          label={say(sentences.since)}
          description={say(sentences.sinceNote)}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
          error={faultOf('since')}
          maw="24rem"
        />
        {connect.isError && !isNamed && <Refusal error={connect.error} />}
        <Group gap="sm">
          <Button type="submit" loading={connect.isPending} disabled={!isReady}>
            {say(sentences.connect)}
          </Button>
          {onLeave !== undefined && (
            <Button variant="default" onClick={onLeave}>
              {say(sentences.leave)}
            </Button>
          )}
        </Group>
        {!isReady && (
          <Words size="sm" c="dimmed">
            {say(sentences.missing)}
          </Words>
        )}
      </Stack>
    </Card>
  );
}

type AskedConsent = ReturnType<typeof useConsent>;

const pollMs = 1_500;

/** The access asked for in the browser: the file of the OAuth client, the address to open, then what came back. */
function useConsent(source: string) {
  const [file, setFile] = useState<File | null>(null);
  const ask = useMutation({
    mutationFn: async (client: File) => service.askConsent({ source, client: await jsonOf(client) }),
  });
  const id = ask.data?.id ?? null;
  const read = useQuery({
    queryKey: ['consent', id],
    queryFn: () => service.readConsent({ id: id! }),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => (data === undefined || data.state === 'waiting' ? pollMs : false),
  });
  return {
    id,
    file,
    choose: (chosen: File | null) => {
      setFile(chosen);
      ask.reset();
      if (chosen !== null) ask.mutate(chosen);
    },
    address: ask.data?.address ?? null,
    error: ask.isError ? ask.error : read.isError ? read.error : null,
    state: read.data?.state ?? null,
    detail: read.data?.detail ?? null,
  };
}

function Consent({ consent }: { readonly consent: AskedConsent }) {
  const { say } = useLanguage();
  return (
    <Stack gap="xs">
      <FileInput
        label={say(sentences.client)}
        description={say(sentences.clientNote)}
        accept=".json,application/json"
        value={consent.file}
        onChange={consent.choose}
        placeholder={say(sentences.choose)}
        required
        maw="32rem"
      />
      {consent.error !== null && <Refusal error={consent.error} />}
      {consent.address !== null && consent.state !== 'given' && consent.state !== 'refused' && (
        <Alert title={say(sentences.open)} role="status">
          <Anchor href={consent.address} target="_blank" rel="noopener noreferrer nofollow">
            {say(sentences.openLink)}
          </Anchor>
          <Words size="sm" mt="xs">
            {say(sentences.waiting)}
          </Words>
        </Alert>
      )}
      {consent.state === 'given' && <Words role="status">{say(sentences.given)}</Words>}
      {consent.state === 'refused' && consent.detail !== null && (
        <Alert role="alert" color="orange">
          {say(consent.detail)}
        </Alert>
      )}
    </Stack>
  );
}

/** The object of a JSON file; an empty one when it is not JSON, which the service refuses in words. */
async function jsonOf(file: File): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await file.text());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

const sentences = {
  title: { fr: 'Connecter une source', en: 'Connect a source' },
  service: { fr: 'Service', en: 'Service' },
  property: {
    fr: 'Site, propriété ou compte, comme le service l’écrit',
    en: 'Site, property or account, as the service writes it',
  },
  example: { fr: 'Par exemple {example}', en: 'For example {example}' },
  address: { fr: 'Adresse de votre installation', en: 'Address of your installation' },
  way: { fr: 'Comment donner l’accès', en: 'How to give the access' },
  withKey: { fr: 'Par une clé (compte de service)', en: 'With a key (service account)' },
  inBrowser: { fr: 'Dans mon navigateur, sur cette machine', en: 'In my browser, on this machine' },
  file: { fr: 'Fichier de la clé (JSON)', en: 'File of the key (JSON)' },
  token: { fr: 'Jeton ou clé d’API', en: 'Token or API key' },
  choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
  client: { fr: 'Fichier de votre client OAuth (JSON)', en: 'File of your OAuth client (JSON)' },
  clientNote: {
    fr: 'De type «\u00a0Application de bureau\u00a0», téléchargé de la console. Une application «\u00a0en test\u00a0» perd ses accès au bout de sept jours\u202f: publiez-la.',
    en: 'Of the kind “Desktop app”, downloaded from the console. An application “in testing” loses its access after seven days: publish it.',
  },
  open: { fr: 'Donnez l’accès en lecture', en: 'Give the access to read' },
  openLink: { fr: 'Ouvrir la page du service (nouvel onglet)', en: 'Open the page of the service (new tab)' },
  waiting: { fr: 'En attente de votre réponse dans cet onglet…', en: 'Waiting for your answer in that tab…' },
  given: { fr: 'Accès donné\u202f: vous pouvez connecter.', en: 'Access given: you can connect.' },
  since: { fr: 'Premier jour à lire', en: 'First day to read' },
  sinceNote: {
    fr: 'Vide\u202f: treize mois, ou ce que le service garde.',
    en: 'Empty: thirteen months, or what the service keeps.',
  },
  connect: { fr: 'Connecter', en: 'Connect' },
  leave: { fr: 'Ne rien changer', en: 'Change nothing' },
  missing: { fr: 'Il manque la propriété ou la clé.', en: 'The property or the key is missing.' },
};
