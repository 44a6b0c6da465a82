import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the web application, built in a process of its own: Vite does not run inside the modules of the test runner. */
export function builtWebFolder(): string {
  const build = "import { builtWeb } from './build/web.mjs'; process.stdout.write(await builtWeb(process.cwd()))";
  const root = join(import.meta.dirname, '../..');
  return execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: root, encoding: 'utf8' });
}
