// Starts the interpreter at build time and keeps the memory that leaves as the module's data: the
// start-up image. A new instance is then a copy that the engine makes, not an initialisation.

import binaryen from 'binaryen';
import { FEATURES } from './optimise.mjs';

const PAGE = 64 * 1024;
/** Runs of zeros that are left out between two data segments: a segment costs about 8 bytes. */
const GAP = 16;

/** Sections of a module, in its binary's numbers. */
const SECTION = { custom: 0, memory: 5, data: 11, dataCount: 12 };

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
  if (exports.start() !== 1) throw new Error('the interpreter did not start');
  const memory = new Uint8Array(exports.memory.buffer);
  const kept = parse(removeExport(bytes, 'start')).filter(
    ({ id }) => id !== SECTION.data && id !== SECTION.dataCount,
  );
  return write([
    ...kept.map((section) =>
      section.id === SECTION.memory ? memorySection(memory.length / PAGE) : section,
    ),
    dataSection(memory),
    customSection('build-id', new TextEncoder().encode(buildId)),
  ]);
}

function removeExport(bytes, name) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(FEATURES);
  module.removeExport(name);
  module.runPasses(['remove-unused-module-elements']);
  const smaller = module.emitBinary();
  module.dispose();
  return smaller;
}

function parse(bytes) {
  const sections = [];
  let at = 8;
  while (at < bytes.length) {
    const id = bytes[at++];
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      size += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    sections.push({ id, body: bytes.subarray(at, at + size) });
    at += size;
  }
  return sections;
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
