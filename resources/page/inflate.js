// Unpacking: raw deflate (RFC 1951), by the browser where it can, else by the few lines below.

const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83,
  99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5,
  5, 5, 0];
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769,
  1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11,
  11, 12, 12, 13, 13];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Canonical Huffman code: how many codes of each length, and the symbols in their order. */
function huffman(lengths) {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]++;
  counts[0] = 0;
  const next = new Uint16Array(16);
  for (let n = 1; n < 16; n++) next[n] = next[n - 1] + counts[n - 1];
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length) symbols[next[length]++] = symbol;
  });
  return { counts, symbols };
}

function inflate(bytes) {
  let at = 0, held = 0, bits = 0, out = new Uint8Array(bytes.length * 4 + 1024), size = 0;

  function take(count) {
    while (bits < count) {
      if (at >= bytes.length) throw new Error("cut short");
      held |= bytes[at++] << bits;
      bits += 8;
    }
    const value = held & ((1 << count) - 1);
    held >>>= count;
    bits -= count;
    return value;
  }
  function room(more) {
    if (size + more <= out.length) return;
    const grown = new Uint8Array(Math.max(out.length * 2, size + more));
    grown.set(out.subarray(0, size));
    out = grown;
  }
  function symbol(code) {
    let value = 0, first = 0, index = 0;
    for (let length = 1; length < 16; length++) {
      value |= take(1);
      const count = code.counts[length];
      if (value - count < first) return code.symbols[index + value - first];
      index += count;
      first = (first + count) << 1;
      value <<= 1;
    }
    throw new Error("no such code");
  }
  function stored() {
    held = bits = 0;
    const length = bytes[at] | (bytes[at + 1] << 8);
    at += 4;
    room(length);
    out.set(bytes.subarray(at, at + length), size);
    at += length;
    size += length;
  }
  function tables() {
    const literals = take(5) + 257, distances = take(5) + 1, codes = take(4) + 4;
    const lengths = new Uint8Array(19);
    for (let n = 0; n < codes; n++) lengths[CODE_ORDER[n]] = take(3);
    const coded = huffman(lengths), found = new Uint8Array(literals + distances);
    for (let n = 0; n < found.length;) {
      const code = symbol(coded);
      if (code < 16) found[n++] = code;
      else {
        const again = code === 16 ? 3 + take(2) : code === 17 ? 3 + take(3) : 11 + take(7);
        found.fill(code === 16 ? found[n - 1] : 0, n, n + again);
        n += again;
      }
    }
    return [huffman(found.subarray(0, literals)), huffman(found.subarray(literals))];
  }
  function fixed() {
    const lengths = new Uint8Array(288);
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
    return [huffman(lengths), huffman(new Uint8Array(30).fill(5))];
  }
  function block([literals, distances]) {
    for (;;) {
      const code = symbol(literals);
      if (code === 256) return;
      room(258);
      if (code < 256) out[size++] = code;
      else {
        const length = LENGTHS[code - 257] + take(LENGTH_BITS[code - 257]);
        const far = symbol(distances), back = DISTANCES[far] + take(DISTANCE_BITS[far]);
        for (let n = 0; n < length; n++, size++) out[size] = out[size - back];
      }
    }
  }
  for (let last = 0; !last;) {
    last = take(1);
    const type = take(2);
    if (type === 0) stored();
    else block(type === 1 ? fixed() : tables());
  }
  return out.subarray(0, size);
}

async function unpacked(text) {
  const letters = atob(text), bytes = new Uint8Array(letters.length);
  for (let n = 0; n < letters.length; n++) bytes[n] = letters.charCodeAt(n);
  let plain;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    plain = await new Response(stream).arrayBuffer();
  } catch {
    plain = inflate(bytes); // a browser from before 2023
  }
  return JSON.parse(new TextDecoder().decode(plain));
}
