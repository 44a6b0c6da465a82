/** Parts of speech and verb forms of a word as bits, which one entry may combine. */
export const tagBits = {
  noun: 1,
  adjective: 2,
  verb: 4,
  adverb: 8,
  properNoun: 16,
  determiner: 32,
  preposition: 64,
  pronoun: 128,
  conjunction: 256,
  auxiliary: 512,
  interjection: 1024,
  pastParticiple: 2048,
  infinitive: 4096,
  presentParticiple: 8192,
  finite: 16384,
} as const;

/** Gender and number as bits. */
export const agreementBits = { masculine: 1, feminine: 2, singular: 4, plural: 8 } as const;

/** By the tags of Lefff. */
const bitsOfTag: Readonly<Record<string, number>> = {
  nc: tagBits.noun,
  adj: tagBits.adjective,
  v: tagBits.verb,
  adv: tagBits.adverb,
  advneg: tagBits.adverb,
  np: tagBits.properNoun,
  det: tagBits.determiner,
  prep: tagBits.preposition,
  csu: tagBits.conjunction,
  coo: tagBits.conjunction,
  auxAvoir: tagBits.auxiliary | tagBits.verb,
  auxEtre: tagBits.auxiliary | tagBits.verb,
  pres: tagBits.interjection,
  pro: tagBits.pronoun,
  cln: tagBits.pronoun,
  cld: tagBits.pronoun,
  cla: tagBits.pronoun,
  clr: tagBits.pronoun,
  cll: tagBits.pronoun,
  clg: tagBits.pronoun,
  cldr: tagBits.pronoun,
  clar: tagBits.pronoun,
  ce: tagBits.pronoun,
  prel: tagBits.pronoun,
  pri: tagBits.pronoun,
};

/** First four bytes of the packed table: "1MFL". */
export const lexiconMagic = 0x4c464d31;
/** Bytes of the header: five 32-bit numbers. */
export const headerLength = 20;

interface Entry {
  bits: number;
  agreement: number;
  noun: { lemma: string; isOwnLemma: boolean } | null;
  adjective: string | null;
  verb: string | null;
}

/**
 * Packs the lines `form⇥tag⇥lemma⇥features` of Lefff 3.4 (Sagot 2010, LREC) into one little-endian table: header, offsets
 * of the forms, columns of bits and of three lemma rules, agreement, sorted forms joined as Latin-1, rules as `cut|append`.
 */
export function packLexicon(text: string): Uint8Array {
  const entries = readEntries(text);
  const forms = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  const rules = new Map<string, number>([['', 0]]);
  const ruleOf = (form: string, lemma: string | null | undefined): number => {
    if (lemma === null || lemma === undefined) return 0;
    const rule = lemmaRule(form, lemma);
    if (!rules.has(rule)) rules.set(rule, rules.size);
    return rules.get(rule)!;
  };
  const rows = forms.map((form) => {
    const entry = entries.get(form)!;
    return {
      bits: entry.bits,
      agreement: entry.agreement,
      noun: ruleOf(form, entry.noun?.lemma),
      adjective: ruleOf(form, entry.adjective),
      verb: ruleOf(form, entry.verb),
    };
  });
  return packedTable(forms, rows, [...rules.keys()]);
}

function readEntries(text: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of text.split('\n')) {
    const [form, tag, written, features = ''] = line.split('\t');
    const bits = bitsOfTag[tag ?? ''];
    if (form === undefined || written === undefined || bits === undefined) continue;
    if (!/\p{L}/u.test(form) || /\s/.test(form) || form.startsWith('_') || /[\u0100-\uffff]/.test(form)) continue;
    const lemma = written === '' || /[_|*]/.test(written) || /[\u0100-\uffff]/.test(written) ? form : written;
    const entry = entries.get(form) ?? { bits: 0, agreement: 0, noun: null, adjective: null, verb: null };
    entries.set(form, entry);
    addReading(entry, { form, bits, lemma, features });
  }
  return entries;
}

/** One line of Lefff. */
interface Reading {
  readonly form: string;
  readonly bits: number;
  readonly lemma: string;
  readonly features: string;
}

function addReading(entry: Entry, { form, bits: listed, lemma, features }: Reading): void {
  const participle = features.includes('K');
  // An adjective with the features of a participle is that participle.
  const bits = listed === tagBits.adjective && participle ? tagBits.verb : listed;
  entry.bits |= bits;
  if (participle) entry.bits |= tagBits.pastParticiple;
  if (features.includes('W')) entry.bits |= tagBits.infinitive;
  if (features.includes('G')) entry.bits |= tagBits.presentParticiple;
  if (bits & tagBits.verb && /[PFIJCYST]/.test(features)) entry.bits |= tagBits.finite;
  if (bits & (tagBits.noun | tagBits.adjective) || participle) entry.agreement |= agreementOf(features);
  if (bits & tagBits.noun) {
    // Of several nouns with one form, the one that is its own lemma and not a plural is kept (fois, fils, mars).
    const isOwnLemma = lemma === form && !features.includes('p');
    if (entry.noun === null || (isOwnLemma && !entry.noun.isOwnLemma)) entry.noun = { lemma, isOwnLemma };
  } else if (bits & tagBits.adjective) entry.adjective ??= lemma;
  else if (bits & tagBits.verb) entry.verb ??= lemma;
}

function agreementOf(features: string): number {
  return (
    (features.includes('m') ? agreementBits.masculine : 0) |
    (features.includes('f') ? agreementBits.feminine : 0) |
    (features.includes('s') ? agreementBits.singular : 0) |
    (features.includes('p') ? agreementBits.plural : 0)
  );
}

/** How to make the lemma from the form, as `cut|append`: `2|l` for chevaux → cheval. */
function lemmaRule(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same}|${lemma.slice(same)}`;
}

interface Row {
  readonly bits: number;
  readonly agreement: number;
  readonly noun: number;
  readonly adjective: number;
  readonly verb: number;
}

function packedTable(forms: readonly string[], rows: readonly Row[], rules: readonly string[]): Uint8Array {
  const text = latin1(forms.join(''));
  const ruleText = latin1(rules.join('\n'));
  const count = forms.length;
  // A row is four 16-bit columns and one byte of agreement.
  const bytes = new Uint8Array(headerLength + 4 * (count + 1) + 9 * count + text.length + ruleText.length);
  const view = new DataView(bytes.buffer);
  [lexiconMagic, 1, count, text.length, ruleText.length].forEach((value, at) => view.setUint32(at * 4, value, true));
  let at = headerLength;
  let offset = 0;
  for (const form of forms) {
    view.setUint32(at, offset, true);
    offset += form.length;
    at += 4;
  }
  view.setUint32(at, offset, true);
  at += 4;
  for (const name of ['bits', 'noun', 'adjective', 'verb'] as const) {
    for (const row of rows) {
      view.setUint16(at, row[name], true);
      at += 2;
    }
  }
  for (const row of rows) bytes[at++] = row.agreement;
  bytes.set(text, at);
  bytes.set(ruleText, at + text.length);
  return bytes;
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
