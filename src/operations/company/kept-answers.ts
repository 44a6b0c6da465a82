import { z } from 'zod';
import type { Answers } from '../../core/framework/company/answers.ts';
import type { Files } from '../../io/services/files.ts';

const Kept = z.record(z.string(), z.string());

/** The answers of an earlier run; none when the file is absent or damaged. */
export async function keptAnswers(path: string, files: Files): Promise<Answers> {
  if (!(await files.exists(path))) return {};
  try {
    return Kept.parse(JSON.parse(new TextDecoder().decode(await files.read(path))));
  } catch {
    return {};
  }
}

export const keepAnswers =
  (path: string, files: Files) =>
  (answers: Answers): Promise<void> =>
    files.write(path, `${JSON.stringify(answers, null, 2)}\n`);
