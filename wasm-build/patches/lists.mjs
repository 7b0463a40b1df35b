// Lists, tuples and other sequences: slices with steps, arguments and words as CPython has them.
// Lists, ranges, slices and deques themselves are files of the port.

export const LISTS = [
  {
    file: 'py/objtuple.c',
    reason: 'Slices with steps (port/slice.c): the header.',
    find: `#include "py/objtuple.h"
`,
    replace: `#include "py/objtuple.h"
#include "port/sequence.h"
`,
  },
  {
    file: 'py/objtuple.c',
    reason: 'Slices with steps.',
    find: `            mp_bound_slice_t slice;
            if (!mp_seq_get_fast_slice_indexes(self->len, index, &slice)) {
                mp_raise_NotImplementedError(MP_ERROR_TEXT("only slices with step=1 (aka None) are supported"));
            }
            mp_obj_tuple_t *res = MP_OBJ_TO_PTR(mp_obj_new_tuple(slice.stop - slice.start, NULL));
            mp_seq_copy(res->items, self->items + slice.start, res->len, mp_obj_t);
            return MP_OBJ_FROM_PTR(res);
`,
    replace: `            cloche_slice_t slice = cloche_slice_of(index, self->len);
            mp_obj_tuple_t *res = MP_OBJ_TO_PTR(mp_obj_new_tuple(slice.len, NULL));
            cloche_copy_slice(res->items, self->items, sizeof(mp_obj_t), slice);
            return MP_OBJ_FROM_PTR(res);
`,
  },
  {
    file: 'py/objtuple.c',
    reason: "CPython's words.",
    find: '        size_t index_value = mp_get_index(self->base.type,',
    replace: '        size_t index_value = mp_get_index(&mp_type_tuple,',
  },
  {
    file: 'py/objtuple.c',
    reason: "CPython's words; a class may know better.",
    find: `MP_OBJ_FROM_PTR(&mp_type_tuple))) {
                return MP_OBJ_NULL; // op not supported
`,
    replace: `MP_OBJ_FROM_PTR(&mp_type_tuple))) {
                if (mp_obj_get_type(rhs)->flags & MP_TYPE_FLAG_INSTANCE_TYPE) {
                    return MP_OBJ_NULL;
                }
                mp_raise_msg_varg(&mp_type_TypeError,
                    MP_ERROR_TEXT("can only concatenate tuple (not \\"%s\\") to tuple"), mp_obj_get_type_str(rhs));
`,
  },
  {
    file: 'py/objtuple.c',
    reason: 'Looking for an item does not go through an iterator.',
    find: `        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
`,
    replace: `        case MP_BINARY_OP_CONTAINS:
            for (size_t i = 0; i < o->len; i++) {
                METER_STEPS(1);
                if (o->items[i] == rhs || mp_obj_equal(o->items[i], rhs)) {
                    return mp_const_true;
                }
            }
            return mp_const_false;
        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
`,
  },
  {
    file: 'py/sequence.c',
    reason: "CPython's words: only tuples come here.",
    find: 'MP_ERROR_TEXT("object not in sequence")',
    replace: 'MP_ERROR_TEXT("tuple.index(x): x not in tuple")',
  },
  {
    file: 'py/sequence.c',
    reason: 'An item is equal to itself, also one that is not a number; each comparison is a step.',
    find: `        // If current elements equal, can't decide anything - go on
        if (mp_obj_equal(items1[i], items2[i])) {
`,
    replace: `        // If current elements equal, can't decide anything - go on
        METER_STEPS(1);
        if (items1[i] == items2[i] || mp_obj_equal(items1[i], items2[i])) {
`,
  },
  {
    file: 'py/sequence.c',
    reason: 'The same.',
    count: 2,
    find: `        if (mp_obj_equal(items[i], value)) {
`,
    replace: `        METER_STEPS(1);
        if (items[i] == value || mp_obj_equal(items[i], value)) {
`,
  },
  {
    file: 'py/obj.c',
    reason: "CPython's words for indices.",
    find: `            MP_ERROR_TEXT("%q indices must be integers, not %s"),
            type->name, mp_obj_get_type_str(index));
`,
    replace: `            type == &mp_type_str ? MP_ERROR_TEXT("%s indices must be integers, not '%s'")
            : MP_ERROR_TEXT("%s indices must be integers or slices, not %s"),
            type == &mp_type_str ? "string" : type == &mp_type_bytes ? "byte" : qstr_str(type->name), mp_obj_get_type_str(index));
`,
  },
  {
    file: 'py/obj.c',
    reason: 'The same.',
    find: 'MP_ERROR_TEXT("%q index out of range"), type->name);',
    replace:
      'MP_ERROR_TEXT("%s index out of range"), type == &mp_type_str ? "string" : qstr_str(type->name));',
  },
  {
    file: 'py/objstrunicode.c',
    reason: 'Slices with steps (port/slice.c): the header.',
    find: `#include "py/objstr.h"
`,
    replace: `#include "py/objstr.h"
#include "port/sequence.h"
`,
  },
  {
    file: 'py/objstrunicode.c',
    reason: 'Slices with steps: a character may have several bytes.',
    find: `            if (ostep != mp_const_none && ostep != MP_OBJ_NEW_SMALL_INT(1)) {
                mp_raise_NotImplementedError(MP_ERROR_TEXT("only slices with step=1 (aka None) are supported"));
            }
`,
    replace: `            if (ostep != mp_const_none && ostep != MP_OBJ_NEW_SMALL_INT(1)) {
                cloche_slice_t taken = cloche_slice_of(index, utf8_charlen(self_data, self_len));
                if (taken.len == 0) {
                    return MP_OBJ_NEW_QSTR(MP_QSTR_);
                }
                vstr_t vstr;
                vstr_init(&vstr, taken.len);
                const byte *at = self_data;
                for (mp_int_t i = 0; i < taken.start; i++) {
                    at = utf8_next_char(at);
                }
                meter_left -= (taken.start + taken.len) >> 4;
                for (size_t i = 0;;) {
                    const byte *end = utf8_next_char(at);
                    vstr_add_strn(&vstr, (const char *)at, end - at);
                    if (++i == taken.len) {
                        break;
                    }
                    METER_STEPS(1);
                    for (mp_int_t n = taken.step; n > 0; n--) {
                        at = utf8_next_char(at);
                    }
                    for (mp_int_t n = taken.step; n < 0; n++) {
                        do {
                            at--;
                        } while (UTF8_IS_CONT(*at));
                    }
                }
                return mp_obj_new_str_from_utf8_vstr(&vstr);
            }
`,
  },
  {
    file: 'py/objstr.c',
    reason: 'Slices with steps (port/slice.c): the header.',
    find: `#include "py/objstr.h"
`,
    replace: `#include "py/objstr.h"
#include "port/sequence.h"
`,
  },
  {
    file: 'py/objstr.c',
    reason: 'Slices with steps.',
    find: `            mp_bound_slice_t slice;
            if (!mp_seq_get_fast_slice_indexes(self_len, index, &slice)) {
                mp_raise_NotImplementedError(MP_ERROR_TEXT("only slices with step=1 (aka None) are supported"));
            }
            return mp_obj_new_str_of_type(type, self_data + slice.start, slice.stop - slice.start);
`,
    replace: `            cloche_slice_t slice = cloche_slice_of(index, self_len);
            if (slice.step == 1) {
                return mp_obj_new_str_of_type(type, self_data + slice.start, slice.len);
            }
            vstr_t vstr;
            vstr_init_len(&vstr, slice.len);
            cloche_copy_slice(vstr.buf, self_data, 1, slice);
            return mp_obj_new_bytes_from_vstr(&vstr);
`,
  },
  {
    file: 'py/objarray.c',
    reason: 'Slices with steps (port/slice.c): the header.',
    find: `#include "py/objarray.h"
`,
    replace: `#include "py/objarray.h"
#include "port/sequence.h"
`,
  },
  {
    file: 'py/objarray.c',
    reason: 'Items and slices are deleted, and slices may have steps.',
    find: `static mp_obj_t array_subscr(mp_obj_t self_in, mp_obj_t index_in, mp_obj_t value) {
    if (value == MP_OBJ_NULL) {
        // delete item
        // TODO implement
        // TODO: confirmed that both bytearray and array.array support
        // slice deletion
        return MP_OBJ_NULL; // op not supported
    } else {
        mp_obj_array_t *o = MP_OBJ_TO_PTR(self_in);
`,
    replace: `// Deletes what a slice takes.
static void array_delete(mp_obj_array_t *o, cloche_slice_t slice, size_t item_sz) {
    if (slice.len == 0) {
        return;
    }
    size_t step = slice.step < 0 ? -slice.step : slice.step;
    size_t next = slice.step < 0 ? slice.start - (slice.len - 1) * step : (size_t)slice.start;
    size_t to = next;
    size_t left = slice.len;
    byte *items = o->items;
    meter_left -= (o->len - next) >> 8;
    for (size_t i = next; i < o->len; i++) {
        if (i == next && left > 0) {
            next += step;
            left -= 1;
        } else {
            memmove(items + to++ * item_sz, items + i * item_sz, item_sz);
        }
    }
    o->free += o->len - to;
    o->len = to;
}

static mp_obj_t array_subscr(mp_obj_t self_in, mp_obj_t index_in, mp_obj_t value) {
    mp_obj_array_t *o = MP_OBJ_TO_PTR(self_in);
    bool is_view = false;
    #if MICROPY_PY_BUILTINS_MEMORYVIEW
    is_view = o->base.type == &mp_type_memoryview;
    #endif
    if (value == MP_OBJ_NULL && is_view) {
        return MP_OBJ_NULL; // op not supported
    }
    if (mp_obj_is_type(index_in, &mp_type_slice) && !is_view) {
        cloche_slice_t slice = cloche_slice_of(index_in, o->len);
        size_t item_sz = mp_binary_get_size('@', o->typecode & TYPECODE_MASK, NULL);
        if (value == MP_OBJ_NULL) {
            array_delete(o, slice, item_sz);
            return mp_const_none;
        }
        if (slice.step != 1 && value == MP_OBJ_SENTINEL) {
            mp_obj_array_t *res = array_new(o->typecode, slice.len);
            cloche_copy_slice(res->items, o->items, item_sz, slice);
            return MP_OBJ_FROM_PTR(res);
        }
        if (value != MP_OBJ_SENTINEL && (slice.step != 1 || !mp_obj_is_obj(value)
                                         || (MP_OBJ_TYPE_GET_SLOT_OR_NULL(mp_obj_get_type(value), subscr) != array_subscr
                                             && !mp_obj_is_type(value, &mp_type_bytes)))) {
            // any iterable, read into an array of its own first
            mp_obj_array_t *from = MP_OBJ_TO_PTR(array_construct(o->typecode, value));
            value = MP_OBJ_FROM_PTR(from);
            from->base.type = o->base.type;
            if (slice.step != 1) {
                slice = cloche_slice_of(index_in, o->len);
                if (from->len != slice.len) {
                    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("attempt to assign %s of size %d to extended slice of size %d"),
                        o->base.type == &mp_type_bytearray ? "bytes" : "array", (int)from->len, (int)slice.len);
                }
                mp_int_t at = slice.start;
                for (size_t i = 0; i < slice.len; i++, at += slice.step) {
                    memcpy((byte *)o->items + at * item_sz, (byte *)from->items + i * item_sz, item_sz);
                }
                return mp_const_none;
            }
        }
    }
    if (value == MP_OBJ_NULL) {
        size_t index = mp_get_index(o->base.type, o->len, index_in, false);
        array_delete(o, (cloche_slice_t) {index, 1, 1}, mp_binary_get_size('@', o->typecode & TYPECODE_MASK, NULL));
        return mp_const_none;
    } else {
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'iter(function, sentinel).',
    find: `static mp_obj_t mp_builtin_iter(mp_obj_t o_in) {
    return mp_getiter(o_in, NULL);
}
MP_DEFINE_CONST_FUN_OBJ_1(mp_builtin_iter_obj, mp_builtin_iter);
`,
    replace: `typedef struct _calls_it_t {
    mp_obj_base_t base;
    mp_fun_1_t iternext;
    mp_obj_t function; // MP_OBJ_NULL at the end
    mp_obj_t sentinel;
} calls_it_t;

static mp_obj_t calls_iternext(mp_obj_t self_in) {
    calls_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->function == MP_OBJ_NULL) {
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_t next = mp_call_function_0(self->function);
    if (next == self->sentinel || mp_obj_equal(next, self->sentinel)) {
        self->function = MP_OBJ_NULL;
        return MP_OBJ_STOP_ITERATION;
    }
    return next;
}

static mp_obj_t mp_builtin_iter(size_t n_args, const mp_obj_t *args) {
    if (n_args == 1) {
        return mp_getiter(args[0], NULL);
    }
    if (!mp_obj_is_callable(args[0])) {
        mp_raise_TypeError(MP_ERROR_TEXT("iter(v, w): v must be callable"));
    }
    calls_it_t *o = mp_obj_malloc(calls_it_t, &mp_type_polymorph_iter);
    o->iternext = calls_iternext;
    o->function = args[0];
    o->sentinel = args[1];
    return MP_OBJ_FROM_PTR(o);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(mp_builtin_iter_obj, 1, 2, mp_builtin_iter);
`,
  },
  {
    file: 'py/builtin.h',
    reason: 'The same: it takes two arguments.',
    find: 'MP_DECLARE_CONST_FUN_OBJ_1(mp_builtin_iter_obj);',
    replace: 'MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(mp_builtin_iter_obj);',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'What a comparison returns is asked whether it is true.',
    count: 2,
    find: '(mp_binary_op(op, key, best_key) == mp_const_true)',
    replace: 'mp_obj_is_true(mp_binary_op(op, key, best_key))',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'A key of None is none.',
    find: `    mp_obj_t key_fn = key_elem == NULL ? MP_OBJ_NULL : key_elem->value;
`,
    replace: `    mp_obj_t key_fn = key_elem == NULL || key_elem->value == mp_const_none ? MP_OBJ_NULL : key_elem->value;
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: "CPython's words.",
    find: 'mp_raise_ValueError(MP_ERROR_TEXT("arg is an empty sequence"));',
    replace:
      'mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%s() arg is an empty sequence"), op == MP_BINARY_OP_LESS ? "min" : "max");',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'sum() takes start by its name, and no texts.',
    find: `static mp_obj_t mp_builtin_sum(size_t n_args, const mp_obj_t *args) {
    mp_obj_t value;
    switch (n_args) {
        case 1:
            value = MP_OBJ_NEW_SMALL_INT(0);
            break;
        default:
            value = args[1];
            break;
    }
`,
    replace: `static mp_obj_t mp_builtin_sum(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_start, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_INT(0)} },
    };
    mp_arg_val_t start;
    mp_arg_parse_all(n_args - 1, args + 1, kwargs, 1, allowed_args, &start);
    mp_obj_t value = start.u_obj;
    if (mp_obj_is_str_or_bytes(value)) {
        mp_raise_TypeError(mp_obj_is_str(value) ? MP_ERROR_TEXT("sum() can't sum strings [use ''.join(seq) instead]")
            : MP_ERROR_TEXT("sum() can't sum bytes [use b''.join(seq) instead]"));
    }
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'The same.',
    find: 'MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(mp_builtin_sum_obj, 1, 2, mp_builtin_sum);',
    replace: 'MP_DEFINE_CONST_FUN_OBJ_KW(mp_builtin_sum_obj, 1, mp_builtin_sum);',
  },
  {
    file: 'py/builtin.h',
    reason: 'The same.',
    find: 'MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(mp_builtin_sum_obj);',
    replace: 'MP_DECLARE_CONST_FUN_OBJ_KW(mp_builtin_sum_obj);',
  },
  {
    file: 'py/modbuiltins.c',
    reason: "CPython's words.",
    find: `        mp_raise_TypeError(MP_ERROR_TEXT("must use keyword argument for key function"));
`,
    replace: `        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("sorted expected 1 argument, got %d"), (int)n_args);
`,
  },
  {
    file: 'py/objzip.c',
    reason: 'zip(strict=True).',
    find: `    size_t n_iters;
    mp_obj_t iters[];
`,
    replace: `    bool is_strict;
    size_t n_iters;
    mp_obj_t iters[];
`,
  },
  {
    file: 'py/objzip.c',
    reason: 'The same.',
    find: `    mp_arg_check_num(n_args, n_kw, 0, MP_OBJ_FUN_ARGS_MAX, false);

    mp_obj_zip_t *o = mp_obj_malloc_var(mp_obj_zip_t, iters, mp_obj_t, n_args, type);
`,
    replace: `    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_strict, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false} },
    };
    mp_map_t kwargs;
    mp_map_init_fixed_table(&kwargs, n_kw, args + n_args);
    mp_arg_val_t strict;
    mp_arg_parse_all(0, NULL, &kwargs, 1, allowed_args, &strict);

    mp_obj_zip_t *o = mp_obj_malloc_var(mp_obj_zip_t, iters, mp_obj_t, n_args, type);
    o->is_strict = strict.u_bool;
