import type { Scope } from '../api-keys.ts';

/** What a member may do, with the right of the calls: an owner also manages members, keys and webhooks. */
export const scopeOfRole = { owner: 'admin', editor: 'write', reader: 'read' } as const satisfies Record<string, Scope>;
export type Role = keyof typeof scopeOfRole;
export const roles = Object.keys(scopeOfRole) as [Role, ...Role[]];

/** A person of a workspace; times in ISO 8601. */
export interface Member {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Until the invitation is accepted, the member has no password. */
  readonly state: 'invited' | 'active';
  /** End of the open invitation; null without one. */
  readonly inviteUntil: string | null;
  readonly createdAt: string;
}

/** A member of some workspace, with what a password is compared with. */
export interface KnownMember extends Member {
  readonly workspace: string;
  readonly password: string | null;
}

export interface Invitation {
  readonly digest: string;
  readonly until: string;
}

/** The members of one workspace. */
export interface MemberStore {
  /** Oldest first. */
  members(): Promise<Member[]>;
  member(id: string): Promise<Member | null>;
  /** Null when the e-mail belongs to a member already. */
  addMember(member: Omit<Member, 'state' | 'inviteUntil'>, invitation: Invitation): Promise<Member | null>;
  /** Replaces the open invitation, if any; false when there is no such member. */
  inviteMember(id: string, invitation: Invitation): Promise<boolean>;
  /**
   * Null when there is no such member, or when the workspace would lose its last active owner.
   */
  changeMember(id: string, change: { readonly name?: string; readonly role?: Role }): Promise<Member | null>;
  /** Ends the sessions of the member too; false when there is none, or when it is the last owner of others. */
  removeMember(id: string): Promise<boolean>;
  /** Replaces the password and ends every session of the member but one. */
  setPassword(id: string, password: string, keptSession: string | null): Promise<void>;
}

/** Where a person who signs in is looked for: in every workspace. */
export interface People {
  membersByEmail(email: string): Promise<KnownMember[]>;
  memberById(id: string): Promise<KnownMember | null>;
  /** The invited member gets the name and the password, and loses the invitation and every session; null when it is over. */
  acceptInvitation(
    digest: string,
    accepted: { readonly name: string; readonly password: string },
  ): Promise<KnownMember | null>;
  openSession(session: {
    readonly digest: string;
    readonly member: Pick<KnownMember, 'id' | 'workspace'>;
  }): Promise<void>;
  /** The member of a session that is still open, which stays open for another twelve hours; null otherwise. */
  memberOfSession(digest: string): Promise<KnownMember | null>;
  closeSession(digest: string): Promise<void>;
  /** True after too many wrong passwords of an e-mail from an address, or of an address. */
  isLocked(email: string, address: string): Promise<boolean>;
  noteWrongPassword(email: string, address: string): Promise<void>;
}
