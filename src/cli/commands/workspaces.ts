import { inBoth } from '../../core/values/text.ts';
import type { Workspace } from '../../io/services/workspaces.ts';
import {
  type CreatedWorkspace,
  createWorkspace as createOperation,
  deleteWorkspace as deleteOperation,
  listWorkspaces as listOperation,
} from '../../operations/keys/manage-workspaces.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const createWorkspace: CommandDefinition = defineCommand({
  id: 'create-workspace',
  operation: createOperation,
  positionals: ['name'],
  examples: ['maillage create-workspace "Boulangerie Martin"', 'maillage create-workspace north --json'],
  print: ({ workspace, key }: CreatedWorkspace) => ({
    fr: `Espace ${workspace.id}\n${key.key}\nNotez cette clé d’administration\u202f: elle n’est montrée qu’une fois.`,
    en: `Workspace ${workspace.id}\n${key.key}\nKeep this administration key: it is shown once.`,
  }),
});

export const workspaces: CommandDefinition = defineCommand({
  id: 'workspaces',
  operation: listOperation,
  positionals: [],
  examples: ['maillage workspaces', 'maillage workspaces --json'],
  print: ({ data }: { readonly data: readonly Workspace[] }) =>
    inBoth(() => data.map(({ id, name, createdAt }) => `${id}  ${createdAt.slice(0, 10)}  ${name}`).join('\n')),
});

export const deleteWorkspace: CommandDefinition = defineCommand({
  id: 'delete-workspace',
  operation: deleteOperation,
  positionals: ['id'],
  examples: ['maillage delete-workspace wsp_0198c2a4e1', 'maillage delete-workspace wsp_0198c2a4e1 --json'],
  print: ({ id }: { readonly id: string }) => ({
    fr: `L’espace ${id} et tout ce qu’il avait stocké sont supprimés.`,
    en: `Workspace ${id} and everything that it had stored are deleted.`,
  }),
});
