// SPDX-License-Identifier: MIT
// What bytes and bytearray can do and str cannot; the tables of their methods.

#include <string.h>

#include "text.h"
#include "str_methods.h"
#include "py/objarray.h"
#include "py/objlist.h"

mp_obj_t text_bytes_of(const char *type, size_t n_args, size_t n_kw, const mp_obj_t *args);

mp_obj_t text_bytearray_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    mp_obj_t bytes = text_bytes_of("bytearray", n_args, n_kw, args);
    text_t made = text_of(bytes);
    if (n_args == 1 && n_kw == 0 && mp_obj_is_int(args[0]) && made.len > 0) {
        // Nobody else has those.
        return mp_obj_new_bytearray_by_ref(made.len, (void *)made.data);
    }
    return mp_obj_new_bytearray(made.len, made.data);
}

// ---------------------------------------------------------------------------------------------
// Hexadecimal

mp_obj_t mp_obj_bytes_hex(size_t n_args, const mp_obj_t *args, const mp_obj_type_t *type) {
    byte sep = 0;
    mp_int_t group = n_args > 2 ? mp_obj_get_int(args[2]) : 1;
    bool has_sep = n_args > 1;
    if (has_sep) {
        if (!mp_obj_is_str_or_bytes(args[1])) {
            text_raise_type(MP_ERROR_TEXT("object of type '%s' has no len()"), args[1]);
        }
        text_t text = text_of(args[1]);
        if ((text.is_str ? text_count(text.data, text.len) : text.len) != 1) {
            mp_raise_ValueError(MP_ERROR_TEXT("sep must be length 1."));
        }
        if (*text.data >= 0x80) {
            mp_raise_ValueError(MP_ERROR_TEXT("sep must be ASCII."));
        }
        sep = *text.data;
    }
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(args[0], &buffer, MP_BUFFER_READ);
    size_t size = group < 0 ? 0 - (size_t)group : (size_t)group;
    TEXT_STEPS(buffer.len);
    text_check_size(buffer.len);
    text_check_size(buffer.len * 2);
    vstr_t vstr;
    vstr_init(&vstr, buffer.len * 2 + 1);
    const byte *in = buffer.buf;
    for (size_t i = 0; i < buffer.len; ++i) {
        // Groups are counted from the end, or from the start where their size is below 0.
        if (has_sep && size > 0 && i > 0 && (group > 0 ? buffer.len - i : i) % size == 0) {
            vstr_add_byte(&vstr, sep);
        }
        vstr_add_byte(&vstr, "0123456789abcdef"[in[i] >> 4]);
        vstr_add_byte(&vstr, "0123456789abcdef"[in[i] & 15]);
    }
    return text_from_vstr(type, &vstr);
}

static mp_obj_t bytes_hex(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_sep, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(MP_OBJ_NULL)} },
        { MP_QSTR_bytes_per_sep, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_INT(1)} },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 2, allowed_args, vals);
    mp_obj_t args[3] = {pos_args[0], vals[0].u_obj, vals[1].u_obj};
    return mp_obj_bytes_hex(args[1] == MP_OBJ_NULL ? 1 : 3, args, &mp_type_str);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(bytes_hex_obj, 1, bytes_hex);

mp_obj_t mp_obj_bytes_fromhex(mp_obj_t type, mp_obj_t data) {
    mp_buffer_info_t buffer;
    if (!mp_get_buffer(data, &buffer, MP_BUFFER_READ)) {
        text_raise_type(MP_ERROR_TEXT("fromhex() argument must be str, not %s"), data);
    }
    TEXT_STEPS(buffer.len);
    vstr_t vstr;
    vstr_init(&vstr, buffer.len / 2 + 1);
    const byte *start = buffer.buf, *p = start, *top = p + buffer.len;
    for (;;) {
        while (p < top && unichar_isspace(*p)) {
            ++p;
        }
        if (p >= top) {
            return text_from_vstr(MP_OBJ_TO_PTR(type), &vstr);
        }
        for (int i = 0; i < 2; ++i) {
            if (p + i >= top || !unichar_isxdigit(p[i])) {
                mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("non-hexadecimal number found in fromhex() arg at position %d"),
                    (int)(p + i - start));
            }
        }
        vstr_add_byte(&vstr, unichar_xdigit_value(p[0]) << 4 | unichar_xdigit_value(p[1]));
        p += 2;
    }
}
static MP_DEFINE_CONST_FUN_OBJ_2(bytes_fromhex_obj, mp_obj_bytes_fromhex);
static MP_DEFINE_CONST_CLASSMETHOD_OBJ(bytes_fromhex_classmethod_obj, MP_ROM_PTR(&bytes_fromhex_obj));

