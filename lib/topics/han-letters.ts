/**
 * Chinese text as letters, which compresses by a fifth better than as it stands: a character is two letters, its row and its
 * place in the national standard GB 2312, where common characters stand together. Every browser can read that encoding.
 */
const ENCODING = 'gbk';
/** Characters stand in rows that begin with these letters; all that is no character begins with another one. */
const FIRST_ROW = 0x30;
const LAST_ROW = 0x77;
const HIGH = 0x80;
/** Stand in front of a letter or digit, and of the four figures of a character that the standard does not have. */
const PLAIN = '%';
const RARE = '&';
/** What the table sets between and behind names, by the letters that stand for it. */
const SIGNS = new Map([
  [',', ';'],
  ['!', 'A'],
  ['#', 'C'],
  ['$', 'F'],
  [' ', ' '],
  ['\n', '\n'],
]);

/** Writes a table of names, for build time. @throws for a character that the encoding does not have */
export function packHan(text: string): string {
  const letters = new Map<string, string>([...SIGNS].map(([letter, sign]) => [sign, letter]));
  const decoder = new TextDecoder(ENCODING);
  for (let row = 0x81; row < 0xff; row++)
    for (let place = 0x40; place < 0xff; place++) {
      const character = decoder.decode(Uint8Array.of(row, place));
      const isCommon = row >= FIRST_ROW + HIGH && row <= LAST_ROW + HIGH && place > 0xa0;
      const code = isCommon
        ? String.fromCharCode(row - HIGH, place - HIGH)
        : RARE + ((row << 8) | place).toString(16);
      if (character.length === 1 && character > '\u007f' && character !== '\ufffd' && !letters.has(character))
        letters.set(character, code);
    }
  return [...text]
    .map((character) => {
      const code = letters.get(character) ?? (/[a-z0-9]/.test(character) ? PLAIN + character : undefined);
      if (code === undefined) throw new Error(`no letters for ${character}`);
      return code;
    })
    .join('');
}

/** Reads what `packHan` has written. */
export function unpackHan(letters: string): string {
  const bytes = new Uint8Array(letters.length);
  let length = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    if (code >= FIRST_ROW && code <= LAST_ROW) {
      bytes[length++] = code | HIGH;
      bytes[length++] = letters.charCodeAt(++at) | HIGH;
    } else if (letters[at] === PLAIN) bytes[length++] = letters.charCodeAt(++at);
    else if (letters[at] === RARE) {
      const both = Number.parseInt(letters.slice(at + 1, at + 5), 16);
      bytes[length++] = both >> 8;
      bytes[length++] = both & 0xff;
      at += 4;
    } else bytes[length++] = (SIGNS.get(letters[at] as string) ?? '').charCodeAt(0);
  }
  return new TextDecoder(ENCODING).decode(bytes.subarray(0, length));
}
