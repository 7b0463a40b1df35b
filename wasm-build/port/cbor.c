// SPDX-License-Identifier: MIT

#include <string.h>

#include "py/objint.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "py/runtime.h"
#include "py/cstack.h"
#include "cbor.h"

// Major types of RFC 8949, and the tags of its section 3.4.3.
enum { UINT = 0, NINT = 1, BYTES = 2, TEXT = 3, ARRAY = 4, MAP = 5, TAG = 6, SIMPLE = 7 };
enum { FALSE = 20, TRUE = 21, NIL = 22, UNDEFINED = 23, FLOAT64 = 27 };
enum { TAG_BIG = 2, TAG_NEGATIVE_BIG = 3 };

static void write_head(const mp_print_t *print, int major, uint64_t value) {
    char head[9];
    size_t bytes = value < 24 ? 0 : value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
    head[0] = major << 5 | (bytes == 0 ? value : bytes == 1 ? 24 : bytes == 2 ? 25 : bytes == 4 ? 26 : 27);
    for (size_t i = 0; i < bytes; ++i) {
        head[1 + i] = value >> 8 * (bytes - 1 - i);
    }
    print->print_strn(print->data, head, 1 + bytes);
}

void cbor_write_array(const mp_print_t *print, size_t len) {
    write_head(print, ARRAY, len);
}

void cbor_write_map(const mp_print_t *print, size_t len) {
    write_head(print, MAP, len);
}

void cbor_write_text(const mp_print_t *print, const char *text, size_t len) {
    write_head(print, TEXT, len);
    print->print_strn(print->data, text, len);
}

void cbor_write_uint(const mp_print_t *print, uint64_t value) {
    write_head(print, UINT, value);
}

void cbor_write_null(const mp_print_t *print) {
    write_head(print, SIMPLE, NIL);
}

void cbor_write_bool(const mp_print_t *print, bool value) {
    write_head(print, SIMPLE, value ? TRUE : FALSE);
}

static void write_int(const mp_print_t *print, mp_obj_t value) {
    bool is_negative = mp_obj_int_sign(value) < 0;
    // A negative number n is written as -1 - n.
    mp_obj_t amount = is_negative ? mp_unary_op(MP_UNARY_OP_INVERT, value) : value;
    if (mp_obj_is_small_int(amount)) {
        write_head(print, is_negative ? NINT : UINT, MP_OBJ_SMALL_INT_VALUE(amount));
        return;
    }
    size_t bits = ((mp_obj_int_t *)MP_OBJ_TO_PTR(amount))->mpz.len * MPZ_DIG_SIZE;
    size_t len = bits / 8;
    byte *bytes = m_new(byte, len);
    mp_obj_int_to_bytes_impl(amount, true, len, bytes);
    size_t zeros = 0;
    while (zeros < len && bytes[zeros] == 0) {
        ++zeros;
    }
    if (len - zeros <= 8) {
        uint64_t head = 0;
        for (size_t i = zeros; i < len; ++i) {
            head = head << 8 | bytes[i];
        }
        write_head(print, is_negative ? NINT : UINT, head);
    } else {
        write_head(print, TAG, is_negative ? TAG_NEGATIVE_BIG : TAG_BIG);
        write_head(print, BYTES, len - zeros);
        print->print_strn(print->data, (const char *)bytes + zeros, len - zeros);
    }
    m_del(byte, bytes, len);
}

static void write_float(const mp_print_t *print, mp_float_t value) {
    union { double number; uint64_t bits; } u = { .number = value };
    char bytes[9] = { (char)(SIMPLE << 5 | FLOAT64) };
    for (int i = 0; i < 8; ++i) {
        bytes[1 + i] = u.bits >> 8 * (7 - i);
    }
    print->print_strn(print->data, bytes, sizeof(bytes));
}

static void write_dict(const mp_print_t *print, mp_obj_t value) {
    mp_map_t *map = mp_obj_dict_get_map(value);
    write_head(print, MAP, map->used);
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i)) {
            if (!mp_obj_is_str(map->table[i].key)) {
                mp_raise_TypeError(MP_ERROR_TEXT("a dict for the host needs str keys"));
            }
            cbor_write(print, map->table[i].key);
            cbor_write(print, map->table[i].value);
        }
    }
}

