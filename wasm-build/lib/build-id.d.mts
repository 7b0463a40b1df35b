/** What is wrong with the committed build, in words; null when all is well. */
export function findStaleBuild(): string | null;
/** sha256 over names and contents of wasm-build's inputs. */
export function hashInputs(): string;
