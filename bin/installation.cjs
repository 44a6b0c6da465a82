const { existsSync, readFileSync } = require('node:fs');
const { homedir, tmpdir } = require('node:os');
const { dirname, join } = require('node:path');

const root = dirname(__dirname);

/** False in a checkout: an installed package has no sources, and may belong to another user than the one who runs it. */
const isPackage = !existsSync(join(root, 'src/main.ts'));
exports.isPackage = isPackage;

/** The folder of the web application: built with the package, or from the sources of a checkout when they have changed. */
exports.webFolder = async () => {
  if (isPackage) return join(root, 'dist/web');
  const { builtWeb } = await import('../build/web.mjs');
  return builtWeb(root);
};

/** The folder for what is made once and found again at later starts. */
exports.cacheFolder = () => (isPackage ? join(ofUser(), 'maillage') : join(root, 'node_modules/.cache/maillage'));

let codeFolder = null;

/** The folder of V8's code caches: another build of the package has another one. */
exports.codeCacheFolder = () => {
  codeFolder ??= join(exports.cacheFolder(), `code-${buildOf(root)}`);
  return codeFolder;
};

const buildOf = (folder) => readFileSync(join(folder, 'dist/build'), 'latin1').trim();

/** Where the system keeps the caches of a user; without a home, the folder for temporary files. */
function ofUser() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  const home = homeOrNone();
  if (home === null) return tmpdir();
  return process.platform === 'darwin' ? join(home, 'Library/Caches') : join(home, '.cache');
}

function homeOrNone() {
  try {
    return homedir() || null;
  } catch {
    return null;
  }
}
