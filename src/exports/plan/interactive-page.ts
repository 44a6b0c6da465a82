import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** A page that works alone: no address is called, one script at most, colours of contrast 7:1 and more. */
export function interactivePage(locale: Locale, title: string, body: string, script: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
fieldset { border: 1px solid #595959; border-radius: 0.25rem; margin: 0 0 1.5rem; padding: 0.5rem 1rem 1rem; }
label { display: block; padding: 0.5rem 0; }
input[type='radio'] { width: 1.25rem; height: 1.25rem; margin-right: 0.5rem; vertical-align: middle; }
select, input[type='number'], button { font: inherit; padding: 0.5rem 0.75rem; min-height: 2.75rem; max-width: 100%; }
button { color: #fff; background: #1a1a1a; border: 0; border-radius: 0.25rem; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
[role='status'] { margin-top: 1.5rem; font-weight: 600; white-space: pre-line; }
</style>
</head>
<body>
<main>
${body}
</main>
<script type="module">
${script}
</script>
</body>
</html>
`;
}