`,
  },
  {
    file: 'py/objzip.c',
    reason: 'The same.',
    find: `            mp_obj_tuple_del(MP_OBJ_FROM_PTR(tuple));
            return MP_OBJ_STOP_ITERATION;
`,
    replace: `            mp_obj_tuple_del(MP_OBJ_FROM_PTR(tuple));
            for (size_t other = i == 0 ? 1 : i; self->is_strict && other < self->n_iters; other++) {
                bool is_longer = i == 0;
                if (i == 0 && mp_iternext(self->iters[other]) == MP_OBJ_STOP_ITERATION) {
                    continue;
                }
                mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("zip() argument %d is %s than argument%s%d"),
                    (int)other + 1, is_longer ? "longer" : "shorter", other > 1 ? "s 1-" : " ", (int)other);
            }
            return MP_OBJ_STOP_ITERATION;
`,
  },
  {
    file: 'py/objenumerate.c',
    reason: 'Slices with steps (port/slice.c): the header.',
    find: `#include "py/runtime.h"
`,
    replace: `#include "py/runtime.h"
#include "port/sequence.h"
`,
  },
  {
    file: 'py/objenumerate.c',
    reason: 'It counts past small integers.',
    find: 'MP_OBJ_NEW_SMALL_INT(self->cur++), next',
    replace: 'cloche_new_ll(self->cur++), next',
  },
  {
    file: 'py/objreversed.c',
    reason: 'Dicts, their views and ranges are reversed; what is no sequence is not.',
    find: `#include "py/runtime.h"
