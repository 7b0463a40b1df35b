// Starts the interpreter at build time and keeps the memory that leaves as the module's data: the
// start-up image. A new instance is then a copy that the engine makes, not an initialisation.

const PAGE = 64 * 1024;
/** What a session's heap begins with. */
const HEAP_INITIAL_BYTES = 256 * 1024;
/** Runs of zeros that are left out between two data segments: a segment costs about 8 bytes. */
const GAP = 16;

/** Sections of a module, in its binary's numbers. */
const SECTION = { custom: 0, memory: 5, exports: 7, data: 11, dataCount: 12 };

/** Nothing that an interpreter does while it starts may need the world outside. */
const NO_HOST = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`the interpreter asks for host.${String(name)} while it starts`);
    },
    has: () => true,
  },
);

/**
 * @param bytes the optimised module, whose `start` lays out and starts the interpreter
 * @param buildId what the module was made from; kept in its custom section "build-id"
 * @returns the module without `start`, standing as soon as it is instantiated
 */
export function preinitialise(bytes, buildId) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host: NO_HOST });
  if (exports.start(HEAP_INITIAL_BYTES) !== 1) throw new Error('the interpreter did not start');
  const memory = new Uint8Array(exports.memory.buffer);
  const kept = parse(bytes).filter(({ id }) => id !== SECTION.data && id !== SECTION.dataCount);
  return write([
    ...kept.map((section) => {
      if (section.id === SECTION.memory) return memorySection(memory.length / PAGE);
      return section.id === SECTION.exports ? withoutExport(section, 'start') : section;
    }),
    dataSection(memory),
    customSection('build-id', new TextEncoder().encode(buildId)),
  ]);
}

/** The module with another build id, which stands in its last section. */
export function withBuildId(bytes, buildId) {
  const size = Buffer.from('build-id').length + 1 + buildId.length;
  const kept = bytes.subarray(0, bytes.length - size - 2);
  const section = customSection('build-id', new TextEncoder().encode(buildId));
  return Buffer.concat([
    kept,
    Uint8Array.from([section.id, ...leb(section.body.length)]),
    section.body,
  ]);
}

function parse(bytes) {
  const sections = [];
  for (let at = 8; at < bytes.length; ) {
    const [size, start] = readLeb(bytes, at + 1);
    sections.push({ id: bytes[at], body: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return sections;
}

/** The section without one of its exports: what it exported stays, and nobody can call it. */
function withoutExport({ id, body }, name) {
  const [count, first] = readLeb(body, 0);
  const kept = [];
  for (let at = first, left = count; left > 0; left--) {
    const [length, start] = readLeb(body, at);
    // A name, a kind of one byte, an index.
    const [, end] = readLeb(body, start + length + 1);
    if (Buffer.from(body.subarray(start, start + length)).toString() !== name) {
      kept.push(...body.subarray(at, end));
    }
    at = end;
  }
  return { id, body: Uint8Array.from([...leb(count - 1), ...kept]) };
}

/** An unsigned number in LEB128, and where it ends. */
function readLeb(bytes, start) {
  let number = 0;
  let at = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    number += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [number, at];
  }
}

function write(sections) {
  const parts = [Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)];
  for (const { id, body } of sections) parts.push([id, ...leb(body.length)], body);
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A number in LEB128, unsigned. */
function leb(number) {
  const bytes = [];
  let rest = number;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

/** The same, signed, as `i32.const` takes it. */
function signedLeb(number) {
  const bytes = leb(number);
  // A set top bit would make it negative.
  if (bytes.at(-1) & 0x40) {
    bytes[bytes.length - 1] |= 0x80;
    bytes.push(0);
  }
  return bytes;
}

function memorySection(pages) {
  return { id: SECTION.memory, body: Uint8Array.from([1, 0, ...leb(pages)]) };
}

function dataSection(memory) {
  const segments = findData(memory);
  const parts = segments.map(({ start, end }) => [
    Uint8Array.from([0, 0x41, ...signedLeb(start), 0x0b, ...leb(end - start)]),
    memory.subarray(start, end),
  ]);
  const bytes = [leb(segments.length), ...parts.flat()];
  const body = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    body.set(part, at);
    at += part.length;
  }
  return { id: SECTION.data, body };
}

/** Where memory is not zero. */
function findData(memory) {
  const segments = [];
  const words = new Uint32Array(memory.buffer);
  for (let word = 0; word < words.length; word++) {
    if (words[word] === 0) continue;
    const last = segments.at(-1);
    const start = word * 4;
    if (last && start - last.end < GAP) last.end = start + 4;
    else segments.push({ start, end: start + 4 });
  }
  return segments;
}

function customSection(name, bytes) {
  return {
    id: SECTION.custom,
    body: Uint8Array.from([name.length, ...Buffer.from(name), ...bytes]),
  };
}
