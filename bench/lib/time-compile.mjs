/** Compiles a module, and says how long it took. */
export async function timeCompile(bytes) {
  const from = performance.now();
  const module = await WebAssembly.compile(bytes);
  return { compileMs: performance.now() - from, module };
}
