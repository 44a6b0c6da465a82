import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { scopes } from '../../io/services/api-keys.ts';
import { type KnownMember, type People, scopeOfRole } from '../../io/services/stored/members.ts';
import { field } from '../inputs/field.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import { emailField, MemberForm, nameField, newPasswordField, newToken, tokenDigest } from './member-form.ts';
import { isPasswordOf, passwordDigest } from './password-digest.ts';

const SessionForm = z
  .object({
    workspace: z.string(),
    /** Right of the caller in the workspace. */
    scope: z.enum(scopes),
    /** The member who is signed in; null for a key, and for this machine without an account. */
    member: MemberForm.nullable(),
  })
  .meta({ id: 'Session' });
type SessionForm = z.output<typeof SessionForm>;

const passwordField = field(z.string().min(1).max(200), 'mot de passe', 'password');

/** Workspaces in which one password is tried: one person is a member of few (working assumption). */
const mostWorkspaces = 10;

export const signIn = defineOperation({
  id: 'sign-in',
  summary: {
    fr: 'Se connecter par adresse électronique et mot de passe',
    en: 'Sign in with an e-mail address and a password',
  },
  input: z.strictObject({
    email: emailField,
    password: passwordField,
    workspace: field(
      z.string().max(64).optional(),
      'espace de travail, si vous en avez plusieurs',
      'workspace, if you have several',
    ),
  }),
  output: SessionForm,
  needs: ['workspaces'],
  async run({ email, password, workspace }, { workspaces: { people } }, context) {
    const { address = '' } = context;
    if (await people.isLocked(email, address)) throw locked;
    const known = await people.membersByEmail(email);
    const wanted = known.filter((one) => workspace === undefined || one.workspace === workspace);
    const member = await memberOfPassword(password, wanted.slice(0, mostWorkspaces));
    if (member !== null) return opened(member, people, context);
    await people.noteWrongPassword(email, address);
    throw wrongPassword;
  },
});

/** The first member whose password it is; unknown persons take as long as known ones. */
async function memberOfPassword(password: string, members: readonly KnownMember[]): Promise<KnownMember | null> {
  if (members.length === 0) await isPasswordOf(password, null);
  for (const member of members) if (await isPasswordOf(password, member.password)) return member;
  return null;
}

export const acceptInvitation = defineOperation({
  id: 'accept-invitation',
  summary: { fr: 'Accepter une invitation et se connecter', en: 'Accept an invitation and sign in' },
  input: z.strictObject({
    token: field(
      z.string().regex(/^[\w-]{43}$/),
      'secret du lien, après le «\u202f#\u202f»',
      'secret of the link, after the “#”',
    ),
    name: nameField,
    password: newPasswordField,
  }),
  output: SessionForm,
  needs: ['workspaces'],
  async run({ token, name, password }, { workspaces: { people } }, context) {
    const { address = '' } = context;
    if (await people.isLocked(invitations, address)) throw locked;
    const digest = tokenDigest(token);
    const member = await people.acceptInvitation(digest, { name, password: await passwordDigest(password) });
    if (member !== null) return opened(member, people, context);
    await people.noteWrongPassword(invitations, address);
    throw invitationOver;
  },
});

/** In place of an e-mail: wrong links are counted like wrong passwords. */
const invitations = 'invitation';

export const readSession = defineOperation({
  id: 'read-session',
  summary: { fr: 'Lire qui vous êtes pour ce service', en: 'Read who you are for this service' },
  input: z.strictObject({}),
  output: SessionForm,
  needs: ['workspaces'],
  async run(_input, { workspaces: { people } }, { workspace, scope = 'admin', session, caller = '' }) {
    const member = session === undefined ? null : await people.memberById(caller);
    return { workspace, scope, member: member === null ? null : shown(member) };
  },
});

export const signOut = defineOperation({
  id: 'sign-out',
  summary: { fr: 'Se déconnecter', en: 'Sign out' },
  input: z.strictObject({}),
  output: z.object({}),
  needs: ['workspaces'],
  async run(_input, { workspaces: { people } }, { session, keepSession }) {
    if (session !== undefined) await people.closeSession(session);
    keepSession?.(null);
    return {};
  },
});

export const changePassword = defineOperation({
  id: 'change-password',
  summary: {
    fr: 'Changer son mot de passe et fermer ses autres sessions',
    en: 'Change your password and end your other sessions',
  },
  input: z.strictObject({ password: passwordField, newPassword: newPasswordField }),
  output: SessionForm,
  needs: ['store', 'workspaces'],
  async run({ password, newPassword }, { store, workspaces: { people } }, { caller = '', session, address = '' }) {
    const member = session === undefined ? null : await people.memberById(caller);
    if (member === null) throw nobody;
    if (await people.isLocked(member.email, address)) throw locked;
    if (!(await isPasswordOf(password, member.password))) {
      await people.noteWrongPassword(member.email, address);
      throw wrongPassword;
    }
    await store.setPassword(member.id, await passwordDigest(newPassword), session!);
    return sessionOf(member);
  },
});

async function opened(member: KnownMember, people: People, { keepSession }: RunContext): Promise<SessionForm> {
  const token = newToken();
  await people.openSession({ digest: tokenDigest(token), member });
  keepSession?.(token);
  return sessionOf(member);
}

function sessionOf(member: KnownMember): SessionForm {
  return { workspace: member.workspace, scope: scopeOfRole[member.role], member: shown(member) };
}

const shown = ({ id, email, name, role, state, inviteUntil, createdAt }: KnownMember): z.output<typeof MemberForm> => ({
  id,
  email,
  name,
  role,
  state,
  inviteUntil,
  createdAt,
});

const wrongPassword = new Failure('unauthenticated', {
  fr: 'L’adresse électronique ou le mot de passe n’est pas le bon. Le propriétaire de l’espace peut vous faire un nouveau lien.',
  en: 'The e-mail address or the password is wrong. The owner of the workspace can make you a new link.',
});
const invitationOver = new Failure('unauthenticated', {
  fr: 'Ce lien a déjà servi, a été remplacé ou n’est plus valable\u202f: demandez-en un nouveau.',
  en: 'This link was used, was replaced or is no longer valid: ask for a new one.',
});
const locked = new Failure('rate-limited', {
  fr: 'Trop d’essais\u202f: attendez un quart d’heure avant de recommencer.',
  en: 'Too many attempts: wait a quarter of an hour before trying again.',
});
const nobody = new Failure('forbidden', {
  fr: 'Une clé n’a pas de mot de passe\u202f: connectez-vous d’abord comme membre.',
  en: 'A key has no password: sign in as a member first.',
});
