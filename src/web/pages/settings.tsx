import {
  Alert,
  Button,
  Card,
  Code,
  CopyButton,
  Group,
  NativeSelect,
  Stack,
  Text as Words,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer, Refusal } from '../parts/answer.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useLanguage } from '../parts/language.tsx';
import { siteAddress } from '../parts/plan/kept-company.ts';
import { RowTable } from '../parts/tables/row-table.tsx';
import { service } from '../parts/service.ts';
import { Members } from '../parts/settings/members.tsx';
import { Model } from '../parts/settings/model.tsx';
import { Schedules } from '../parts/settings/schedules.tsx';
import { Subscribers } from '../parts/settings/subscribers.tsx';
import { Usage } from '../parts/settings/usage.tsx';
import { useUndoable } from '../parts/settings/use-undoable.ts';
import { Webhooks } from '../parts/settings/webhooks.tsx';
import { useSite } from '../parts/site.tsx';

/** Explorations that start by themselves, who hears of them, persons, keys and webhooks of other programs, and deletion. */
export function Settings() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Schedules />
      <Subscribers />
      <Members />
      <Keys />
      <Webhooks />
      <Usage />
      <Model />
      <Deletion />
    </Screen>
  );
}

function Keys() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => service.keys({}) });
  const again = () => queries.invalidateQueries({ queryKey: ['keys'] });
  const create = useMutation({ mutationFn: service.createKey, onSuccess: again });
  const revoke = useMutation({ mutationFn: (id: string) => service.revokeKey({ id }), onSuccess: again });
  const removal = useUndoable((id) => revoke.mutate(id));
  const [name, setName] = useState('');
  const [scope, setScope] = useState<keyof typeof rights>('analyse');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') create.mutate({ name: name.trim(), scope });
  };
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.keys)}
      </Title>
      <Words maw="46rem">{say(sentences.keysNote)}</Words>
      <Card withBorder padding="md" component="form" onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={say(sentences.keyName)}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={80}
            required
            flex="1 1 12rem"
          />
          <NativeSelect
            label={say(sentences.right)}
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value as keyof typeof rights)}
            data={Object.entries(rights).map(([value, text]) => ({ value, label: say(text) }))}
          />
          <Button type="submit" loading={create.isPending}>
            {say(sentences.create)}
          </Button>
        </Group>
      </Card>
      {create.isError && <Refusal error={create.error} />}
      {revoke.isError && <Refusal error={revoke.error} />}
      {create.data !== undefined && (
        <Alert title={say(sentences.created)} role="status">
          <Group gap="sm">
            <Code style={{ overflowWrap: 'anywhere' }}>{create.data.key}</Code>
            <CopyButton value={create.data.key} timeout={10_000}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {say(copied ? sentences.copied : sentences.copy)}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Alert>
      )}
      <Answer query={keys}>{({ data }) => <KeyTable keys={data} removal={removal} />}</Answer>
    </Stack>
  );
}

type Key = Awaited<ReturnType<typeof service.keys>>['data'][number];

interface KeyTableProps {
  readonly keys: readonly Key[];
  readonly removal: ReturnType<typeof useUndoable>;
}

function KeyTable({ keys, removal }: KeyTableProps) {
  const { say, time } = useLanguage();
  if (keys.length === 0) return <Words c="dimmed">{say(sentences.noKey)}</Words>;
  return (
    <RowTable
      caption={say(sentences.keys)}
      headings={[sentences.keyName, sentences.right, sentences.used, sentences.state].map((heading) => say(heading))}
      rows={keys.map(({ id, name, scope, lastFour, usedAt, revokedAt }) => ({
        key: id,
        cells: [
          `${name} (…${lastFour})`,
          say(rights[scope]),
          usedAt === null ? say(sentences.never) : time(usedAt),
          revokedAt !== null ? (
            say(sentences.revoked)
          ) : (
            <RevokeButton key="revoke" name={name} id={id} removal={removal} />
          ),
        ],
      }))}
      minWidth={520}
    />
  );
}

interface RevokeButtonProps {
  readonly id: string;
  readonly name: string;
  readonly removal: ReturnType<typeof useUndoable>;
}

