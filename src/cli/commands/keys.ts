import { inBoth } from '../../core/values/text.ts';
import type { ApiKey } from '../../io/services/api-keys.ts';
import {
  createKey as createOperation,
  type CreatedKey,
  listKeys as listOperation,
  revokeKey as revokeOperation,
} from '../../operations/keys/manage-keys.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const createKey: CommandDefinition = defineCommand({
  id: 'create-key',
  operation: createOperation,
  positionals: ['name'],
  examples: ['maillage create-key wordpress', 'maillage create-key report --scope read --days 90'],
  print: ({ key, scope }: CreatedKey) => ({
    fr: `${key}\nNotez cette clé\u202f: elle n’est montrée qu’une fois. Droit\u202f: ${scope}.`,
    en: `${key}\nKeep this key: it is shown once. Right: ${scope}.`,
  }),
});

export const keys: CommandDefinition = defineCommand({
  id: 'keys',
  operation: listOperation,
  positionals: [],
  examples: ['maillage keys', 'maillage keys --json'],
  print: ({ data }: { readonly data: readonly ApiKey[] }) =>
    data.length === 0
      ? {
          fr: 'Aucune clé\u202f: créez-en une par maillage create-key.',
          en: 'No key: create one with maillage create-key.',
        }
      : inBoth((locale) =>
          data
            .map((key) => `${key.id}  …${key.lastFour}  ${key.scope}  ${key.name}  ${stateOf(key)[locale]}`)
            .join('\n'),
        ),
});

export const revokeKey: CommandDefinition = defineCommand({
  id: 'revoke-key',
  operation: revokeOperation,
  positionals: ['id'],
  examples: ['maillage revoke-key 0f3aB7kQ', 'maillage revoke-key 0f3aB7kQ --hours 24'],
  print: (key: ApiKey) => ({
    fr: `Clé ${key.name} (…${key.lastFour}), ${stateOf(key).fr}.`,
    en: `Key ${key.name} (…${key.lastFour}), ${stateOf(key).en}.`,
  }),
});

function stateOf({ expiresAt, revokedAt, usedAt }: ApiKey): { fr: string; en: string } {
  const shown = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;
  if (revokedAt !== null) return { fr: `révoquée le ${shown(revokedAt)}`, en: `revoked on ${shown(revokedAt)}` };
  const end = {
    fr: expiresAt === null ? 'sans fin' : `jusqu’au ${shown(expiresAt)}`,
    en: expiresAt === null ? 'without end' : `until ${shown(expiresAt)}`,
  };
  return usedAt === null
    ? { fr: `${end.fr}, jamais utilisée`, en: `${end.en}, never used` }
    : { fr: `${end.fr}, utilisée le ${shown(usedAt)}`, en: `${end.en}, used on ${shown(usedAt)}` };
}
