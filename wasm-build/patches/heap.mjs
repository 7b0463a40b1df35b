// The heap grows at its end (port/collect.c).

export const HEAP = [
  {
    file: 'py/gc.c',
    reason: 'The heap grows at its end when a collection did not free enough (port/collect.c).',
    find: '            return NULL;\n        }\n        DEBUG_printf("gc_alloc(" UINT_FMT "): no free mem, triggering GC\\n", n_bytes);',
    replace:
      '            if (gc_grow_in_place(n_blocks)) {\n                GC_ENTER();\n                continue;\n            }\n' +
      '            return NULL;\n        }\n        DEBUG_printf("gc_alloc(" UINT_FMT "): no free mem, triggering GC\\n", n_bytes);',
  },
  {
    file: 'py/gc.c',
    reason: 'Declares the above.',
    find: 'void *gc_alloc(size_t n_bytes, unsigned int alloc_flags) {',
    replace:
      'bool gc_grow_in_place(size_t need_blocks);\n\nvoid *gc_alloc(size_t n_bytes, unsigned int alloc_flags) {',
  },
];
