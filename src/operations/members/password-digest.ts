import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** N = 2^15, r = 8, p = 3: one of the equivalent settings of OWASP’s Password Storage Cheat Sheet, 32 MB. */
const cost = { exponent: 15, r: 8, p: 3 };
const digestBytes = 32;

/** Salted scrypt digest of a password, with its cost: `scrypt$15$8$3$salt$digest`. */
export async function passwordDigest(password: string): Promise<string> {
  const { exponent, r, p } = cost;
  const salt = randomBytes(16);
  const digest = await digestOf(password, salt, cost);
  return ['scrypt', exponent, r, p, salt.toString('base64url'), digest.toString('base64url')].join('$');
}

/** Compares a password with a digest; null takes the same time, so that an answer does not show who is known. */
export async function isPasswordOf(password: string, stored: string | null): Promise<boolean> {
  const parts = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(stored ?? '');
  if (parts === null) {
    await digestOf(password, Buffer.alloc(16), cost);
    return false;
  }
  const [, exponent, r, p, salt, digest] = parts;
  const given = { exponent: Number(exponent), r: Number(r), p: Number(p) };
  const expected = Buffer.from(digest!, 'base64url');
  return timingSafeEqual(await digestOf(password, Buffer.from(salt!, 'base64url'), given), expected);
}

/** Unicode forms that look alike are one password (NIST SP 800-63B, 5.1.1.2). */
function digestOf(password: string, salt: Buffer, { exponent, r, p }: typeof cost): Promise<Buffer> {
  return derive(password.normalize('NFKC'), salt, digestBytes, { N: 2 ** exponent, r, p, maxmem: 64 * 1024 * 1024 });
}
