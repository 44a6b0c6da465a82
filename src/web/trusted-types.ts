/** The only policy of the page: text never becomes markup, and scripts come from this origin alone. */
interface TrustedTypes {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown;
}

const factory = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
factory?.createPolicy('default', {
  createHTML: (text) => {
    if (!text.includes('<')) return text;
    throw new TypeError('Markup in a text.');
  },
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError('A script of another origin.');
  },
});

// Schemas of the core would try whether they may compile themselves: the policy refuses it, and reports it.
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };

export {};
