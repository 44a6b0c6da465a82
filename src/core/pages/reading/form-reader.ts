import { detachString } from '../../values/strings/detach-string.ts';
import { truncate } from './truncate.ts';
import type { PageContent } from '../page.ts';
import type { Attributes } from '../markup/tag-attributes.ts';
import { holdsExampleKey, type UnsentForm, unsentForm } from './unsent-form.ts';

interface FormDraft {
  readonly action: string | null;
  readonly method: string;
  /** Controls without a label: their id, or null. */
  readonly unnamed: (string | null)[];
  readonly isSearch: boolean;
  /** Number of text fields, and of those that are search fields. */
  textFields: number;
  searchFields: number;
  /** `formaction` of its buttons. */
  readonly sendsTo: string[];
  /** Fields about the visitor without `autocomplete`. */
  uncompleted: number;
  /** Has a field about the visitor, or one for a message. */
  asks: boolean;
  /** Why nothing receives it, if it asks for something. */
  unsent: UnsentForm | null;
}

/** Input types that need no label. */
const unlabelledTypes = new Set(['hidden', 'submit', 'reset', 'button', 'image']);
const textTypes = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date', 'password', 'file']);
/** Usual names of a search field. */
const searchName = /^(?:q|s|query|search|recherche|mots?|keywords?)$/i;
/** Usual names of a trap: a field hidden from people, which only robots fill (Netlify, Formspree, FormSubmit, WPForms). */
const trapName = /honey|bot-?(?:field|trap)|_gotcha|\[hp\]|\bhp\b|no-?spam/i;
const hiddenStyle = /display:\s*none|visibility:\s*hidden|(?:left|top):\s*-\d{3}/i;
/** Usual names of fields about the visitor, whose value a browser knows. */
const personalName =
  /^(?:your|votre)?[-_]?(?:e-?mail|courriel|tel|telephone|phone|mobile|nom|prenom|name|first-?_?name|last-?_?name|full-?_?name|adresse|address|code-?_?postal|postal-?_?code|zip(?:-?_?code)?|ville|city)$/i;
/** Forms kept per page: working assumption. */
const formCap = 200;

/** Collects forms, their unlabelled controls, and buttons without a name. */
export class FormReader {
  buttonsWithoutName = 0;
  private readonly forms: FormDraft[] = [];
  private readonly labelled = new Set<string>();
  private current: FormDraft | null = null;
  private openLabels = 0;
  private button: { isNamed: boolean; readonly isHidden: boolean } | null = null;

  get isInButton(): boolean {
    return this.button !== null;
  }

  open(name: string, attribs: Attributes, isHidden = false): void {
    if (attribs.formaction !== undefined && this.current !== null && this.current.sendsTo.length < formCap)
      this.current.sendsTo.push(detachString(truncate(attribs.formaction.trim(), 2048)));
    if (name === 'form') this.openForm(attribs);
    else if (name === 'label') this.openLabel(attribs);
    else if (name === 'button') this.button = { isNamed: hasName(attribs), isHidden };
    else if (name === 'input') this.readInput(attribs, isHidden);
    else if (name === 'select' || name === 'textarea') {
      if (name === 'textarea' && this.current) {
        this.current.textFields++;
        this.current.asks = true;
      }
      this.readControl(attribs, isHidden);
    } else if (name === 'img' && this.button && (attribs.alt ?? '').trim() !== '') this.button.isNamed = true;
  }

  close(name: string): void {
    if (name === 'form') this.current = null;
    else if (name === 'label') this.openLabels = Math.max(0, this.openLabels - 1);
    else if (name === 'button' && this.button) {
      if (!this.button.isNamed) this.buttonsWithoutName++;
      this.button = null;
    }
  }

  /** Hidden text names a button only when the button is hidden too: a closed panel. */
  text(text: string, isHidden = false): void {
    if (!this.button || this.button.isNamed || (isHidden && !this.button.isHidden)) return;
    if (text.trim() !== '') this.button.isNamed = true;
  }

  result(): PageContent['forms'] {
    return this.forms.map(({ action, method, unnamed, isSearch, textFields, searchFields, sendsTo, ...form }) => ({
      action,
      method,
      unlabelled: unnamed.filter((id) => id === null || !this.labelled.has(id)).length,
      ...(isSearch || (textFields > 0 && textFields === searchFields) ? { searches: true as const } : {}),
      ...(sendsTo.length > 0 ? { sendsTo } : {}),
      ...(form.uncompleted > 0 ? { uncompleted: form.uncompleted } : {}),
      ...(form.unsent !== null && form.asks && sendsTo.length === 0 ? { unsent: form.unsent } : {}),
    }));
  }

  private openForm(attribs: Attributes): void {
    this.current = {
      action: attribs.action === undefined ? null : detachString(truncate(attribs.action, 2048)),
      method: attribs.method?.trim().toLowerCase() === 'post' ? 'post' : 'get',
      unnamed: [],
      isSearch: attribs.role?.trim().toLowerCase() === 'search',
      textFields: 0,
      searchFields: 0,
      sendsTo: [],
      uncompleted: 0,
      asks: false,
      unsent: unsentForm(attribs),
    };
    if (this.forms.length < formCap) this.forms.push(this.current);
  }

  private openLabel(attribs: Attributes): void {
    this.openLabels++;
    if (attribs.for !== undefined) this.labelled.add(detachString(attribs.for));
  }

  private readInput(attribs: Attributes, isHidden: boolean): void {
    const type = (attribs.type ?? 'text').trim().toLowerCase();
    if (type === 'image' && !hasName(attribs) && (attribs.alt ?? '').trim() === '') this.buttonsWithoutName++;
    if (this.current && holdsExampleKey(attribs)) this.current.unsent ??= 'key';
    if (this.current && textTypes.has(type)) {
      this.current.textFields++;
      if (!isHidden && !isTrap(attribs) && isPersonal(type, attribs.name)) {
        this.current.asks = true;
        if (attribs.autocomplete === undefined) this.current.uncompleted++;
      }
      if (type === 'search' || searchName.test(attribs.name ?? '')) this.current.searchFields++;
    }
    if (!unlabelledTypes.has(type)) this.readControl(attribs, isHidden);
  }

  private readControl(attribs: Attributes, isHidden: boolean): void {
    if (!this.current || this.openLabels > 0 || isHidden || hasName(attribs) || isTrap(attribs)) return;
    this.current.unnamed.push(attribs.id === undefined ? null : detachString(attribs.id));
  }
}

/** A field that people never see needs no label. */
function isTrap({ name, id, hidden, style, ...attribs }: Attributes): boolean {
  if (hidden !== undefined || hiddenStyle.test(style ?? '')) return true;
  return [name, id, attribs.class].some((value) => value !== undefined && trapName.test(value));
}

function isPersonal(type: string, name = ''): boolean {
  return type === 'email' || type === 'tel' || personalName.test(name.trim());
}

function hasName(attribs: Attributes): boolean {
  return [attribs['aria-label'], attribs['aria-labelledby'], attribs.title].some(
    (name) => name !== undefined && name.trim() !== '',
  );
}
