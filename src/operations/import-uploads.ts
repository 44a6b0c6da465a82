import { z } from 'zod';
import { Failure } from '../core/values/failure.ts';
import { companyInMemory } from '../io/company-document.ts';
import { field } from './inputs/field.ts';
import { importInto, undoInto, type Upload } from './import-data.ts';
import { ImportSummary } from './inputs/import-input.ts';
import { defineOperation } from './operation.ts';
import { CompanyFile } from './company/company-file.ts';

const Sent = z.strictObject({
  company: field(CompanyFile, 'fichier de l’entreprise, en JSON', 'company file, as JSON'),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        /** Bytes of the export, base64. */
        content: z.base64(),
      }),
    )
    .min(1)
    .max(40),
  answer: z.array(z.string().min(1)).default([]),
});

const Answer = z.object({
  summary: ImportSummary.omit({ written: true }),
  /** The company file with its new figures; unchanged when nothing was imported. */
  company: CompanyFile,
});

/** Returns what exports would change, with the open questions; stores nothing. */
export const previewImport = defineOperation({
  id: 'preview-import',
  summary: { fr: 'Montrer ce que des exports changeraient', en: 'Show what exports would change' },
  input: Sent,
  output: Answer,
  needs: [],
  heavy: true,
  async run(input) {
    const { summary } = importInto(companyInMemory(input.company), uploadsOf(input.files), input.answer, true);
    return { summary, company: input.company };
  },
});

/** Adds the figures of exports to a company file and returns it: all files, or none. */
export const commitImport = defineOperation({
  id: 'commit-import',
  summary: { fr: 'Ranger des exports dans le fichier de l’entreprise', en: 'Put exports in the company file' },
  input: Sent,
  output: Answer,
  needs: [],
  heavy: true,
  async run(input) {
    const { summary, data } = importInto(companyInMemory(input.company), uploadsOf(input.files), input.answer, false);
    return { summary, company: data };
  },
});

/** Undoes the last import of a company file and returns it. */
export const undoImportOperation = defineOperation({
  id: 'undo-import',
  summary: { fr: 'Reprendre le dernier import', en: 'Take back the last import' },
  input: Sent.pick({ company: true }),
  output: Answer,
  needs: [],
  async run({ company }) {
    const { summary, data } = undoInto(companyInMemory(company));
    return { summary, company: data };
  },
});

function uploadsOf(files: readonly { readonly name: string; readonly content: string }[]): Upload[] {
  return files.map(({ name, content }, index) => {
    if (/[/\\]/.test(name)) {
      const message = { fr: 'Donnez un nom de fichier, sans dossier.', en: 'Give a file name, without a folder.' };
      throw new Failure('invalid-input', message, [{ path: `/files/${index}/name`, message }]);
    }
    return { name, bytes: Buffer.from(content, 'base64') };
  });
}
