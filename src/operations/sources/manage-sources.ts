import { z } from 'zod';
import { companyInMemory } from '../../io/company-document.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import {
  ConnectionForm,
  connectionForm,
  connectionId,
  connectionOf,
  SourceKind,
  sourceKinds,
} from './connection-form.ts';
import { figuresInto, SourceFigures } from './figures-into-company.ts';
import { CompanyFile } from '../company/company-file.ts';

export const listSources = defineOperation({
  id: 'list-sources',
  summary: { fr: 'Lister les sources connectées', en: 'List the connected sources' },
  input: z.strictObject({}),
  output: z.object({
    data: z.array(ConnectionForm),
    /** Every service that can be connected. */
    kinds: z.array(SourceKind),
  }),
  needs: ['store'],
  run: async (_input, { store }) => ({ data: (await store.connections()).map(connectionForm), kinds: sourceKinds() }),
});

/** Deletes a connection, its key and all that it read; the company file keeps the figures it received. */
export const forgetSource = defineOperation({
  id: 'forget-source',
  summary: {
    fr: 'Oublier une source\u202f: sa clé et ce qu’elle a lu sont effacés',
    en: 'Forget a source: its key and what it read are deleted',
  },
  input: z.strictObject({ id: connectionId }),
  output: ConnectionForm,
  needs: ['store'],
  async run({ id }, { store }) {
    const connection = await connectionOf(id, store);
    await store.removeConnection(id);
    return connectionForm(connection);
  },
});

/** Returns a company with the figures that a source has read. */
export const sourceFigures = defineOperation({
  id: 'read-source-figures',
  summary: {
    fr: 'Ranger les chiffres d’une source dans un fichier d’entreprise',
    en: 'Put the figures of a source in a company file',
  },
  input: z.strictObject({
    id: connectionId,
    company: field(CompanyFile, 'fichier de l’entreprise, en JSON', 'company file, as JSON'),
  }),
  output: z.object({ summary: SourceFigures, company: CompanyFile }),
  needs: ['store'],
  async run({ id, company }, { store }) {
    const { summary, data } = await figuresInto(companyInMemory(company), [id], store);
    return { summary, company: data };
  },
});
