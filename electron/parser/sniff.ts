/** First bytes of formats that are no text, whatever their extension says. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'EXE', bytes: [0x4d, 0x5a, 0x90] },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'OLE2 (doc, xls, wps)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27] },
  { name: 'GZIP', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/** The name of the binary format that the bytes begin like; null where they may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  return found?.name ?? null;
}

/** Share of control bytes (other than white space) among the first 64 KB: high in no text but UTF-16. */
export function controlShare(bytes: Uint8Array): number {
  const head = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)
      controls += 1;
  }
  return head.length === 0 ? 0 : controls / head.length;
}
