/** Lists of parts, where equal parts are most often one object, as numbers. */
export interface NumberedParts<Part> {
  /** By number. Nearly all are different objects. */
  readonly parts: readonly Part[];
  /** Numbers of the parts of all the lists, one list after the other. */
  readonly numbers: Uint32Array;
  /** Where in `numbers` each list starts; one more at the end. */
  readonly starts: Uint32Array;
}

/**
 * Numbers in order of appearance. The parts of menus are the same objects on all pages (`pages/known-parts.ts`), one after
 * the other: each is looked for where the one before was followed last time, then among the first `mostKnown` of all;
 * beyond, one object may have several numbers.
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
  /** By number and one more, that of the part that followed. */
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
