// The functions of a module, taken apart.

import { OP, readInstructions } from './instructions.mjs';
import { followOperands } from './operands.mjs';
import { findWebs } from './webs.mjs';

/**
 * One function. At first its variables are its locals; once they are told apart, instructions name
 * variables in `arg`, and the local behind each in `local`.
 */
class Func {
  constructor(module, index, { start, to, ...body }, stackPointer) {
    const { params, results } = module.types[module.functions[index]];
    this.module = module;
    this.bytes = module.bytes.subarray(start, to);
    this.instructions = readInstructions(module.bytes, { ...body, to });
    this.params = params.length;
    this.results = results;
    /** Types of the locals, parameters included. */
    this.locals = [...params, ...body.locals];
    /** Types of the variables, and the local that each is in. */
    this.types = this.locals;
    this.localOf = [...this.locals.keys()];
    /** Whether others than its callers in the module call it. */
    this.isOpen = module.inTables.has(index) || module.exported.has(index);
    this.stackPointer = stackPointer;
    this.hasHandler = this.instructions.some(({ op }) => op === OP.try);
    this.trace = followOperands(this, module);
  }

  /** @param {import('./calls.mjs').Calls} calls */
  tellVariablesApart(calls) {
    const { variables, localOf } = findWebs(this);
    this.instructions = this.instructions.map((instruction, at) =>
      variables[at] < 0
        ? instruction
        : { ...instruction, local: instruction.arg, arg: variables[at] },
    );
    this.localOf = localOf;
    this.types = localOf.map((local) => this.locals[local]);
    // A value below a `try` waits on when the call in it throws.
    const collects = this.hasHandler ? calls.collect : calls.collectAndReturn;
    this.trace = followOperands(this, this.module, collects);
  }
}

/** @returns {Map<number, Func>} the module's own functions by index */
export function readFunctions(module, stackPointer) {
  const { bodies, importedFunctions } = module;
  return new Map(
    bodies.map((body, position) => {
      const index = importedFunctions + position;
      return [index, new Func(module, index, body, stackPointer)];
    }),
  );
}
