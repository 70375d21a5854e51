/** What a page says of its encoding within its first bytes (https://html.spec.whatwg.org/#concept-encoding-sniffing-algorithm). */
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const SNIFFED = 1024;

/**
 * The text in a file: by its byte order mark, else as UTF-8, else in the encoding that its HTML names, else in
 * windows-1252, as browsers take pages that say nothing. Without the mark. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SNIFFED));
    return decoderFor(CHARSET.exec(head)?.[1]).decode(bytes);
  }
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoderFor(label = 'windows-1252'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
