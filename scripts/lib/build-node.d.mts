/** @returns the directory of cli.js and worker.js */
export function buildNode(): Promise<string>;
