/** Opcodes by name. */
export const OP: {
  readonly [name in
    | 'block'
    | 'loop'
    | 'if'
    | 'else'
    | 'try'
    | 'catch'
    | 'throw'
    | 'end'
    | 'br'
    | 'brIf'
    | 'return'
    | 'call'
    | 'callIndirect'
    | 'catchAll'
    | 'drop'
    | 'select'
    | 'localGet'
    | 'localSet'
    | 'localTee'
    | 'globalGet'
    | 'globalSet'
    | 'i32Load'
    | 'i32Store'
    | 'i32Const'
    | 'i32Add'
    | 'i32Sub'
    | 'i32Mul'
    | 'i32And'
    | 'i32ShrU']: number;
};
export const I32: number;
export const NO_RESULT: number;
