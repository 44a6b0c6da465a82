import type { KnownMember, Member, MemberStore, People, Role } from '../services/stored/members.ts';
import type { Database } from './database/database.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedText } from './stored-json.ts';

const columns = 'id, email, name, role, password, invite_until, created_at';

/** True for a member without whom a workspace of several persons would have no owner who can sign in. */
const isLastOwner = `m.role = 'owner' and m.password is not null
  and not exists (select from member o where o.workspace_id = $1 and o.id <> m.id and o.role = 'owner' and o.password is not null)
  and exists (select from member o where o.workspace_id = $1 and o.id <> m.id)`;

export function memberStore({ pool, workspace, transaction }: WorkspaceDatabase): MemberStore {
  return {
    async members() {
      const text = `select ${columns} from member where workspace_id = $1 order by created_at, id`;
      return (await pool.query(text, [workspace])).rows.map(memberOf);
    },
    async member(id) {
      const text = `select ${columns} from member where workspace_id = $1 and id = $2`;
      const [row] = (await pool.query(text, [workspace, storedText(id)])).rows;
      return row === undefined ? null : memberOf(row);
    },
    async addMember({ id, email, name, role, createdAt }, { digest, until }) {
      const { rows } = await pool.query(
        `insert into member (workspace_id, id, email, name, role, invite_digest, invite_until, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (workspace_id, email) do nothing returning ${columns}`,
        [workspace, id, storedText(email), storedText(name), role, digest, until, createdAt],
      );
      return rows[0] === undefined ? null : memberOf(rows[0]);
    },
    async inviteMember(id, { digest, until }) {
      const text = 'update member set invite_digest = $3, invite_until = $4 where workspace_id = $1 and id = $2';
      return (await pool.query(text, [workspace, storedText(id), digest, until])).rowCount === 1;
    },
    changeMember: (id, { name, role }) =>
      transaction(async (client) => {
        // One change of the owners of a workspace at a time: two at once could remove each other.
        await client.query('select id from member where workspace_id = $1 order by id for update', [workspace]);
        const { rows } = await client.query(
          `update member m set name = coalesce($3::text, m.name), role = coalesce($4::text, m.role)
           where workspace_id = $1 and id = $2 and ($4::text is null or $4 = 'owner' or not (${isLastOwner}))
           returning ${columns}`,
          [workspace, storedText(id), name === undefined ? null : storedText(name), role ?? null],
        );
        return rows[0] === undefined ? null : memberOf(rows[0]);
      }),
    removeMember: (id) =>
      transaction(async (client) => {
        await client.query('select id from member where workspace_id = $1 order by id for update', [workspace]);
        const text = `delete from member m where workspace_id = $1 and id = $2 and not (${isLastOwner})`;
        if ((await client.query(text, [workspace, storedText(id)])).rowCount === 0) return false;
        await client.query('delete from session where workspace_id = $1 and member_id = $2', [
          workspace,
          storedText(id),
        ]);
        return true;
      }),
    setPassword: (id, password, keptSession) =>
      transaction(async (client) => {
        const values = [workspace, storedText(id)];
        await client.query('update member set password = $3 where workspace_id = $1 and id = $2', [
          ...values,
          password,
        ]);
        await client.query('delete from session where workspace_id = $1 and member_id = $2 and digest <> $3', [
          ...values,
          keptSession ?? '',
        ]);
      }),
  };
}

/** A session ends when it was not used for this long. */
const sessionLasts = `interval '12 hours'`;
/** … and at the latest this long after the sign-in (working assumption). */
const sessionLastsAtMost = `interval '30 days'`;

/** Wrong passwords within a quarter of an hour that lock: of an e-mail from an address, and of an address (working assumption). */
const mostWrong = { ofPair: 10, ofAddress: 30 };
const counted = `interval '15 minutes'`;

/** Persons of every workspace: a session or a password says which one. */
export function peopleOf({ pool, transaction }: Database): People {
  const found = async (condition: string, value: string): Promise<KnownMember[]> => {
    const text = `select workspace_id, ${columns} from member where ${condition} order by created_at, id`;
    return (await pool.query(text, [storedText(value)])).rows.map(knownMemberOf);
  };
  return {
    membersByEmail: (email) => found('email = $1 and password is not null', email),
    memberById: async (id) => (await found('id = $1', id))[0] ?? null,
    acceptInvitation: (digest, { name, password }) =>
      transaction(async (client) => {
        const { rows } = await client.query(
          `update member set name = $2, password = $3, invite_digest = null, invite_until = null
           where invite_digest = $1 and invite_until > now() returning workspace_id, ${columns}`,
          [digest, storedText(name), password],
        );
        if (rows[0] === undefined) return null;
        await client.query('delete from session where member_id = $1', [rows[0].id]);
        return knownMemberOf(rows[0]);
      }),
    async openSession({ digest, member }) {
      await pool.query('delete from session where expires_at < now()');
      await pool.query(
        `insert into session (workspace_id, digest, member_id, created_at, expires_at)
         values ($1, $2, $3, now(), now() + ${sessionLasts})`,
        [member.workspace, digest, member.id],
      );
    },
    async memberOfSession(digest) {
      const { rows } = await pool.query(
        `with moved as (update session set expires_at = now() + ${sessionLasts}
           where digest = $1 and expires_at > now() and expires_at < now() + ${sessionLasts} - interval '5 minutes')
         select m.workspace_id, ${columns.replaceAll(/\w+/g, 'm.$&')} from session s
         join member m on m.id = s.member_id and m.workspace_id = s.workspace_id
         where s.digest = $1 and s.expires_at > now() and s.created_at > now() - ${sessionLastsAtMost}`,
        [digest],
      );
      return rows[0] === undefined ? null : knownMemberOf(rows[0]);
    },
    async closeSession(digest) {
      await pool.query('delete from session where digest = $1', [digest]);
    },
    async isLocked(email, address) {
      const { rows } = await pool.query(
        `select count(*) filter (where email = $1) as of_pair, count(*) as of_address from wrong_password
         where address = $2 and at > now() - ${counted}`,
        [storedText(email), address],
      );
      const { of_pair: ofPair, of_address: ofAddress } = rows[0]!;
      return Number(ofPair) >= mostWrong.ofPair || Number(ofAddress) >= mostWrong.ofAddress;
    },
    async noteWrongPassword(email, address) {
      await pool.query(`delete from wrong_password where at < now() - ${counted}`);
      await pool.query('insert into wrong_password (email, address) values ($1, $2)', [storedText(email), address]);
    },
  };
}

function memberOf(row: Record<string, unknown>): Member {
  const inviteUntil = row.invite_until as Date | null;
  return {
    id: String(row.id),
    email: String(row.email),
    name: String(row.name),
    role: row.role as Role,
    state: row.password === null ? 'invited' : 'active',
    inviteUntil: inviteUntil?.toISOString() ?? null,
    createdAt: (row.created_at as Date).toISOString(),
  };
}

function knownMemberOf(row: Record<string, unknown>): KnownMember {
  return { ...memberOf(row), workspace: String(row.workspace_id), password: row.password as string | null };
}
