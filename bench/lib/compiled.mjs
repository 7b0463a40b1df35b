// Modules that are compiled before the start.

/** Compiles a module, and says how long it took. */
export async function timeCompile(bytes) {
  const from = performance.now();
  const module = await WebAssembly.compile(bytes);
  return { compileMs: performance.now() - from, module, length: bytes.length };
}

/**
 * Runs `load` so that it gets its module compiled already, though it has no parameter for it: V8
 * would compile the bytes a second time.
 *
 * @param {{ module: WebAssembly.Module, length: number }} compiled `length` tells its bytes from
 *   those of other modules
 */
export async function withCompiled({ module, length }, load) {
  const { instantiate } = WebAssembly;
  let isUsed = false;
  WebAssembly.instantiate = async (source, imports) => {
    if (source.byteLength !== length) return instantiate(source, imports);
    isUsed = true;
    return { module, instance: await instantiate(module, imports) };
  };
  try {
    const loaded = await load();
    if (!isUsed) throw new Error('the engine did not instantiate the module it was given');
    return loaded;
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}
