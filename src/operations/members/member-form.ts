import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { roles } from '../../io/services/stored/members.ts';
import { field } from '../inputs/field.ts';

export const MemberForm = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(roles),
    /** `invited` until the invitation is accepted. */
    state: z.enum(['invited', 'active']),
    /** End of the open invitation; null without one. */
    inviteUntil: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'Member' });

export const emailField = field(z.email().max(254).toLowerCase(), 'adresse électronique', 'e-mail address');
export const nameField = field(z.string().trim().min(1).max(120), 'nom de la personne', 'name of the person');
export const roleField = field(
  z.enum(roles),
  'rôle\u202f: owner (tout), editor (écrire) ou reader (lire)',
  'role: owner (everything), editor (write) or reader (read)',
);
/** Length alone is required: rules on characters make passwords worse (NIST SP 800-63B). */
export const newPasswordField = field(
  z.string().min(12).max(200),
  'mot de passe, 12 caractères au moins',
  'password, 12 characters or more',
);
export const memberId = field(z.string().regex(/^mem_[0-9a-f]{32}$/), 'identifiant du membre', 'id of the member');

/** A secret of 256 bits for a cookie or a link; what is stored of it is its digest. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('base64url');
