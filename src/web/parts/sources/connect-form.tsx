import { Button, Card, Group, NativeSelect, Stack, Text as Words, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import type { Connection, SourceKind } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { KeyField } from './key-field.tsx';
import { type SourceDraft, type SourceFields, useSourceFields } from './use-source-fields.ts';

interface ConnectFormProps {
  readonly kinds: readonly SourceKind[];
  readonly draft: SourceDraft;
  readonly onConnected: (connection: Connection) => void;
  /** Absent where there is nothing to go back to. */
  readonly onLeave?: () => void;
}

/** Connects a source: which one, its property, and a key or an access given in the browser. */
export function ConnectForm({ kinds, draft, onConnected, onLeave }: ConnectFormProps) {
  const { say, day } = useLanguage();
  const fields = useSourceFields(kinds, draft);
  const connect = useMutation({ mutationFn: fields.connect, onSuccess: onConnected });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.isReady) connect.mutate();
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
          value={fields.source}
          onChange={(event) => {
            fields.setSource(event.currentTarget.value);
            connect.reset();
          }}
          data={kinds.map(({ id, title }) => ({ value: id, label: say(title) }))}
          maw="24rem"
        />
        <PlaceFields fields={fields} faultOf={faultOf} />
        <KeyField fields={fields} />
        <TextInput
          type="date"
          label={say(sentences.since)}
          // The field itself writes the day as the browser does, which may be the American way.
          description={`${say(sentences.sinceNote)}${fields.since === '' ? '' : ` (${day(fields.since)})`}`}
          value={fields.since}
          onChange={(event) => fields.setSince(event.currentTarget.value)}
          error={faultOf('since')}
          maw="24rem"
        />
        {connect.isError && !isNamed && <Refusal error={connect.error} />}
        <Group gap="sm">
          <Button type="submit" loading={connect.isPending} disabled={!fields.isReady}>
            {say(sentences.connect)}
          </Button>
          {onLeave !== undefined && (
            <Button variant="default" onClick={onLeave}>
              {say(sentences.leave)}
            </Button>
          )}
        </Group>
        {!fields.isReady && (
          <Words size="sm" c="dimmed">
            {say(sentences.missing)}
          </Words>
        )}
      </Stack>
    </Card>
  );
}

interface PlaceFieldsProps {
  readonly fields: SourceFields;
  readonly faultOf: (field: string) => string | undefined;
}

/** What is read there, and where the service stands when the company runs its own. */
function PlaceFields({ fields, faultOf }: PlaceFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <TextInput
        label={say(sentences.property)}
        description={say(sentences.example, { example: fields.kind.example })}
        value={fields.property}
        onChange={(event) => fields.setProperty(event.currentTarget.value)}
        error={faultOf('property')}
        maxLength={300}
        autoComplete="off"
        required
        maw="32rem"
      />
      {fields.kind.ownAddress && (
        <TextInput
          type="url"
          label={say(sentences.address)}
          value={fields.address}
          onChange={(event) => fields.setAddress(event.currentTarget.value)}
          error={faultOf('address')}
          maxLength={2048}
          required
          maw="32rem"
        />
      )}
    </>
  );
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
  since: { fr: 'Premier jour à lire', en: 'First day to read' },
  sinceNote: {
    fr: 'Vide\u202f: treize mois, ou ce que le service garde.',
    en: 'Empty: thirteen months, or what the service keeps.',
  },
  connect: { fr: 'Connecter', en: 'Connect' },
  leave: { fr: 'Ne rien changer', en: 'Change nothing' },
  missing: { fr: 'Il manque la propriété ou la clé.', en: 'The property or the key is missing.' },
};
