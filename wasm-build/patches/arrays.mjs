// Arrays and bytearrays: what is looked at while code of a program changes it.

export const ARRAYS = [
  {
    file: 'py/objarray.c',
    reason:
      'A view or a loop in C may still look at the items of an array that grows: they are left ' +
      'where they are, and the collector takes them when nobody does. An item that is an ' +
      'instance is asked for its value before a place for it is looked for.',
    find: 'static void array_extend_impl(mp_obj_array_t *array, mp_obj_t arg, char typecode, size_t len) {\n',
    replace: `static void *array_grow(void *items, size_t old_size, size_t size) {
    void *grown = items == NULL ? NULL : m_renew_maybe(byte, items, old_size, size, false);
    if (grown == NULL) {
        grown = m_new(byte, size);
        memcpy(grown, items, old_size);
    }
    return grown;
}

static mp_obj_t array_item(char typecode, mp_obj_t item) {
    if (!mp_obj_is_obj(item) || !mp_obj_is_instance_type(mp_obj_get_type(item))) {
        return item;
    }
    if (typecode == 'f' || typecode == 'd') {
        return mp_obj_new_float(mp_obj_get_float(item));
    }
    mp_obj_t value = mp_unary_op(MP_UNARY_OP_INT_MAYBE, item);
    return value == MP_OBJ_NULL ? item : value;
}

static void array_extend_impl(mp_obj_array_t *array, mp_obj_t arg, char typecode, size_t len) {
`,
  },
  {
    file: 'py/objarray.c',
    reason: 'What an object says of its length need not be true: an array grows by what comes.',
    find: '        len = MP_OBJ_SMALL_INT_VALUE(len_in);\n',
    replace: '        len = 0;\n',
  },
  {
    file: 'py/objarray.c',
    reason: 'Appending: as above, and by a share of the length, so that it is not quadratic.',
    find: `    if (self->free == 0) {
        size_t item_sz = mp_binary_get_size('@', self->typecode, NULL);
        // TODO: alloc policy
        size_t add_cnt = 8;
        self->items = m_renew(byte, self->items, item_sz * self->len, item_sz * (self->len + add_cnt));
`,
    replace: `    arg = array_item(self->typecode, arg);
    if (self->free == 0) {
        size_t item_sz = mp_binary_get_size('@', self->typecode, NULL);
        size_t add_cnt = 8 + self->len / 8;
        self->items = array_grow(self->items, item_sz * self->len, item_sz * (self->len + add_cnt));
`,
  },
  {
    file: 'py/objarray.c',
    reason: 'Extending: as above.',
    find: '        self->items = m_renew(byte, self->items, (self->len + self->free) * sz, (self->len + len) * sz);\n',
    replace:
      '        self->items = array_grow(self->items, self->len * sz, (self->len + len) * sz);\n',
  },
  {
    file: 'py/objarray.c',
    reason: 'Assigning to a slice: as above.',
    find: '                        o->items = m_renew(byte, o->items, (o->len + o->free) * item_sz, (o->len + len_adj) * item_sz);\n',
    replace:
      '                        o->items = array_grow(o->items, o->len * item_sz, (o->len + len_adj) * item_sz);\n',
  },
  {
    file: 'py/objarray.c',
    reason: 'Indices and items are asked for their values before the length is looked at.',
    find: '    bool is_view = false;\n    #if MICROPY_PY_BUILTINS_MEMORYVIEW\n    is_view =',
    replace:
      '    index_in = cloche_plain(index_in);\n' +
      '    if (value != MP_OBJ_NULL && value != MP_OBJ_SENTINEL && !mp_obj_is_type(index_in, &mp_type_slice)) {\n' +
      '        value = array_item(o->typecode & TYPECODE_MASK, value);\n    }\n' +
      '    bool is_view = false;\n    #if MICROPY_PY_BUILTINS_MEMORYVIEW\n    is_view =',
  },
];