/** A program whose key is revoked is refused from then on: ten seconds to think again. */
function RevokeButton({ id, name, removal: { leaving, begin, undo } }: RevokeButtonProps) {
  const { say } = useLanguage();
  const isLeaving = leaving.has(id);
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={say(isLeaving ? sentences.keepNamed : sentences.revokeNamed, { name })}
      onClick={() => (isLeaving ? undo(id) : begin(id))}
    >
      {say(isLeaving ? sentences.keep : sentences.revoke)}
    </Button>
  );
}

/** Audits of a site read to delete them: more than a site has. */
const mostAudits = 500;

function Deletion() {
  const { say, locale } = useLanguage();
  const { host } = useSite();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const erase = useMutation({
    mutationFn: async () => {
      const { data } = await service.audits({ site: siteAddress(host), limit: mostAudits });
      for (const { id } of data) await service.deleteAudit({ id });
      const projects = await service.projects({ site: siteAddress(host) });
      for (const { id } of projects.data) await service.deleteProject({ id });
    },
    onSuccess: async () => {
      await navigate('/');
      queries.clear();
    },
  });
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.erase)}
      </Title>
      <Words maw="46rem">{say(sentences.eraseNote)}</Words>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={say(sentences.confirm, { host })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          lang={locale}
          flex="0 1 22rem"
        />
        <Button
          variant="outline"
          color="red"
          c="var(--mantine-color-text)"
          disabled={typed.trim() !== host}
          loading={erase.isPending}
          onClick={() => erase.mutate()}
        >
          {say(sentences.eraseAll)}
        </Button>
      </Group>
      {erase.isError && <Refusal error={erase.error} />}
    </Stack>
  );
}

const rights = {
  analyse: { fr: 'analyser une page', en: 'analyse a page' },
  read: { fr: 'lire', en: 'read' },
  write: { fr: 'lire et écrire', en: 'read and write' },
  admin: { fr: 'tout', en: 'everything' },
};

const sentences = {
  title: { fr: 'Réglages', en: 'Settings' },
  lead: {
    fr: 'La langue et l’apparence se choisissent en haut à droite de chaque écran\u00a0; ce navigateur les garde.',
    en: 'Language and appearance are chosen at the top right of every screen; this browser keeps them.',
  },
  keys: { fr: 'Clés pour d’autres programmes', en: 'Keys for other programs' },
  keysNote: {
    fr: 'Une extension de votre site ou un assistant se présente avec une clé. Donnez à chacun la sienne, avec le moins de droits possible.',
    en: 'A plug-in of your site or an assistant presents a key. Give each its own, with as few rights as possible.',
  },
  keyName: { fr: 'À quoi sert la clé', en: 'What the key is for' },
  right: { fr: 'Droits', en: 'Rights' },
  create: { fr: 'Créer une clé', en: 'Create a key' },
  created: {
    fr: 'Voici la clé. Copiez-la maintenant\u00a0: elle ne sera plus montrée.',
    en: 'Here is the key. Copy it now: it will not be shown again.',
  },
  copy: { fr: 'Copier', en: 'Copy' },
  copied: { fr: 'Copié', en: 'Copied' },
  used: { fr: 'Dernier usage', en: 'Last use' },
  never: { fr: 'jamais', en: 'never' },
  state: { fr: 'État', en: 'State' },
  revoke: { fr: 'Révoquer', en: 'Revoke' },
  revokeNamed: { fr: 'Révoquer la clé {name}', en: 'Revoke the key {name}' },
  keep: { fr: 'Révoquée dans dix secondes\u00a0: annuler', en: 'Revoked in ten seconds: undo' },
  keepNamed: { fr: 'Garder la clé {name}', en: 'Keep the key {name}' },
  revoked: { fr: 'révoquée', en: 'revoked' },
  noKey: { fr: 'Aucune clé.', en: 'No key.' },
  erase: { fr: 'Supprimer ce qui est gardé de ce site', en: 'Delete what is kept of this site' },
  eraseNote: {
    fr: 'Toutes les explorations de ce site, les réponses sur l’entreprise, le plan, les chiffres des mois et les changements du calendrier disparaissent d’ici. Cela ne se reprend pas\u00a0; le site lui-même n’est pas touché.',
    en: 'All explorations of this site, the answers about the company, the plan, the figures of months and the changes of the calendar disappear from here. This cannot be undone; the site itself is not touched.',
  },
  confirm: { fr: 'Pour confirmer, écrivez {host}', en: 'To confirm, write {host}' },
  eraseAll: { fr: 'Tout supprimer', en: 'Delete everything' },
};
