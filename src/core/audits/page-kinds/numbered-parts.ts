/** Lists of parts as numbers; equal parts are usually the same object. */
export interface NumberedParts<Part> {
  /** By number. Nearly all are distinct objects. */
  readonly parts: readonly Part[];
  /** Numbers of the parts of all the lists, one list after the other. */
  readonly numbers: Uint32Array;
  /** Index in `numbers` of the first part of each list, plus one past the end. */
  readonly starts: Uint32Array;
}

/**
 * Numbers the parts in order of appearance. Menu parts are the same objects, in the same order, on all pages
 * (`pages/known-parts.ts`): each part is first compared with the one that followed its predecessor last time, then
 * looked up among the first `mostKnown` parts; beyond, one object may get several numbers.
 */
export function numberedParts<Part extends object>(
  lists: readonly (readonly Part[])[],
  mostKnown = Infinity,
): NumberedParts<Part> {
  const starts = new Uint32Array(lists.length + 1);
  for (let list = 0; list < lists.length; list += 1) starts[list + 1] = starts[list]! + lists[list]!.length;
  const numbers = new Uint32Array(starts[lists.length]!);
  const parts: Part[] = [];
  const known = new Map<Part, number>();
  /** By number plus one (0 for the start of a list), the number of the part that followed. */
  const next = new Uint32Array(numbers.length + 1);
  let at = 0;
  for (let list = 0; list < lists.length; list += 1) {
    const own = lists[list]!;
    let before = 0;
    for (let place = 0; place < own.length; place += 1) {
      const part = own[place]!;
      let number = next[before]!;
      if (parts[number] !== part) {
        number = (known.size < mostKnown ? known.get(part) : undefined) ?? parts.push(part) - 1;
        if (number === parts.length - 1 && known.size < mostKnown) known.set(part, number);
        next[before] = number;
      }
      numbers[at++] = number;
      before = number + 1;
    }
  }
  return { parts, numbers, starts };
}
