/** In bytes: more than a page scanned in colour at 600 dots per inch takes when nothing is compressed. */
const MOST = 150_000_000;
/** The strongest compression that the format allows. */
const STRONGEST = 1_032;
/** Tables of objects are unpacked while a document is opened; none of a real one is anywhere near this. */
const MOST_OF_TABLE = 30_000_000;

const STREAM = /[^d]stream\r?\n/g;
/** Where a stream's own description is looked for, before it. */
const LONGEST_DESCRIPTION = 4_000;

/**
 * Whether a stream of a PDF swells beyond all measure when it is unpacked, made to fill the memory of whoever opens it.
 * Only streams large enough to do so are unpacked, and only until they have gone too far.
 */
export async function inflatesTooFar(bytes: Uint8Array, text: string): Promise<boolean> {
  if (typeof DecompressionStream === 'undefined') return false;
  STREAM.lastIndex = 0;
  for (let found = STREAM.exec(text); found; found = STREAM.exec(text)) {
    const start = STREAM.lastIndex;
    const end = text.indexOf('endstream', start);
    const before = text.slice(Math.max(0, found.index - LONGEST_DESCRIPTION), found.index + 1);
    const description = before.slice(before.lastIndexOf(' obj') + 1);
    const packed = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (await swells(packed, description)) return true;
    if (end === -1) break;
    STREAM.lastIndex = end;
  }
  return false;
}

async function swells(packed: Uint8Array, description: string): Promise<boolean> {
  const filters = description.match(/FlateDecode|LZWDecode|RunLengthDecode/g) ?? [];
  const isTable = /\/(?:ObjStm|XRef)\b/.test(description);
  const most = isTable ? MOST_OF_TABLE : MOST;
  if (packed.length * STRONGEST ** filters.length <= most) return false;
  // Packed twice, it can swell a million times; a table packed in a rare way is unpacked without any measure.
  if (filters.length > 1 || (isTable && filters[0] !== 'FlateDecode')) return true;
  return filters[0] === 'FlateDecode' && (await inflatedSize(packed, most)) > most;
}

/** How many bytes come out, counted no further than `most`. */
async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  let size = 0;
  try {
    const unpacking = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    const reader = unpacking.getReader();
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
    }
    await reader.cancel();
  } catch {
    // A stream that breaks off gives no more than it has given.
  }
  return size;
}