void cbor_write(const mp_print_t *print, mp_obj_t value) {
    mp_cstack_check();
    METER_STEPS(1);
    const mp_obj_type_t *type = mp_obj_get_type(value);
    mp_buffer_info_t buffer;
    if (value == mp_const_none) {
        cbor_write_null(print);
    } else if (type == &mp_type_bool) {
        cbor_write_bool(print, value == mp_const_true);
    } else if (type == &mp_type_int) {
        write_int(print, value);
    } else if (type == &mp_type_float) {
        write_float(print, mp_obj_float_get(value));
    } else if (type == &mp_type_str) {
        size_t len;
        const char *text = mp_obj_str_get_data(value, &len);
        cbor_write_text(print, text, len);
    } else if (type == &mp_type_bytes || type == &mp_type_bytearray) {
        mp_get_buffer_raise(value, &buffer, MP_BUFFER_READ);
        write_head(print, BYTES, buffer.len);
        print->print_strn(print->data, buffer.buf, buffer.len);
    } else if (type == &mp_type_list || type == &mp_type_tuple) {
        size_t len;
        mp_obj_t *items;
        mp_obj_get_array(value, &len, &items);
        write_head(print, ARRAY, len);
        for (size_t i = 0; i < len; ++i) {
            cbor_write(print, items[i]);
        }
    } else if (type == &mp_type_dict) {
        write_dict(print, value);
    } else {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%q' object cannot be passed to the host"), (qstr)type->name);
    }
}

typedef struct {
    const byte *at;
    const byte *end;
} reader_t;

static MP_NORETURN void malformed(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("the host sent no valid CBOR"));
}

static const byte *take(reader_t *reader, size_t len) {
    if (len > (size_t)(reader->end - reader->at)) {
        malformed();
    }
    const byte *start = reader->at;
    reader->at += len;
    return start;
}

static uint64_t read_argument(reader_t *reader, int info) {
    if (info < 24) {
        return info;
    }
    if (info > 27) {
        malformed();
    }
    size_t len = 1 << (info - 24);
    const byte *bytes = take(reader, len);
    uint64_t value = 0;
    for (size_t i = 0; i < len; ++i) {
        value = value << 8 | bytes[i];
    }
    return value;
}

// Each item takes a byte at least: more than there are bytes is not believed.
static size_t read_len(reader_t *reader, int info) {
    uint64_t len = read_argument(reader, info);
    if (len > (size_t)(reader->end - reader->at)) {
        malformed();
    }
    return len;
}

static mp_obj_t read_value(reader_t *reader);

static mp_obj_t read_big(reader_t *reader, uint64_t tag) {
    int head = *take(reader, 1);
    if ((tag != TAG_BIG && tag != TAG_NEGATIVE_BIG) || head >> 5 != BYTES) {
        malformed();
    }
    size_t len = read_len(reader, head & 31);
    const byte *bytes = take(reader, len);
    mp_obj_t value = mp_obj_int_from_bytes_impl(true, len, bytes);
    return tag == TAG_BIG ? value : mp_unary_op(MP_UNARY_OP_INVERT, value);
}

static mp_obj_t read_simple(reader_t *reader, int info) {
    switch (info) {
        case FALSE:
            return mp_const_false;
        case TRUE:
            return mp_const_true;
        case NIL:
        case UNDEFINED:
            return mp_const_none;
        case FLOAT64: {
            union { double number; uint64_t bits; } u = { .bits = read_argument(reader, info) };
            return mp_obj_new_float(u.number);
        }
        default:
            malformed();
    }
}

static mp_obj_t read_map(reader_t *reader, size_t len) {
    mp_obj_t dict = mp_obj_new_dict(0);
    for (size_t i = 0; i < len; ++i) {
        mp_obj_t key = read_value(reader);
        if (!mp_obj_is_str(key)) {
            malformed();
        }
        mp_obj_dict_store(dict, key, read_value(reader));
    }
    return dict;
}

static mp_obj_t read_value(reader_t *reader) {
    mp_cstack_check();
    int head = *take(reader, 1);
    int info = head & 31;
    switch (head >> 5) {
        case UINT:
            return mp_obj_new_int_from_ull(read_argument(reader, info));
        case NINT:
            return mp_unary_op(MP_UNARY_OP_INVERT, mp_obj_new_int_from_ull(read_argument(reader, info)));
        case BYTES: {
            size_t len = read_len(reader, info);
            return mp_obj_new_bytes(take(reader, len), len);
        }
        case TEXT: {
            size_t len = read_len(reader, info);
            return mp_obj_new_str((const char *)take(reader, len), len);
        }
        case ARRAY: {
            size_t len = read_len(reader, info);
            mp_obj_t list = mp_obj_new_list(0, NULL);
            for (size_t i = 0; i < len; ++i) {
                mp_obj_list_append(list, read_value(reader));
            }
            return list;
        }
        case MAP:
            return read_map(reader, read_len(reader, info));
        case TAG:
            return read_big(reader, read_argument(reader, info));
        default:
            return read_simple(reader, info);
    }
}

mp_obj_t cbor_read(const byte *data, size_t len) {
    reader_t reader = { data, data + len };
    mp_obj_t value = read_value(&reader);
    if (reader.at != reader.end) {
        malformed();
    }
    return value;
}
