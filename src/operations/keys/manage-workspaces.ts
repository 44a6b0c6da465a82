import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { localWorkspace } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { ApiKeyForm, shownKey } from './manage-keys.ts';
import { newKeyText } from './key-text.ts';

const WorkspaceForm = z.object({ id: z.string(), name: z.string(), createdAt: z.string() });

const CreatedWorkspace = z.object({
  workspace: WorkspaceForm,
  /** The first key of the workspace, with every right in it, shown this once. */
  key: ApiKeyForm.extend({ key: z.string() }),
});
export type CreatedWorkspace = z.output<typeof CreatedWorkspace>;

export const workspaceId = field(
  z.string().regex(/^[0-9a-z_]{1,64}$/),
  'identifiant de l’espace de travail',
  'id of the workspace',
);

export const createWorkspace = defineOperation({
  id: 'create-workspace',
  summary: { fr: 'Créer un espace de travail et sa première clé', en: 'Create a workspace and its first key' },
  input: z.strictObject({
    name: field(z.string().trim().min(1).max(80), 'nom du client', 'name of the customer'),
  }),
  output: CreatedWorkspace,
  needs: ['workspaces', 'secrets', 'clock'],
  async run({ name }, { workspaces, secrets, clock }) {
    const createdAt = clock.now();
    const workspace = { id: `wsp_${randomUUID().replaceAll('-', '')}`, name, createdAt };
    await workspaces.create(workspace);
    const { id, text } = newKeyText();
    const key = await workspaces.store(workspace.id).saveKey({
      id,
      name,
      scope: 'admin',
      digest: secrets.digest(text),
      lastFour: text.slice(-4),
      days: null,
      projectId: null,
      addresses: [],
    });
    return { workspace, key: { ...shownKey(key), key: text } };
  },
});

export const listWorkspaces = defineOperation({
  id: 'list-workspaces',
  summary: { fr: 'Lister les espaces de travail', en: 'List the workspaces' },
  input: z.strictObject({}),
  output: z.object({ data: z.array(WorkspaceForm) }),
  needs: ['workspaces'],
  run: async (_input, { workspaces }) => ({ data: await workspaces.list() }),
});

export const deleteWorkspace = defineOperation({
  id: 'delete-workspace',
  summary: {
    fr: 'Supprimer un espace de travail et tout ce qu’il a stocké',
    en: 'Delete a workspace and everything that it has stored',
  },
  input: z.strictObject({ id: workspaceId }),
  output: z.object({ id: z.string() }),
  needs: ['workspaces'],
  async run({ id }, { workspaces }) {
    if (id === localWorkspace) throw ownWorkspace;
    if (!(await workspaces.delete(id))) throw unknownWorkspace;
    return { id };
  },
});

const ownWorkspace = new Failure('conflict', {
  fr: 'L’espace local est celui de cette installation\u202f: supprimez plutôt le dossier de données ou la base.',
  en: 'The workspace local is that of this installation: delete the data folder or the database instead.',
});
const unknownWorkspace = new Failure('not-found', {
  fr: 'Aucun espace de travail ne porte cet identifiant\u202f: listez-les par maillage workspaces ou GET /v1/workspaces.',
  en: 'No workspace has this id: list them with maillage workspaces or GET /v1/workspaces.',
});
