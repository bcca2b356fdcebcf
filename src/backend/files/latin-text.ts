/** Bytes as text, one letter each: signatures and marks can be looked for, and places in it are places in the file. */
export function latinText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