// ---------------------------------------------------------------------------------------------
// Translating

static text_t bytes_arg(mp_obj_t arg) {
    mp_buffer_info_t buffer;
    if (mp_obj_is_str(arg) || !mp_get_buffer(arg, &buffer, MP_BUFFER_READ)) {
        text_raise_type(MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), arg);
    }
    return (text_t) {buffer.buf, buffer.len, false};
}

static mp_obj_t bytes_translate(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_, MP_ARG_REQUIRED | MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL} },
        { MP_QSTR_delete, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(MP_OBJ_NULL)} },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 2, allowed_args, vals);
    text_t table = {NULL, 0, false}, none = {NULL, 0, false};
    if (vals[0].u_obj != mp_const_none) {
        table = bytes_arg(vals[0].u_obj);
        if (table.len != 256) {
            mp_raise_ValueError(MP_ERROR_TEXT("translation table must be 256 characters long"));
        }
    }
    if (vals[1].u_obj != MP_OBJ_NULL) {
        none = bytes_arg(vals[1].u_obj);
    }
    text_t self = text_of(pos_args[0]);
    TEXT_STEPS(self.len);
    METER_STEPS(1 + (none.len >> 4) * (self.len >> 4));
    vstr_t vstr;
    vstr_init(&vstr, self.len + 1);
    for (const byte *p = self.data, *top = p + self.len; p < top; ++p) {
        if (none.len == 0 || memchr(none.data, *p, none.len) == NULL) {
            vstr_add_byte(&vstr, table.data == NULL ? *p : table.data[*p]);
        }
    }
    return text_from_vstr(mp_obj_get_type(pos_args[0]), &vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(bytes_translate_obj, 1, bytes_translate);

static mp_obj_t bytes_maketrans(mp_obj_t from_in, mp_obj_t to_in) {
    text_t from = bytes_arg(from_in), to = bytes_arg(to_in);
    if (from.len != to.len) {
        mp_raise_ValueError(MP_ERROR_TEXT("maketrans arguments must have same length"));
    }
    byte table[256];
    for (size_t i = 0; i < 256; ++i) {
        table[i] = i;
    }
    TEXT_STEPS(from.len);
    for (size_t i = 0; i < from.len; ++i) {
        table[from.data[i]] = to.data[i];
    }
    return mp_obj_new_bytes(table, 256);
}
static MP_DEFINE_CONST_FUN_OBJ_2(bytes_maketrans_fun_obj, bytes_maketrans);
static MP_DEFINE_CONST_STATICMETHOD_OBJ(bytes_maketrans_obj, MP_ROM_PTR(&bytes_maketrans_fun_obj));

// ---------------------------------------------------------------------------------------------
// Changing a bytearray

static mp_int_t byte_of(mp_obj_t item) {
    if (mp_obj_is_float(item) || (!mp_obj_is_int(item) && !mp_obj_is_bool(item))) {
        text_raise_type(MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), item);
    }
    mp_int_t value = mp_obj_is_int(item) && !mp_obj_is_small_int(item) ? -1 : mp_obj_get_int(item);
    if (value < 0 || value > 255) {
        mp_raise_ValueError(MP_ERROR_TEXT("byte must be in range(0, 256)"));
    }
    return value;
}

// Puts `len` bytes in the place of `cut`. What views may still look at is left where it is.
static void put_bytes(mp_obj_array_t *self, size_t at, size_t cut, const byte *data, size_t len) {
    size_t new_len = self->len - cut + len;
    text_check_size(new_len);
    byte *items = self->items;
    meter_left -= (self->len - at) >> 12;
    if (new_len > self->len + self->free || (data >= items && data < items + self->len)) {
        size_t alloc = new_len + (new_len >> 3) + 8;
        byte *bigger = m_new(byte, alloc);
        memcpy(bigger, items, at);
        memcpy(bigger + at + len, items + at + cut, self->len - at - cut);
        memcpy(bigger + at, data, len);
        self->items = bigger;
        self->free = alloc - new_len;
    } else {
        memmove(items + at + len, items + at + cut, self->len - at - cut);
        memcpy(items + at, data, len);
        self->free = self->len + self->free - new_len;
    }
    self->len = new_len;
}

