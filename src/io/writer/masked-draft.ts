/** A draft as a model receives it: facts and texts of pages are replaced by placeholders, which a model cannot change. */
export interface MaskedDraft {
  readonly text: string;
  /** The texts of ⟦1⟧, ⟦2⟧ … */
  readonly hidden: readonly string[];
}

/** Null when the draft contains a placeholder sign itself: such a draft is not sent to a model. */
export function maskDraft(draft: string, keep: readonly string[]): MaskedDraft | null {
  if (draft.includes('⟦') || draft.includes('⟧')) return null;
  const hidden: string[] = [];
  let text = '';
  for (let at = 0; at < draft.length; ) {
    const length = hiddenLength(draft, at, keep);
    if (length === 0) {
      text += draft[at++];
      continue;
    }
    hidden.push(draft.slice(at, at + length));
    text += `⟦${hidden.length}⟧`;
    at += length;
  }
  return { text, hidden };
}

/** The rewording with its facts restored; null when a placeholder is missing, repeated or unknown. */
export function unmaskWording(wording: string, hidden: readonly string[]): string | null {
  const parts = wording.split('⟦');
  if (parts.length !== hidden.length + 1) return null;
  const seen = new Set<number>();
  let text = parts[0]!;
  for (const part of parts.slice(1)) {
    const end = part.indexOf('⟧');
    const index = Number(part.slice(0, end)) - 1;
    const fact = end > 0 ? hidden[index] : undefined;
    if (fact === undefined || seen.has(index)) return null;
    seen.add(index);
    text += fact + part.slice(end + 1);
  }
  return text.includes('⟧') && !hidden.some((fact) => fact.includes('⟧')) ? null : text;
}

const quotes: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** Length of the text at `at` that one placeholder replaces: a kept fact, a quotation or a URL. */
function hiddenLength(draft: string, at: number, keep: readonly string[]): number {
  const fact = keep
    .filter((one) => one !== '' && draft.startsWith(one, at) && isWhole(draft, at, one))
    .sort((a, b) => b.length - a.length)[0];
  if (fact !== undefined) return fact.length;
  const closing = quotes[draft[at]!];
  if (closing !== undefined) {
    const end = draft.indexOf(closing, at + 1);
    return end < 0 ? 0 : end + 1 - at;
  }
  if (!draft.startsWith('http://', at) && !draft.startsWith('https://', at)) return 0;
  let end = at;
  while (end < draft.length && !' \n\t\u00a0\u202f"<>«»“”'.includes(draft[end]!)) end++;
  while ('.,;:!?)'.includes(draft[end - 1]!)) end--;
  return end - at;
}

/** `12` is not found inside `2012`, nor `art` inside `artisan`. */
function isWhole(draft: string, at: number, fact: string): boolean {
  const joins = (a: string | undefined, b: string | undefined) => isWordUnit(a) && isWordUnit(b);
  return !joins(draft[at - 1], fact[0]) && !joins(fact.at(-1), draft[at + fact.length]);
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}
