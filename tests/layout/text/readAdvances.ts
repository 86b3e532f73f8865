import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/**
 * Reads how wide each character of a font in `@fontsource` is, in em.
 *
 * @see W3C, WOFF File Format 1.0 (2012), sections 4 and 5; OpenType, cmap format 4 and hmtx.
 */
export function readAdvances(path: string): Map<string, number> {
  const url = new URL(`../../../node_modules/@fontsource/${path}`, import.meta.url);
  const tables = readTables(readFileSync(url));
  const unitsPerEm = tables("head").readUInt16BE(18);
  const metrics = tables("hhea").readUInt16BE(34);
  const hmtx = tables("hmtx");
  const advances = new Map<string, number>();
  for (const [code, glyph] of readGlyphs(tables("cmap"))) {
    const advance = hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1));
    advances.set(String.fromCharCode(code), advance / unitsPerEm);
  }
  return advances;
}

function readTables(font: Buffer): (tag: string) => Buffer {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const entry = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at));
    const data = font.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const isPacked = (packed ?? 0) < (length ?? 0);
    tables.set(font.toString("latin1", entry, entry + 4), isPacked ? inflateSync(data) : data);
  }
  return (tag) => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}.`);
    return table;
  };
}

/** Character codes and their glyphs, from the table's first part in format 4. */
function readGlyphs(cmap: Buffer): [code: number, glyph: number][] {
  const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + 8 * i),
  );
  const part = parts.find((at) => cmap.readUInt16BE(at) === 4) ?? 0;
  const size = cmap.readUInt16BE(part + 6);
  const glyphs: [number, number][] = [];
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.readUInt16BE(part + 14 + segment);
    const start = cmap.readUInt16BE(part + 16 + size + segment);
    const delta = cmap.readUInt16BE(part + 16 + 2 * size + segment);
    const rangeAt = part + 16 + 3 * size + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (found !== 0) glyphs.push([code, (found + delta) % 0x1_0000]);
    }
  }
  return glyphs;
}
