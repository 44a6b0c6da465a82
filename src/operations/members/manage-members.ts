import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { type Locale, locales } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import type { Services } from '../../io/services/services.ts';
import type { Invitation, Member } from '../../io/services/stored/members.ts';
import { field } from '../inputs/field.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import { authorOf } from '../projects/kept.ts';
import { mailInvitation } from './mail-invitation.ts';
import { emailField, MemberForm, memberId, nameField, newToken, roleField, tokenDigest } from './member-form.ts';

/** An invitation is open for so many days (working assumption). */
const invitationDays = 7;
/** Members of a workspace at most (working assumption): each is a line of one screen. */
const mostMembers = 200;

const Invited = MemberForm.extend({
  /** Address at which the person chooses a password, shown this once; without its origin when the service does not know it. */
  link: z.string(),
  /** True when a mail server took the invitation. */
  mailed: z.boolean(),
}).meta({ id: 'Invitation' });
export type Invited = z.output<typeof Invited>;

const langField = field(
  z.enum(locales).default('fr'),
  'langue du courriel\u202f: fr ou en',
  'language of the mail: fr or en',
);

export const inviteMember = defineOperation({
  id: 'invite-member',
  summary: { fr: 'Inviter une personne dans l’espace de travail', en: 'Invite a person to the workspace' },
  input: z.strictObject({
    email: emailField,
    name: nameField.optional(),
    role: roleField.default('reader'),
    lang: langField,
  }),
  output: Invited,
  needs: ['store', 'clock', 'mailer'],
  async run({ email, name = email, role, lang }, { store, clock, mailer }, context) {
    const known = await store.members();
    if (known.length >= mostMembers) throw tooMany;
    if (known.some((one) => one.email === email)) throw knownMember;
    const person = { id: `mem_${randomUUID().replaceAll('-', '')}`, email, name, role, createdAt: clock.now() };
    const { invitation, ...sent } = await newInvitation({ person, lang }, { clock, mailer });
    const member = await store.addMember(person, invitation);
    if (member === null) throw knownMember;
    await note(person.id, { change: 'created', body: { role } }, store, context);
    return { ...member, ...sent };
  },
});

export const renewInvitation = defineOperation({
  id: 'renew-invitation',
  summary: {
    fr: 'Faire un nouveau lien pour un membre, qui choisira un nouveau mot de passe',
    en: 'Make a new link for a member, who will choose a new password',
  },
  input: z.strictObject({ id: memberId, lang: langField }),
  output: Invited,
  needs: ['store', 'clock', 'mailer'],
  async run({ id, lang }, { store, clock, mailer }, context) {
    const person = await store.member(id);
    if (person === null) throw unknownMember;
    const { invitation, ...sent } = await newInvitation({ person, lang }, { clock, mailer });
    if (!(await store.inviteMember(id, invitation))) throw unknownMember;
    await note(id, { change: 'changed', body: { invited: true } }, store, context);
    return { ...person, inviteUntil: invitation.until, ...sent };
  },
});

export const listMembers = defineOperation({
  id: 'list-members',
  summary: { fr: 'Lister les membres de l’espace de travail', en: 'List the members of the workspace' },
  input: z.strictObject({}),
  output: z.object({ data: z.array(MemberForm) }),
  needs: ['store'],
  run: async (_input, { store }) => ({ data: await store.members() }),
});

export const updateMember = defineOperation({
  id: 'update-member',
  summary: { fr: 'Changer le nom ou le rôle d’un membre', en: 'Change the name or the role of a member' },
  input: z.strictObject({ id: memberId, name: nameField.optional(), role: roleField.optional() }),
  output: MemberForm,
  needs: ['store'],
  async run({ id, name, role }, { store }, context) {
    if ((await store.member(id)) === null) throw unknownMember;
    const change = { ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }) };
    const member = await store.changeMember(id, change);
    if (member === null) throw lastOwner;
    await note(id, { change: 'changed', body: { role: member.role, named: name !== undefined } }, store, context);
    return member;
  },
});

export const removeMember = defineOperation({
  id: 'remove-member',
  summary: {
    fr: 'Retirer un membre et fermer ses sessions',
    en: 'Remove a member and end the sessions of that person',
  },
  input: z.strictObject({ id: memberId }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id }, { store }, context) {
    if ((await store.member(id)) === null) throw unknownMember;
    if (!(await store.removeMember(id))) throw lastOwner;
    await note(id, { change: 'deleted', body: null }, store, context);
    return { id };
  },
});

/** Notes who changed a member; neither the name nor the e-mail, which leave with the person. */
const note = (
  id: string,
  entry: Parameters<Services['store']['noteChange']>[1],
  store: Services['store'],
  context: RunContext,
): Promise<void> => store.noteChange({ kind: 'member', id }, entry, authorOf(context));

/**
 * A secret link and its mail, which leaves before anything is stored: no transaction waits for a mail server. The secret is in
 * the fragment of the address, which browsers do not send: no log of a server holds it.
 */
async function newInvitation(
  { person, lang }: { readonly person: Pick<Member, 'id' | 'email'>; readonly lang: Locale },
  { clock, mailer }: Pick<Services, 'clock' | 'mailer'>,
): Promise<{ invitation: Invitation; link: string; mailed: boolean }> {
  const token = newToken();
  const until = new Date(Date.parse(clock.now()) + invitationDays * 24 * 3_600_000).toISOString();
  const link = `${mailer.serviceAddress ?? ''}/join#${token}`;
  const mailed = await mailInvitation({ ...person, until, link, lang }, mailer);
  return { invitation: { digest: tokenDigest(token), until }, link, mailed };
}

const refusal = (code: 'conflict' | 'not-found', fr: string, en: string): Failure =>
  new Failure(code, { fr, en } satisfies Text);

const knownMember = refusal(
  'conflict',
  'Cette adresse est déjà celle d’un membre\u202f: faites-lui un nouveau lien par POST /v1/members/{id}/invitations.',
  'This address is already that of a member: make a new link with POST /v1/members/{id}/invitations.',
);
const unknownMember = refusal(
  'not-found',
  'Aucun membre ne porte cet identifiant\u202f: listez-les par GET /v1/members.',
  'No member has this id: list them with GET /v1/members.',
);
const lastOwner = refusal(
  'conflict',
  'Ce membre est le seul propriétaire\u202f: donnez d’abord ce rôle à un autre membre.',
  'This member is the only owner: give that role to another member first.',
);
const tooMany = refusal(
  'conflict',
  `L’espace de travail a déjà ${mostMembers} membres\u202f: retirez-en un d’abord.`,
  `The workspace has ${mostMembers} members already: remove one first.`,
);
