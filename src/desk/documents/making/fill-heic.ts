/** `ftyp`: a picture as newer telephones take them; what they can also be read as. */
const BRANDS = 'ftypheic\0\0\0\0mif1heic';
const HEAD = 4 + BRANDS.length;

/**
 * A file that says of itself what a telephone's HEIC photo says, and weighs as much. There is no picture in it: no browser
 * makes one, few show one, and every agency of Valfleury refuses it by its type.
 */
export function heicFile(mark: string, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, HEAD);
  file.set(new TextEncoder().encode(BRANDS), 4);
  view.setUint32(HEAD, size - HEAD);
  file.set(new TextEncoder().encode(`free${mark}`), HEAD + 4);
  return file;
}
