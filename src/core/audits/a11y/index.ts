import type { AuditDefinition } from '../audit.ts';
import { a11yAccessKey } from './access-key.ts';
import { a11yButtonName } from './button-name.ts';
import { a11yAutocomplete } from './autocomplete.ts';
import { a11yContrast } from './contrast.ts';
import { a11yFormLabel } from './form-label.ts';
import { a11yHiddenFocus } from './hidden-focus.ts';
import { a11yIframeTitle } from './iframe-title.ts';
import { a11yMainLandmark } from './main-landmark.ts';
import { a11yNewWindow } from './new-window.ts';
import { a11ySkipLink } from './skip-link.ts';

export const a11yAudits: readonly AuditDefinition[] = [
  a11yAccessKey,
  a11yButtonName,
  a11yAutocomplete,
  a11yContrast,
  a11yFormLabel,
  a11yHiddenFocus,
  a11yIframeTitle,
  a11yMainLandmark,
  a11yNewWindow,
  a11ySkipLink,
];