static mp_obj_t bytearray_append(mp_obj_t self_in, mp_obj_t item) {
    byte value = byte_of(item);
    mp_obj_array_t *self = MP_OBJ_TO_PTR(self_in);
    put_bytes(self, self->len, 0, &value, 1);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(bytearray_append_obj, bytearray_append);

// The bytes of a bytes-like object, or of an iterable of ints.
static text_t bytes_from(mp_obj_t arg, const char *message) {
    if (mp_obj_is_str(arg) || mp_obj_is_int(arg) || mp_obj_is_bool(arg)) {
        text_raise_type(message, arg);
    }
    mp_buffer_info_t buffer;
    if (!mp_get_buffer(arg, &buffer, MP_BUFFER_READ)) {
        text_t made = text_of(text_bytes_of("bytearray", 1, 0, &arg));
        return made;
    }
    return (text_t) {buffer.buf, buffer.len, false};
}

static mp_obj_t bytearray_extend(mp_obj_t self_in, mp_obj_t arg) {
    text_t more = bytes_from(arg, mp_obj_is_str(arg) ? MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer")
        : MP_ERROR_TEXT("can't extend bytearray with %s"));
    mp_obj_array_t *self = MP_OBJ_TO_PTR(self_in);
    put_bytes(self, self->len, 0, more.data, more.len);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(bytearray_extend_obj, bytearray_extend);

// Python's index for insert and pop, within 0 to the length.
static size_t place_of(const mp_obj_array_t *self, mp_int_t index) {
    index += index < 0 ? self->len : 0;
    return index < 0 ? 0 : MIN((size_t)index, self->len);
}

static mp_obj_t bytearray_insert(mp_obj_t self_in, mp_obj_t index, mp_obj_t item) {
    mp_int_t at = mp_obj_get_int(index);
    byte value = byte_of(item);
    mp_obj_array_t *self = MP_OBJ_TO_PTR(self_in);
    put_bytes(self, place_of(self, at), 0, &value, 1);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(bytearray_insert_obj, bytearray_insert);

static mp_obj_t bytearray_pop(size_t n_args, const mp_obj_t *args) {
    mp_int_t index = n_args > 1 ? mp_obj_get_int(args[1]) : -1;
    mp_obj_array_t *self = MP_OBJ_TO_PTR(args[0]);
    if (self->len == 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("pop from empty bytearray"));
    }
    index += index < 0 ? self->len : 0;
    if (index < 0 || (size_t)index >= self->len) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("pop index out of range"));
    }
    byte value = ((byte *)self->items)[index];
    put_bytes(self, index, 1, NULL, 0);
    return MP_OBJ_NEW_SMALL_INT(value);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(bytearray_pop_obj, 1, 2, bytearray_pop);

static mp_obj_t bytearray_remove(mp_obj_t self_in, mp_obj_t item) {
    byte value = byte_of(item);
    mp_obj_array_t *self = MP_OBJ_TO_PTR(self_in);
    byte *found = self->len == 0 ? NULL : memchr(self->items, value, self->len);
    if (found == NULL) {
        mp_raise_ValueError(MP_ERROR_TEXT("value not found in bytearray"));
    }
    put_bytes(self, found - (byte *)self->items, 1, NULL, 0);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(bytearray_remove_obj, bytearray_remove);

static mp_obj_t bytearray_reverse(mp_obj_t self_in) {
    mp_obj_array_t *self = MP_OBJ_TO_PTR(self_in);
    TEXT_STEPS(self->len);
    byte *items = self->items;
    for (size_t i = 0; i < self->len / 2; ++i) {
        byte item = items[i];
        items[i] = items[self->len - 1 - i];
        items[self->len - 1 - i] = item;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(bytearray_reverse_obj, bytearray_reverse);

static mp_obj_t bytearray_clear(mp_obj_t self_in) {
    mp_obj_array_t *self = MP_OBJ_TO_PTR(self_in);
    put_bytes(self, 0, self->len, NULL, 0);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(bytearray_clear_obj, bytearray_clear);

static mp_obj_t bytearray_copy(mp_obj_t self_in) {
    text_t self = text_of(self_in);
    return mp_obj_new_bytearray(self.len, self.data);
}
static MP_DEFINE_CONST_FUN_OBJ_1(bytearray_copy_obj, bytearray_copy);

// What operators of a bytearray do where an array's do not; MP_OBJ_NULL for the others (objarray.c).
mp_obj_t text_bytearray_binary_op(mp_binary_op_t op, mp_obj_t self_in, mp_obj_t arg) {
    mp_buffer_info_t buffer;
    switch (op) {
        case MP_BINARY_OP_MODULO:
        case MP_BINARY_OP_MULTIPLY:
        case MP_BINARY_OP_INPLACE_MULTIPLY:
        case MP_BINARY_OP_CONTAINS: {
            mp_obj_t result = mp_obj_str_binary_op(op, self_in, arg);
            if (op != MP_BINARY_OP_INPLACE_MULTIPLY || result == MP_OBJ_NULL) {
                return result;
            }
            text_t made = text_of(result);
            put_bytes(MP_OBJ_TO_PTR(self_in), 0, text_of(self_in).len, made.data, made.len);
            return self_in;
        }
        case MP_BINARY_OP_ADD:
        case MP_BINARY_OP_INPLACE_ADD:
            if (mp_obj_is_str(arg) || !mp_get_buffer(arg, &buffer, MP_BUFFER_READ)) {
                if (mp_obj_is_instance_type(mp_obj_get_type(arg))) {
                    return MP_OBJ_NULL;
                }
                text_raise_type(MP_ERROR_TEXT("can't concat %s to bytearray"), arg);
            }
            if (op == MP_BINARY_OP_INPLACE_ADD) {
                put_bytes(MP_OBJ_TO_PTR(self_in), text_of(self_in).len, 0, buffer.buf, buffer.len);
                return self_in;
            }
            return MP_OBJ_NULL;
        default:
            return MP_OBJ_NULL;
    }
}

// ---------------------------------------------------------------------------------------------
// Views

static mp_obj_t memoryview_tobytes(mp_obj_t self_in) {
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(self_in, &buffer, MP_BUFFER_READ);
    return mp_obj_new_bytes(buffer.buf, buffer.len);
}
static MP_DEFINE_CONST_FUN_OBJ_1(memoryview_tobytes_obj, memoryview_tobytes);

static mp_obj_t memoryview_tolist(mp_obj_t self_in) {
    return mp_obj_list_make_new(&mp_type_list, 1, 0, &self_in);
}
static MP_DEFINE_CONST_FUN_OBJ_1(memoryview_tolist_obj, memoryview_tolist);

static mp_obj_t memoryview_release(mp_obj_t self_in) {
    (void)self_in;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(memoryview_release_obj, memoryview_release);

static const mp_rom_map_elem_t memoryview_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_hex), MP_ROM_PTR(&bytes_hex_obj) },
    { MP_ROM_QSTR(MP_QSTR_tobytes), MP_ROM_PTR(&memoryview_tobytes_obj) },
    { MP_ROM_QSTR(MP_QSTR_tolist), MP_ROM_PTR(&memoryview_tolist_obj) },
    { MP_ROM_QSTR(MP_QSTR_release), MP_ROM_PTR(&memoryview_release_obj) },
};
MP_DEFINE_CONST_DICT(mp_obj_memoryview_locals_dict, memoryview_locals_table);

static const mp_rom_map_elem_t array_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_append), MP_ROM_PTR(&mp_obj_array_append_obj) },
    { MP_ROM_QSTR(MP_QSTR_extend), MP_ROM_PTR(&mp_obj_array_extend_obj) },
};
MP_DEFINE_CONST_DICT(mp_obj_array_locals_dict, array_locals_table);

