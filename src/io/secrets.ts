import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, webcrypto } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import type { Secrets } from './services/secrets.ts';

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';
const bulkAlgorithm = 'AES-GCM';

interface SecretsOptions {
  readonly dataFolder: string;
  /** `MAILLAGE_SECRET`: the same for all processes that share a database. Undefined: a key in the data folder. */
  readonly secret: string | undefined;
}

/** Secrets under the key of this installation, which is read, or created, at the first use. */
export function openSecrets({ dataFolder, secret }: SecretsOptions): Secrets {
  let master: Buffer | null = null;
  const keyFor = (use: string): Buffer => {
    master ??= secret === undefined ? keyOfFolder(dataFolder) : Buffer.from(secret);
    return Buffer.from(hkdfSync('sha256', master, '', `maillage ${use}`, keyBytes));
  };
  const bulkKey = () =>
    webcrypto.subtle.importKey('raw', keyFor('seal bytes'), bulkAlgorithm, false, ['encrypt', 'decrypt']);
  return {
    async sealBytes(bytes) {
      const iv = randomBytes(ivBytes);
      const body = await webcrypto.subtle.encrypt({ name: bulkAlgorithm, iv }, await bulkKey(), bytes);
      return Buffer.concat([iv, new Uint8Array(body)]);
    },
    async openBytes(sealed) {
      const [iv, body] = [sealed.subarray(0, ivBytes), sealed.subarray(ivBytes)];
      const opened = webcrypto.subtle.decrypt({ name: bulkAlgorithm, iv }, await bulkKey(), body);
      return opened.then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      );
    },
    seal(text) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, keyFor('seal'), iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      try {
        const decipher = createDecipheriv(algorithm, keyFor('seal'), bytes.subarray(0, ivBytes));
        decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    digest: (text) => createHmac('sha256', keyFor('digest')).update(text).digest('base64url'),
  };
}

/** Readable by its owner only. Of two processes that create it at once, one wins and both read what it wrote. */
function keyOfFolder(folder: string): Buffer {
  const path = join(folder, 'secrets.key');
  makeFolder(folder);
  try {
    writeFileSync(path, randomBytes(keyBytes), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  return readFileSync(path);
}
