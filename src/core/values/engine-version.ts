/**
 * Version of maillage, that of its package: written into what it makes. Part of the hash of every plan, since another
 * version may make another plan of the same input.
 */
export const engineVersion = '0.1.0';
