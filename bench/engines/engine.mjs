// The one interface that all measured engines have, and their list.

import { cloche } from './cloche.mjs';
import { published } from './published.mjs';
import { pyodide } from './pyodide.mjs';

/**
 * @typedef {object} Engine
 * @property {string} id
 * @property {string} title
 * @property {string} settings what it was run with, for the reader of the figures
 * @property {{ wasm: string, glue: string[], library: string[] }} files paths, for their sizes
 * @property {() => Promise<{ compileMs: number, load: () => Promise<Python> }>} prepare
 *   reads and compiles everything that can be had before the start
 *
 * @typedef {object} Python
 * @property {(code: string) => void} run throws when the program does not complete
 * @property {(expression: string) => string} repr of a global's value
 */

/** The engine that ratios refer to comes first. @type {readonly Engine[]} */
export const ENGINES = [published, cloche, pyodide];
