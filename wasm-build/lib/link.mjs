import { clang } from './llvm.mjs';
import { LINK_FLAGS } from './sources.mjs';

/** Links objects (pairs of name and bytes) to a module with function names. */
export async function link(objects) {
  const names = objects.map(([name]) => name);
  const out = await clang(
    [...LINK_FLAGS, ...names, '-o', 'linked.wasm'],
    Object.fromEntries(objects),
  );
  return out['linked.wasm'];
}
