/** Writes numbers in as few bytes as they need: seven bits a byte, the last with its high bit clear. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  length = 0;

  number(value: number): void {
    this.#room(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.length++] = (rest & 127) | 128;
    this.#bytes[this.length++] = rest;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  all(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    bytes.set(this.#bytes.subarray(0, this.length));
    this.#bytes = bytes;
  }
}

/**
 * Numbers in rising order in few bits, as Rice codes of the distances from one to the next: what is many times the usual distance as
 * ones up to a nought, the rest as it is. `size`: how many numbers there could be.
 */
export function writeRising(numbers: ArrayLike<number>, size: number, into: ByteWriter): void {
  const rest = restBits(numbers.length, size);
  let [buffer, have, last] = [0, 0, -1];
  const write = (bits: number, count: number): void => {
    buffer |= bits << have;
    for (have += count; have >= 8; have -= 8, buffer >>>= 8) into.byte(buffer & 255);
  };
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    const distance = number - last - 1;
    for (let times = distance >>> rest; times > 0; times--) write(1, 1);
    write(0, 1);
    write(distance & ((1 << rest) - 1), rest);
    last = number;
  }
  if (have > 0) into.byte(buffer & 255);
}

/** Reads what {@link writeRising} wrote from an offset on: as many numbers as `numbers` has room for. */
export function readRising(bytes: Uint8Array, start: number, numbers: Uint32Array, size: number): void {
  const rest = restBits(numbers.length, size);
  const mask = (1 << rest) - 1;
  let [buffer, have, at, last] = [0, 0, start, -1];
  for (let i = 0; i < numbers.length; i++) {
    let distance = 0;
    for (;;) {
      if (have === 0) [buffer, have] = [bytes[at++] ?? 0, 8];
      const bit = buffer & 1;
      buffer >>>= 1;
      have--;
      if (bit === 0) break;
      distance += mask + 1;
    }
    for (; have < rest; have += 8) buffer |= (bytes[at++] ?? 0) << have;
    distance += buffer & mask;
    buffer >>>= rest;
    have -= rest;
    last += distance + 1;
    numbers[i] = last;
  }
}

/** How many bits of a distance stand as they are: about as many as its usual size has. */
function restBits(count: number, size: number): number {
  return Math.max(0, Math.min(20, Math.floor(Math.log2((0.69 * size) / count))));
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  /** Where the next number begins. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}
