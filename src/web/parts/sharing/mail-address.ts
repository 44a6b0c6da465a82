/** Longest address of a mail that programs on Windows open, in characters. */
const mostCharacters = 2_000;

/** An address that opens a mail with a text; one that is too long is cut at the end of a line, which `cut` says. */
export function mailAddress(subject: string, text: string, cut: string): string {
  const addressOf = (body: string): string =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const lines = text.split('\n');
  let address = addressOf(text);
  while (address.length > mostCharacters && lines.length > 1) {
    lines.pop();
    address = addressOf(`${lines.join('\n')}\n\n${cut}`);
  }
  return address;
}
