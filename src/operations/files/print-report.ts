import { Failure } from '../../core/values/failure.ts';
import { chromiumInstall } from '../../io/machine.ts';
import type { Services } from '../../io/services/services.ts';

/** Throws before the work starts when this machine cannot print. */
export async function refuseWithoutPrinter({ printer }: Pick<Services, 'printer'>): Promise<void> {
  if ((await printer.find()) !== null) return;
  throw new Failure('program-missing', {
    fr: `Chromium est introuvable, or --documents pdf en a besoin\u202f: ${chromiumInstall.fr}, ou demandez docx.`,
    en: `Chromium was not found, and --documents pdf needs it: ${chromiumInstall.en}, or ask for docx.`,
  });
}

/** Prints the report of a folder to a PDF file in that folder, with the same pages in the same order. */
export async function printReport(
  folder: string,
  day: string,
  { files, printer }: Pick<Services, 'files' | 'printer'>,
): Promise<void> {
  const html = new TextDecoder().decode(await files.read(`${folder}/report.html`));
  const pdf = await printer.print(html.replaceAll(sheetLink, ''), day);
  if (pdf === null) throw notPrinted(folder);
  await files.write(`${folder}/report.pdf`, pdf);
}

/** The sheets of pages are files beside the report, which a PDF that is sent does not have. */
const sheetLink = / href="pages\.html#[^"]*"/g;

function notPrinted(folder: string): Failure {
  return new Failure('print-failed', {
    fr: `Chromium a échoué. Le reste est écrit, et le rapport se lit dans ${folder}/report.html\u202f: imprimez-le de votre navigateur, réessayez ou demandez docx.`,
    en: `Chromium failed. All other files are written, and the report is in ${folder}/report.html: print it from your browser, try again, or ask for docx.`,
  });
}
