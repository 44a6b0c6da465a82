import { detachString } from '../../values/detach-string.ts';
import { truncate } from './truncate.ts';
import type { PageContent } from '../page.ts';
import type { Attributes } from '../markup/tag-attributes.ts';

interface FormDraft {
  readonly action: string | null;
  readonly method: string;
  /** Controls without a name of their own: their id, or null. */
  readonly nameless: (string | null)[];
  readonly search: boolean;
  /** Controls that a visitor types in, and those of them that take words to look for. */
  typed: number;
  sought: number;
}

const selfNamed = new Set(['hidden', 'submit', 'reset', 'button', 'image']);
const typedIn = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date', 'password', 'file']);
/** Names of the field of a search. */
const lookedFor = /^(?:q|s|query|search|recherche|mots?|keywords?)$/i;
const formCap = 200;

/** Forms, their unlabelled controls, and buttons that say nothing. */
export class FormReader {
  buttonsWithoutName = 0;
  private readonly forms: FormDraft[] = [];
  private readonly labelled = new Set<string>();
  private current: FormDraft | null = null;
  private labels = 0;
  private button: { named: boolean; readonly hidden: boolean } | null = null;

  get isInButton(): boolean {
    return this.button !== null;
  }

  open(name: string, attribs: Attributes, hidden = false): void {
    if (name === 'form') this.openForm(attribs);
    else if (name === 'label') this.openLabel(attribs);
    else if (name === 'button') this.button = { named: hasName(attribs), hidden };
    else if (name === 'input') this.readInput(attribs);
    else if (name === 'select' || name === 'textarea') {
      if (name === 'textarea' && this.current) this.current.typed++;
      this.readControl(attribs);
    } else if (name === 'img' && this.button && (attribs.alt ?? '').trim() !== '') this.button.named = true;
  }

  close(name: string): void {
    if (name === 'form') this.current = null;
    else if (name === 'label') this.labels = Math.max(0, this.labels - 1);
    else if (name === 'button' && this.button) {
      if (!this.button.named) this.buttonsWithoutName++;
      this.button = null;
    }
  }

  /** Hidden text names a button only where the button is hidden with it: a panel that a click opens. */
  text(text: string, hidden = false): void {
    if (!this.button || this.button.named || (hidden && !this.button.hidden)) return;
    if (text.trim() !== '') this.button.named = true;
  }

  result(): PageContent['forms'] {
    return this.forms.map(({ action, method, nameless, search, typed, sought }) => ({
      action,
      method,
      unlabelled: nameless.filter((id) => id === null || !this.labelled.has(id)).length,
      ...(search || (typed > 0 && typed === sought) ? { searches: true as const } : {}),
    }));
  }

  private openForm(attribs: Attributes): void {
    this.current = {
      action: attribs.action === undefined ? null : detachString(truncate(attribs.action, 2048)),
      method: attribs.method?.trim().toLowerCase() === 'post' ? 'post' : 'get',
      nameless: [],
      search: attribs.role?.trim().toLowerCase() === 'search',
      typed: 0,
      sought: 0,
    };
    if (this.forms.length < formCap) this.forms.push(this.current);
  }

  private openLabel(attribs: Attributes): void {
    this.labels++;
    if (attribs.for !== undefined) this.labelled.add(detachString(attribs.for));
  }

  private readInput(attribs: Attributes): void {
    const type = (attribs.type ?? 'text').trim().toLowerCase();
    if (type === 'image' && !hasName(attribs) && (attribs.alt ?? '').trim() === '') this.buttonsWithoutName++;
    if (this.current && typedIn.has(type)) {
      this.current.typed++;
      if (type === 'search' || lookedFor.test(attribs.name ?? '')) this.current.sought++;
    }
    if (!selfNamed.has(type)) this.readControl(attribs);
  }

  private readControl(attribs: Attributes): void {
    if (!this.current || this.labels > 0 || hasName(attribs)) return;
    this.current.nameless.push(attribs.id === undefined ? null : detachString(attribs.id));
  }
}

function hasName(attribs: Attributes): boolean {
  return [attribs['aria-label'], attribs['aria-labelledby'], attribs.title].some(
    (name) => name !== undefined && name.trim() !== '',
  );
}
