// What the spill must know of a module, and how a module with other function bodies is written.

import { concat, Reader, unsigned } from './binary.mjs';

const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  global: 6,
  export: 7,
  element: 9,
  code: 10,
  tag: 13,
};
const HEADER_BYTES = 8;

const limits = (reader) => {
  if (reader.byte() & 1) reader.unsigned();
  reader.unsigned();
};

/** Skips a constant expression. */
function constant(reader) {
  for (;;) {
    const op = reader.byte();
    if (op === 0x0b) return null;
    if (op === 0x41 || op === 0x42) reader.signed();
    else if (op === 0x23 || op === 0xd2) reader.unsigned();
    else if (op === 0xd0) reader.byte();
    else if (op === 0x43 || op === 0x44) reader.take(op === 0x43 ? 4 : 8);
    else throw new Error(`constant expression with opcode ${op}`);
  }
}

function readElements(reader) {
  const flags = reader.unsigned();
  if (flags !== 0) throw new Error(`element segment of kind ${flags}`);
  constant(reader);
  return reader.list((r) => r.unsigned());
}

function readNames(reader, end, names) {
  while (reader.at < end) {
    const id = reader.byte();
    const size = reader.unsigned();
    if (id === 1) {
      for (const [index, name] of reader.list((r) => [r.unsigned(), r.name()])) {
        names.functions.set(index, name);
      }
    } else if (id === 7) {
      for (const [index, name] of reader.list((r) => [r.unsigned(), r.name()])) {
        names.globals.set(index, name);
      }
    } else reader.take(size);
  }
}

/**
 * Reads a module.
 *
 * @returns its sections; the types of functions, tags and blocks; for each function of its own
 *   the locals and where its instructions stand; which functions are in tables; names.
 */
export function readModule(bytes) {
  const reader = new Reader(bytes, HEADER_BYTES);
  const module = {
    bytes,
    sections: [],
    types: [],
    /** Type index of each function, imported ones first. */
    functions: [],
    importedFunctions: 0,
    tags: [],
    inTables: new Set(),
    exported: new Set(),
    bodies: [],
    names: { functions: new Map(), globals: new Map() },
  };
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const size = reader.unsigned();
    const from = reader.at;
    module.sections.push({ id, from, to: from + size });
    readSection(module, id, reader, from + size);
    reader.at = from + size;
  }
  return module;
}

function readSection(module, id, reader, end) {
  if (id === SECTION.type) {
    module.types = reader.list((r) => {
      if (r.byte() !== 0x60) throw new Error('a type that is no function');
      return { params: r.list(() => r.byte()), results: r.list(() => r.byte()) };
    });
  } else if (id === SECTION.import) {
    reader.list((r) => readImport(module, r));
  } else if (id === SECTION.function) {
    module.functions.push(...reader.list((r) => r.unsigned()));
  } else if (id === SECTION.tag) {
    module.tags.push(...reader.list(readTag));
  } else if (id === SECTION.export) {
    reader.list((r) => {
      r.name();
      const [kind, index] = [r.byte(), r.unsigned()];
      if (kind === 0) module.exported.add(index);
    });
  } else if (id === SECTION.element) {
    for (const segment of reader.list(readElements)) {
      for (const index of segment) module.inTables.add(index);
    }
  } else if (id === SECTION.code) {
    module.bodies = reader.list(readBody);
  } else if (id === SECTION.custom && reader.name() === 'name') {
    readNames(reader, end, module.names);
  }
}

/** The type of a tag, behind a byte that says nothing. */
function readTag(reader) {
  reader.byte();
  return reader.unsigned();
}

function readImport(module, reader) {
  const path = [reader.name(), reader.name()].join('.');
  const kind = reader.byte();
  if (kind === 0) module.functions[module.importedFunctions++] = reader.unsigned();
  else if (kind === 4) module.tags.push(readTag(reader));
  else if (kind === 2) limits(reader);
  else if (kind === 1) {
    reader.byte();
    limits(reader);
  } else throw new Error(`import ${path} of kind ${kind}`);
}

function readBody(reader) {
  const size = reader.unsigned();
  const start = reader.at;
  const to = start + size;
  const locals = reader
    .list((r) => [r.unsigned(), r.byte()])
    .flatMap(([count, type]) => Array(count).fill(type));
  const body = { start, locals, from: reader.at, to };
  reader.at = to;
  return body;
}

/** The module's bytes with `bodies` (bytes, locals included) instead of its own, and no names. */
export function writeModule({ bytes, sections }, bodies) {
  const parts = [bytes.subarray(0, HEADER_BYTES)];
  for (const { id, from, to } of sections) {
    if (id === SECTION.custom) continue;
    const content =
      id === SECTION.code
        ? concat([
            unsigned(bodies.length),
            ...bodies.flatMap((body) => [unsigned(body.length), body]),
          ])
        : bytes.subarray(from, to);
    parts.push([id], unsigned(content.length), content);
  }
  return concat(parts);
}

/** @throws {Error} when nothing has that name */
export function indexOf(names, name) {
  for (const [index, found] of names) if (found === name) return index;
  throw new Error(`there is no ${name}`);
}