`,
    replace: `#include "py/objlist.h"
#include "py/runtime.h"
#include "port/sequence.h"
#include "port/table.h"
`,
  },
  {
    file: 'py/objreversed.c',
    reason: 'The same.',
    find: `    mp_obj_reversed_t *o = mp_obj_malloc(mp_obj_reversed_t, type);
`,
    replace: `    if (mp_obj_is_type(args[0], &mp_type_range)) {
        return cloche_range_reversed(args[0]);
    }
    mp_obj_t iterator = cloche_dict_reversed(args[0]);
    if (iterator != MP_OBJ_NULL) {
        return iterator;
    }
    if (!MP_OBJ_TYPE_HAS_SLOT(mp_obj_get_type(args[0]), subscr) || mp_obj_len_maybe(args[0]) == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object is not reversible"), mp_obj_get_type_str(args[0]));
    }
    mp_obj_reversed_t *o = mp_obj_malloc(mp_obj_reversed_t, type);
`,
  },
  {
    file: 'py/objreversed.c',
    reason: 'A list that became shorter ends it.',
    find: `    // pre-decrement and index sequence
`,
    replace: `    if (mp_obj_is_type(self->seq, &mp_type_list) && self->cur_index > ((mp_obj_list_t *)MP_OBJ_TO_PTR(self->seq))->len) {
        self->cur_index = 0;
        return MP_OBJ_STOP_ITERATION;
    }

    // pre-decrement and index sequence
