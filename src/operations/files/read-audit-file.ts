import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';
import { notEnded } from '../sites/not-ended.ts';
import { documentOfFile, storedExport, storedFiles } from './stored-files.ts';

const FileName = z.enum(storedFiles);

export const readAuditFile = defineOperation({
  id: 'read-audit-file',
  summary: { fr: 'Lire un fichier d’un audit', en: 'Read a file of an audit' },
  input: z.strictObject({
    id: z.string().min(1).max(64),
    name: field(FileName, 'nom du fichier', 'name of the file'),
  }),
  output: z.object({
    name: FileName,
    type: z.string(),
    content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  needs: ['store'],
  async run({ id, name }, { store }) {
    const { state, endedAt } = await crawlOf(id, store);
    const text = await store.readDocument<string>(id, documentOfFile(name));
    if (text === null) throw endedAt === null ? notEnded(state) : withoutFiles;
    const { mediaType } = storedExport(name);
    return { name, type: mediaType, content: new TextEncoder().encode(text) };
  },
});

const withoutFiles = new Failure('not-found', {
  fr: 'Cet audit a été fait au terminal\u202f: ses fichiers sont dans le dossier donné par --out. Un audit demandé au service garde les siens.',
  en: 'This audit was made at the terminal: its files are in the folder given with --out. An audit requested from the service keeps its own.',
});
