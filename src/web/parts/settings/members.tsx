import { Alert, Button, Code, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';
import { useMay } from '../frame/session.ts';
import { SettingsList } from './settings-list.tsx';

/** Persons who may open the workspace from another machine. */
export function Members() {
  const { say, locale } = useLanguage();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<keyof typeof roles>('reader');
  return (
    <SettingsList
      title={say(sentences.title)}
      note={say(sentences.note)}
      kind="members"
      read={async () =>
        (await service.members({})).data.map((one) => ({
          id: one.id,
          name: one.name === one.email ? one.email : `${one.name} (${one.email})`,
          more: <MemberControls member={one} />,
          detail: one.state === 'active' ? say(roles[one.role]) : `${say(roles[one.role])}, ${say(sentences.invited)}`,
        }))
      }
      create={() => service.inviteMember({ email: email.trim(), role, lang: locale })}
      remove={(id) => service.removeMember({ id })}
      createWord={say(sentences.invite)}
      isReady={email.trim() !== ''}
      created={(invited) => <NewLink {...invited} />}
    >
      <TextInput
        type="email"
        label={say(sentences.email)}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        maxLength={254}
        required
        flex="1 1 14rem"
      />
      <NativeSelect
        label={say(sentences.role)}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as keyof typeof roles)}
        data={Object.entries(roles).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </SettingsList>
  );
}

type Member = Awaited<ReturnType<typeof service.members>>['data'][number];

/** The role of a person, and a new link for one who has lost the first or the password. */
function MemberControls({ member: { id, name, role } }: { readonly member: Member }) {
  const { say, locale } = useLanguage();
  const queries = useQueryClient();
  const mayChange = useMay('admin');
  const change = useMutation({
    mutationFn: (next: Member['role']) => service.updateMember({ id, role: next }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['members'] }),
  });
  const renew = useMutation({ mutationFn: () => service.renewInvitation({ id, lang: locale }) });
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={say(sentences.roleOf, { name })}
        value={role}
        disabled={!mayChange || change.isPending}
        onChange={(event) => change.mutate(event.currentTarget.value as Member['role'])}
        data={Object.entries(roles).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <Button
        variant="default"
        size="compact-md"
        disabled={!mayChange}
        loading={renew.isPending}
        onClick={() => renew.mutate()}
        aria-label={say(sentences.renewNamed, { name })}
      >
        {say(sentences.renew)}
      </Button>
      {change.isError && <Refusal error={change.error} />}
      {renew.isError && <Refusal error={renew.error} />}
      {renew.data !== undefined && <NewLink {...renew.data} />}
    </>
  );
}

function NewLink({ mailed, link }: { readonly mailed: boolean; readonly link: string }) {
  const { say } = useLanguage();
  return (
    <Alert title={say(mailed ? sentences.mailed : sentences.giveLink)} role="status">
      {!mailed && <Code style={{ overflowWrap: 'anywhere' }}>{new URL(link, location.origin).href}</Code>}
    </Alert>
  );
}

const roles = {
  reader: { fr: 'lire', en: 'read' },
  editor: { fr: 'lire et écrire', en: 'read and write' },
  owner: { fr: 'tout, réglages compris', en: 'everything, with settings' },
};

const sentences = {
  title: { fr: 'Personnes', en: 'Persons' },
  note: {
    fr: 'Sur cette machine, personne n’a besoin de compte. Invitez ceux qui ouvrent maillage depuis une autre machine\u00a0: chacun choisit son mot de passe.',
    en: 'On this machine nobody needs an account. Invite those who open maillage from another machine: each chooses a password.',
  },
  email: { fr: 'Adresse de la personne', en: 'Address of the person' },
  role: { fr: 'Ce qu’elle peut faire', en: 'What they may do' },
  roleOf: { fr: 'Ce que peut faire {name}', en: 'What {name} may do' },
  renew: { fr: 'Nouveau lien', en: 'New link' },
  renewNamed: { fr: 'Nouveau lien\u00a0: {name}', en: 'New link: {name}' },
  invite: { fr: 'Inviter', en: 'Invite' },
  invited: { fr: 'pas encore venue', en: 'not come yet' },
  mailed: { fr: 'L’invitation est partie par courriel.', en: 'The invitation was mailed.' },
  giveLink: {
    fr: 'Aucun courriel n’est réglé sur ce service\u00a0: donnez ce lien à la personne.',
    en: 'No mail is set up on this service: give the person this link.',
  },
};