`,
  },
  {
    file: 'py/objstrunicode.c',
    reason: "CPython's words.",
    find: '"string indices must be integers, not %s"',
    replace: `"string indices must be integers, not '%s'"`,
  },
  {
    file: 'py/objtuple.c',
    reason: 'A tuple that stands within itself is printed as dots (port/printing.c).',
    find: '    const char *item_separator = ", ";\n    if (MICROPY_PY_JSON && kind == PRINT_JSON) {\n        mp_print_str(print, "[");\n',
    replace:
      '    printing_t printing;\n' +
      '    if (!printing_begin(&printing, o_in)) {\n        mp_print_str(print, "(...)");\n        return;\n    }\n' +
      '    const char *item_separator = ", ";\n    if (MICROPY_PY_JSON && kind == PRINT_JSON) {\n        mp_print_str(print, "[");\n',
  },
  {
    file: 'py/objtuple.c',
    reason: 'The same: its end.',
    find: '        mp_obj_print_helper(print, o->items[i], kind);\n    }\n',
    replace: '        mp_obj_print_helper(print, o->items[i], kind);\n    }\n    printing_end();\n',
  },
  {
    file: 'py/objtuple.c',
    reason: 'The same: what it is.',
    find: '#include "py/objtuple.h"\n',
    replace: '#include "py/objtuple.h"\n#include "printing.h"\n',
  },
];
