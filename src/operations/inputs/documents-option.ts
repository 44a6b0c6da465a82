import { z } from 'zod';
import type { DocumentOption, ExportDefinition } from '../../exports/export.ts';

/** The report printed by Chromium: not in the catalogue of exports, because it needs a browser. */
export const printedDocument: DocumentOption = {
  name: 'pdf',
  title: { fr: 'rapport, demande Chromium', en: 'report, needs Chromium' },
};

/** Names of the documents that a catalogue can write. */
export function documentNames<Source>(catalogue: readonly ExportDefinition<Source>[]): string[] {
  return catalogue.flatMap(({ document }) => document?.name ?? []);
}

/** Schema of `--documents`: the documents of a catalogue and the printed report. */
export function documentsSchema<Source>(catalogue: readonly ExportDefinition<Source>[]) {
  return z.array(z.enum([...documentNames(catalogue), printedDocument.name]));
}

/** Help of `--documents`, in French and English. */
export function documentsHelp<Source>(catalogue: readonly ExportDefinition<Source>[]): [fr: string, en: string] {
  const options = [...catalogue.flatMap(({ document }) => document ?? []), printedDocument];
  const list = (locale: 'fr' | 'en'): string =>
    options.map(({ name, title }) => `${name} (${title[locale]})`).join(', ');
  return [
    `documents à écrire avec report.html\u202f: ${list('fr')}\u202f; à répéter`,
    `documents to write with report.html: ${list('en')}; repeatable`,
  ];
}
