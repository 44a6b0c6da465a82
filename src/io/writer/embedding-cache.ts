import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { EmbeddedText } from '../services/embedder.ts';

/** Vectors kept from one run to the next, by model and text. */
export interface EmbeddingCache {
  read(key: string): Promise<Float32Array | null>;
  write(key: string, vector: Float32Array): Promise<void>;
}

/** SHA-256 of the model's id, the role and the text. */
export function embeddingKey(id: string, { role, text }: EmbeddedText): string {
  return createHash('sha256')
    .update(JSON.stringify([id, role, text]))
    .digest('hex');
}

/** One file per vector, written to a temporary file and renamed. A damaged file counts as absent; write errors are ignored. */
export function diskEmbeddingCache(folder: string): EmbeddingCache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.f32`);
  return {
    async read(key) {
      const bytes = await readFile(pathOf(key)).catch(() => null);
      if (bytes === null || bytes.length === 0 || bytes.length % 4 !== 0) return null;
      const vector = Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at));
      return isUnit(vector) ? vector : null;
    },
    async write(key, vector) {
      const path = pathOf(key);
      const bytes = Buffer.alloc(4 * vector.length);
      vector.forEach((value, at) => bytes.writeFloatLE(value, 4 * at));
      const temporary = `${path}.${randomUUID()}`;
      try {
        makeFolder(dirname(path));
        await writeFile(temporary, bytes);
        await rename(temporary, path);
      } catch {
        // The vector will be requested again.
      }
    },
  };
}

function isUnit(vector: Float32Array): boolean {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return Math.abs(squares - 1) < 1e-3;
}
