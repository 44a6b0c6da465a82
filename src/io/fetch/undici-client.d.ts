/** The one class of undici that is needed: its index loads a hundred others, 0.1 s of processor at every start. */
declare module 'undici/lib/dispatcher/client.js' {
  export { Client as default } from 'undici';
}