// ---------------------------------------------------------------------------------------------
// Tables: a bytearray has what bytes has, and more

MP_DECLARE_CONST_FUN_OBJ_KW(bytes_decode_obj);

static const mp_rom_map_elem_t bytes_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_append), MP_ROM_PTR(&bytearray_append_obj) },
    { MP_ROM_QSTR(MP_QSTR_extend), MP_ROM_PTR(&bytearray_extend_obj) },
    { MP_ROM_QSTR(MP_QSTR_insert), MP_ROM_PTR(&bytearray_insert_obj) },
    { MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&bytearray_pop_obj) },
    { MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&bytearray_remove_obj) },
    { MP_ROM_QSTR(MP_QSTR_reverse), MP_ROM_PTR(&bytearray_reverse_obj) },
    { MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&bytearray_clear_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&bytearray_copy_obj) },
#define N_BYTEARRAY_ONLY (8)
    { MP_ROM_QSTR(MP_QSTR_hex), MP_ROM_PTR(&bytes_hex_obj) },
    { MP_ROM_QSTR(MP_QSTR_fromhex), MP_ROM_PTR(&bytes_fromhex_classmethod_obj) },
    { MP_ROM_QSTR(MP_QSTR_decode), MP_ROM_PTR(&bytes_decode_obj) },
    { MP_ROM_QSTR(MP_QSTR_translate), MP_ROM_PTR(&bytes_translate_obj) },
    { MP_ROM_QSTR(MP_QSTR_maketrans), MP_ROM_PTR(&bytes_maketrans_obj) },
    { MP_ROM_QSTR(MP_QSTR_find), MP_ROM_PTR(&str_find_obj) },
    { MP_ROM_QSTR(MP_QSTR_rfind), MP_ROM_PTR(&str_rfind_obj) },
    { MP_ROM_QSTR(MP_QSTR_index), MP_ROM_PTR(&str_index_obj) },
    { MP_ROM_QSTR(MP_QSTR_rindex), MP_ROM_PTR(&str_rindex_obj) },
    { MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&str_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_join), MP_ROM_PTR(&str_join_obj) },
    { MP_ROM_QSTR(MP_QSTR_split), MP_ROM_PTR(&str_split_obj) },
    { MP_ROM_QSTR(MP_QSTR_rsplit), MP_ROM_PTR(&str_rsplit_obj) },
    { MP_ROM_QSTR(MP_QSTR_splitlines), MP_ROM_PTR(&str_splitlines_obj) },
    { MP_ROM_QSTR(MP_QSTR_partition), MP_ROM_PTR(&str_partition_obj) },
    { MP_ROM_QSTR(MP_QSTR_rpartition), MP_ROM_PTR(&str_rpartition_obj) },
    { MP_ROM_QSTR(MP_QSTR_startswith), MP_ROM_PTR(&str_startswith_obj) },
    { MP_ROM_QSTR(MP_QSTR_endswith), MP_ROM_PTR(&str_endswith_obj) },
    { MP_ROM_QSTR(MP_QSTR_strip), MP_ROM_PTR(&str_strip_obj) },
    { MP_ROM_QSTR(MP_QSTR_lstrip), MP_ROM_PTR(&str_lstrip_obj) },
    { MP_ROM_QSTR(MP_QSTR_rstrip), MP_ROM_PTR(&str_rstrip_obj) },
    { MP_ROM_QSTR(MP_QSTR_removeprefix), MP_ROM_PTR(&str_removeprefix_obj) },
    { MP_ROM_QSTR(MP_QSTR_removesuffix), MP_ROM_PTR(&str_removesuffix_obj) },
    { MP_ROM_QSTR(MP_QSTR_replace), MP_ROM_PTR(&str_replace_obj) },
    { MP_ROM_QSTR(MP_QSTR_ljust), MP_ROM_PTR(&str_ljust_obj) },
    { MP_ROM_QSTR(MP_QSTR_rjust), MP_ROM_PTR(&str_rjust_obj) },
    { MP_ROM_QSTR(MP_QSTR_center), MP_ROM_PTR(&str_center_obj) },
    { MP_ROM_QSTR(MP_QSTR_zfill), MP_ROM_PTR(&str_zfill_obj) },
    { MP_ROM_QSTR(MP_QSTR_expandtabs), MP_ROM_PTR(&str_expandtabs_obj) },
    { MP_ROM_QSTR(MP_QSTR_upper), MP_ROM_PTR(&str_upper_obj) },
    { MP_ROM_QSTR(MP_QSTR_lower), MP_ROM_PTR(&str_lower_obj) },
    { MP_ROM_QSTR(MP_QSTR_title), MP_ROM_PTR(&str_title_obj) },
    { MP_ROM_QSTR(MP_QSTR_capitalize), MP_ROM_PTR(&str_capitalize_obj) },
    { MP_ROM_QSTR(MP_QSTR_swapcase), MP_ROM_PTR(&str_swapcase_obj) },
    { MP_ROM_QSTR(MP_QSTR_isalnum), MP_ROM_PTR(&str_isalnum_obj) },
    { MP_ROM_QSTR(MP_QSTR_isalpha), MP_ROM_PTR(&str_isalpha_obj) },
    { MP_ROM_QSTR(MP_QSTR_isdigit), MP_ROM_PTR(&str_isdigit_obj) },
    { MP_ROM_QSTR(MP_QSTR_isspace), MP_ROM_PTR(&str_isspace_obj) },
    { MP_ROM_QSTR(MP_QSTR_islower), MP_ROM_PTR(&str_islower_obj) },
    { MP_ROM_QSTR(MP_QSTR_isupper), MP_ROM_PTR(&str_isupper_obj) },
    { MP_ROM_QSTR(MP_QSTR_istitle), MP_ROM_PTR(&str_istitle_obj) },
    { MP_ROM_QSTR(MP_QSTR_isascii), MP_ROM_PTR(&str_isascii_obj) },
};
MP_DEFINE_CONST_DICT(mp_obj_bytearray_locals_dict, bytes_locals_table);
MP_DEFINE_CONST_DICT_WITH_SIZE(text_bytes_locals_dict, bytes_locals_table + N_BYTEARRAY_ONLY,
    MP_ARRAY_SIZE(bytes_locals_table) - N_BYTEARRAY_ONLY);
