// What modules in C ask of the allocator.

const FIT = 'Room for a few blocks is looked for from where such room was found last.';

export const MODULES = [
  {
    file: 'py/mpstate.h',
    reason:
      `${FIT} Else each object of more than one block, such as a match or an instance, costs a walk ` +
      'over all that is in use: 40 microseconds for a heap of half a megabyte.',
    find: '    size_t gc_last_free_atb_index;\n',
    replace:
      '    size_t gc_last_free_atb_index;\n    size_t gc_first_fit[10]; // by count of blocks\n',
  },
  {
    file: 'py/gc.c',
    reason: 'The same: it is looked for there.',
    find: '            for (i = area->gc_last_free_atb_index; i < area->gc_alloc_table_byte_len; i++) {\n',
    replace:
      '            i = area->gc_last_free_atb_index;\n' +
      '            if (n_blocks < MP_ARRAY_SIZE(area->gc_first_fit)) {\n' +
      '                i = MAX(i, area->gc_first_fit[n_blocks]);\n            }\n' +
      '            for (; i < area->gc_alloc_table_byte_len; i++) {\n',
  },
  {
    file: 'py/gc.c',
    reason: 'The same: it was found there. No room of this size is left before.',
    find: '    area->gc_last_used_block = MAX(area->gc_last_used_block, end_block);\n\n    // mark first block as used head\n',
    replace:
      '    if (n_blocks < MP_ARRAY_SIZE(area->gc_first_fit)) {\n' +
      '        area->gc_first_fit[n_blocks] = (end_block + 1) / BLOCKS_PER_ATB;\n    }\n\n' +
      '    area->gc_last_used_block = MAX(area->gc_last_used_block, end_block);\n\n    // mark first block as used head\n',
  },
  {
    file: 'py/gc.c',
    reason: 'The same: after a collection there is room anywhere.',
    find: '        area->gc_last_free_atb_index = 0;\n',
    replace:
      '        area->gc_last_free_atb_index = 0;\n' +
      '        memset(area->gc_first_fit, 0, sizeof(area->gc_first_fit));\n',
  },
  ...['block', '(block + new_blocks)'].map((block) => ({
    file: 'py/gc.c',
    reason: 'The same: what is freed is room.',
    find: `if (${block} / BLOCKS_PER_ATB < area->gc_last_free_atb_index) {\n`,
    replace:
      `gc_lower_fits(area, ${block} / BLOCKS_PER_ATB);\n` +
      `    if (${block} / BLOCKS_PER_ATB < area->gc_last_free_atb_index) {\n`,
  })),
  {
    file: 'py/gc.c',
    reason: 'The same: declared where both can see it.',
    find: 'bool gc_grow_in_place(size_t need_blocks);\n',
    replace:
      'bool gc_grow_in_place(size_t need_blocks);\n\n' +
      'static void gc_lower_fits(mp_state_mem_area_t *area, size_t index) {\n' +
      '    for (size_t i = 0; i < MP_ARRAY_SIZE(area->gc_first_fit); ++i) {\n' +
      '        area->gc_first_fit[i] = MIN(area->gc_first_fit[i], index);\n    }\n}\n',
  },
];
