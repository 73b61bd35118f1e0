/**
 * A zip (PKWARE APPNOTE 4.3): each file deflated, then the list of them. Browsers and Node deflate by themselves; what is left
 * to be written is the frame around it. The date is always the same, so that the same files make the same bytes.
 */
const encoder = new TextEncoder();

/** 1 January 1980, the first there is. */
const date = 0x21;
const deflated = 8;
const utf8Names = 0x0800;
const version = 20;

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Numbers of so many bytes each, the lowest first. */
const numbersOf =
  (size: number) =>
  (...values: readonly number[]): readonly number[] =>
    values.flatMap((value) => Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 255));
const two = numbersOf(2);
const four = numbersOf(4);

const length = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** @param files their texts by name. */
export async function zipped(files: Readonly<Record<string, string>>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  for (const [file, text] of Object.entries(files)) {
    const [name, bytes, at] = [encoder.encode(file), encoder.encode(text), length(parts)];
    const packed = await deflate(bytes);
    const about = [
      ...two(version, utf8Names, deflated, 0, date),
      ...four(crc32(bytes), packed.length, bytes.length),
      ...two(name.length, 0),
    ];
    parts.push(Uint8Array.from([...four(0x04034b50), ...about]), name, packed);
    const listed = [...four(0x02014b50), ...two(version), ...about, ...two(0, 0, 0), ...four(0, at)];
    list.push(Uint8Array.from(listed), name);
  }
  const count = Object.keys(files).length;
  const end = [...four(0x06054b50), ...two(0, 0, count, count), ...four(length(list), length(parts)), ...two(0)];
  return new Blob([...parts, ...list, Uint8Array.from(end)], { type: 'application/zip' });
}
