// CPython: one process that runs all programs.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PYTHON = process.env.MICROPY_CPYTHON3 ?? 'python3';
const SCRIPT = fileURLToPath(new URL('reference.py', import.meta.url));

export class Reference {
  #answer = null;
  #buffer = Buffer.alloc(0);

  constructor() {
    this.process = spawn(PYTHON, ['-BS', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdout.on('data', (data) => this.#take(data));
    this.process.on('error', (error) => this.#fail(error));
    this.process.on('exit', (code) => this.#fail(new Error(`${PYTHON} ended with ${code}.`)));
  }

  /**
   * @param {string[]} cells
   * @param {number} timeMs after which the program is ended
   * @returns {Promise<{ end: 'ended' | 'limited', output: string }>}
   */
  run(cells, timeMs) {
    const bytes = Buffer.from(JSON.stringify({ cells, seconds: timeMs / 1000 }));
    this.process.stdin.write(`${bytes.length}\n`);
    this.process.stdin.write(bytes);
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
    });
  }

  end() {
    this.#answer = null;
    this.process.stdin.end();
  }

  #take(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    const lineEnd = this.#buffer.indexOf(10);
    if (lineEnd < 0) return;
    const end = lineEnd + 1 + Number(this.#buffer.subarray(0, lineEnd));
    if (this.#buffer.length < end) return;
    const answer = JSON.parse(this.#buffer.subarray(lineEnd + 1, end).toString());
    this.#buffer = this.#buffer.subarray(end);
    this.#answer?.resolve(answer);
  }

  #fail(error) {
    this.#answer?.reject(error);
    this.#answer = null;
  }
}
