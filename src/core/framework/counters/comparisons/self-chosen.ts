import { plainText } from '../plain-words.ts';
import { apartWords } from './apart-words.ts';

interface Groups {
  readonly better: { readonly label: string | null };
  readonly other: { readonly label: string | null };
  readonly stated?: { readonly isDrawn: boolean; readonly decidedBy: 'company' | 'customers' | 'nobody' | null };
}

/** What people of a group had to do of themselves to be in it: “who asked for it”, « qui ont appelé avant ». */
const asking =
  /\b(?:who|that|which|qui|having|ayant)(?: (?:ont|avaient|had|have|first|l ont|en ont))*(?: \w+)? ?(?:asked|ask|called|rang|phoned|chose|choose|picked|requested|opted|volunteered|demand\w+|appele\w*|telephone\w*|choisi\w*|reclame\w*|souhaite\w*)\b/;

/**
 * True where the people of the better group put themselves into it: the company says so, or nothing says who decided and they
 * had to ask for it. Such people may have done better without it.
 */
export function choseThemselves({ better, other, stated }: Groups): boolean {
  if (stated?.isDrawn === true) return false;
  if (stated?.decidedBy != null) return stated.decidedBy === 'customers';
  return asking.test(plainText(apartWords(better.label ?? '', other.label ?? '').better));
}
