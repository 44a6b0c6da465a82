import { detachString } from '../../values/strings/detach-string.ts';
import type { Attributes } from '../markup/tag-attributes.ts';
import { storedLength } from './stored-text.ts';

/** Access keys kept per page: working assumption. */
const keyCap = 100;
const focusable: ReadonlySet<string> = new Set(['button', 'select', 'textarea', 'summary']);
const word = /[\p{L}\p{N}]+/gu;

/** Collects what some visitors cannot reach: repeated access keys, controls removed from screen readers, disguised text. */
export class BarrierReader {
  /** Keys of two shown elements or more, in lower case. */
  readonly repeatedKeys = new Set<string>();
  /** Number of elements that the keyboard reaches and that `aria-hidden` removes from screen readers. */
  silentControls = 0;
  disguisedWords = 0;
  private readonly keys = new Set<string>();
  private sample = '';

  /** Reads an element that is shown; returns true when it counts, so that no fragment with it is cached. */
  readElement(name: string, attribs: Attributes): boolean {
    const isSilent = isAriaHidden(attribs) && isFocusable(name, attribs);
    if (isSilent) this.silentControls++;
    const key = attribs.accesskey?.trim().toLowerCase() ?? '';
    if (key === '' || this.keys.size >= keyCap) return isSilent;
    if (this.keys.has(key)) this.repeatedKeys.add(detachString(key));
    this.keys.add(detachString(key));
    return true;
  }

  /** Reads text that a style disguises; returns true when it has words. */
  readDisguised(text: string): boolean {
    const words = text.match(word)?.length ?? 0;
    this.disguisedWords += words;
    if (words > 0 && this.sample.length < storedLength) this.sample += ` ${text}`;
    return words > 0;
  }

  /** The start of the disguised text, white space collapsed. */
  get disguisedSample(): string {
    return detachString(this.sample.replace(/\s+/g, ' ').trim().slice(0, 200));
  }
}

function isAriaHidden(attribs: Attributes): boolean {
  return attribs['aria-hidden']?.trim().toLowerCase() === 'true';
}

function isFocusable(name: string, attribs: Attributes): boolean {
  if (attribs.disabled !== undefined) return false;
  const order = Number.parseInt(attribs.tabindex ?? '', 10);
  if (!Number.isNaN(order)) return order >= 0;
  if (name === 'a') return attribs.href !== undefined;
  if (name === 'input') return attribs.type?.trim().toLowerCase() !== 'hidden';
  return focusable.has(name);
}
