import type { Files } from '../../io/services/files.ts';

/** What a page "This month" opens, and what the next one is compared with. */
const kept = [
  'index.html',
  'website.html',
  'company.yaml',
  'answers.json',
  'audit/report.html',
  'audit/pages.html',
  'audit/audit.json',
  'audit/actions.json',
  'audit/findings.jsonl',
  'audit/suggestions.jsonl',
  'plan/report.html',
  'plan/report.docx',
  'plan/deck.pptx',
  'plan/steering.xlsx',
  'plan/calendar.ics',
  'plan/strategy.json',
];

/**
 * Keeps the page of an earlier month with the documents that it opens, in a folder named by the day of its reading; returns
 * that folder. Null without a page. A page that is kept already is not kept a second time.
 */
export async function keepMonth(folder: string, day: string, files: Files): Promise<string | null> {
  if (!(await files.exists(`${folder}/index.html`))) return null;
  const page = await files.read(`${folder}/index.html`);
  for (let number = 1; ; number += 1) {
    const copy = `${folder}/earlier/${day}${number === 1 ? '' : `-${number}`}`;
    if (await files.exists(`${copy}/index.html`)) {
      if (Buffer.from(await files.read(`${copy}/index.html`)).equals(Buffer.from(page))) return copy;
      continue;
    }
    // the page comes last: a copy that was interrupted is made again
    for (const name of [...kept.slice(1), ...kept.slice(0, 1)])
      if (await files.exists(`${folder}/${name}`))
        await files.write(`${copy}/${name}`, await files.read(`${folder}/${name}`));
    return copy;
  }
}
