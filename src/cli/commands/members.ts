import { inBoth, type Text } from '../../core/values/text.ts';
import type { Member } from '../../io/services/stored/members.ts';
import {
  type Invited,
  inviteMember as inviteOperation,
  listMembers as listOperation,
  removeMember as removeOperation,
  renewInvitation as renewOperation,
  updateMember as updateOperation,
} from '../../operations/members/manage-members.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

const id = 'mem_0198c2a4e1b27c3d9f00a1b2c3d4e5f6';

export const inviteMember: CommandDefinition = defineCommand({
  id: 'invite-member',
  operation: inviteOperation,
  positionals: ['email'],
  examples: [
    'maillage invite-member lea@example.com --role editor',
    'maillage invite-member sam@example.com --name "Sam Roy" --lang en',
  ],
  print: linkText,
});

export const renewInvitation: CommandDefinition = defineCommand({
  id: 'renew-invitation',
  operation: renewOperation,
  positionals: ['id'],
  examples: [`maillage renew-invitation ${id}`, `maillage renew-invitation ${id} --lang en`],
  print: linkText,
});

export const members: CommandDefinition = defineCommand({
  id: 'members',
  operation: listOperation,
  positionals: [],
  examples: ['maillage members', 'maillage members --json'],
  print: ({ data }: { readonly data: readonly Member[] }) =>
    data.length === 0
      ? {
          fr: 'Aucun membre\u202f: invitez-en un par maillage invite-member.',
          en: 'No member: invite one with maillage invite-member.',
        }
      : inBoth((locale) => data.map((one) => lineOf(one)[locale]).join('\n')),
});

export const updateMember: CommandDefinition = defineCommand({
  id: 'update-member',
  operation: updateOperation,
  positionals: ['id'],
  examples: [`maillage update-member ${id} --role reader`, `maillage update-member ${id} --name "Sam Roy"`],
  print: lineOf,
});

export const removeMember: CommandDefinition = defineCommand({
  id: 'remove-member',
  operation: removeOperation,
  positionals: ['id'],
  examples: [`maillage remove-member ${id}`, `maillage remove-member ${id} --json`],
  print: ({ id: removed }: { readonly id: string }) => ({
    fr: `Le membre ${removed} est retiré, et ses sessions sont fermées.`,
    en: `Member ${removed} is removed, and the sessions are ended.`,
  }),
});

function linkText({ email, link, mailed }: Invited): Text {
  return {
    fr: `${link}\n${mailed ? `Ce lien est aussi envoyé à ${email}.` : `Donnez ce lien à ${email}, après l’adresse du service s’il ne la contient pas\u202f: il n’est montré qu’une fois.`}`,
    en: `${link}\n${mailed ? `This link is also mailed to ${email}.` : `Give this link to ${email}, after the address of the service if it does not contain it: it is shown once.`}`,
  };
}

function lineOf({ id: member, email, name, role, state }: Member): Text {
  return {
    fr: `${member}  ${email}  ${name}  ${role}  ${state === 'invited' ? 'invité' : 'actif'}`,
    en: `${member}  ${email}  ${name}  ${role}  ${state}`,
  };
}
