// SPDX-License-Identifier: MIT
// The variables of a session: name, type, a short repr and a length. No code of the program runs
// and nothing is followed far, so that it takes no longer than there are variables.

#include <string.h>

#include "py/objfun.h"
#include "py/objint.h"
#include "py/objlist.h"
#include "py/objmodule.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "cbor.h"
#include "port.h"
#include "table.h"

#define SHORT_BYTES (120)
#define SHORT_ITEMS (8)
#define SHORT_DEPTH (2)
// Larger integers are told by their size: their digits take long to find.
#define SHORT_INT_BITS (256)

typedef struct {
    char text[SHORT_BYTES + 4];
    size_t len;
    bool is_cut;
} short_t;

static void short_print(void *data, const char *text, size_t len) {
    short_t *self = data;
    size_t room = SHORT_BYTES - self->len;
    self->is_cut |= len > room;
    memcpy(self->text + self->len, text, MIN(len, room));
    self->len += MIN(len, room);
}

static void peek(const mp_print_t *print, mp_obj_t obj, int depth);

static void peek_items(const mp_print_t *print, const char *brackets, size_t len, const mp_obj_t *items, int depth) {
    mp_print_str(print, brackets[0] == '(' ? "(" : "[");
    for (size_t i = 0; i < MIN(len, SHORT_ITEMS); ++i) {
        if (i > 0) {
            mp_print_str(print, ", ");
        }
        peek(print, items[i], depth - 1);
    }
    if (len > SHORT_ITEMS) {
        mp_print_str(print, ", …");
    } else if (len == 1 && brackets[0] == '(') {
        mp_print_str(print, ",");
    }
    mp_print_str(print, brackets[0] == '(' ? ")" : "]");
}

static void peek_map(const mp_print_t *print, const mp_map_t *map, int depth) {
    size_t shown = 0;
    mp_print_str(print, "{");
    for (size_t i = 0; i < map->alloc && shown <= SHORT_ITEMS; ++i) {
        if (mp_map_slot_is_filled(map, i)) {
            mp_print_str(print, shown == 0 ? "" : ", ");
            if (shown++ == SHORT_ITEMS) {
                mp_print_str(print, "…");
                break;
            }
            peek(print, map->table[i].key, depth - 1);
            mp_print_str(print, ": ");
            peek(print, map->table[i].value, depth - 1);
        }
    }
    mp_print_str(print, "}");
}

static void peek_set(const mp_print_t *print, const mp_set_t *set, int depth) {
    size_t shown = 0;
    mp_print_str(print, set->used == 0 ? "set(" : "{");
    for (size_t i = 0; i < set->alloc && shown <= SHORT_ITEMS; ++i) {
        if (mp_set_slot_is_filled(set, i)) {
            mp_print_str(print, shown == 0 ? "" : ", ");
            if (shown++ == SHORT_ITEMS) {
                mp_print_str(print, "…");
                break;
            }
            peek(print, set->table[i], depth - 1);
        }
    }
    mp_print_str(print, set->used == 0 ? ")" : "}");
}

static void peek_str(const mp_print_t *print, mp_obj_t obj, bool is_bytes) {
    size_t len;
    const char *text = mp_obj_str_get_data(obj, &len);
    size_t shown = MIN(len, SHORT_BYTES);
    // Not through the middle of a character.
    while (!is_bytes && shown < len && shown > 0 && (text[shown] & 0xc0) == 0x80) {
        --shown;
    }
    if (is_bytes) {
        mp_print_str(print, "b");
        mp_str_print_quoted(print, (const byte *)text, shown, true);
    } else {
        mp_str_print_quoted(print, (const byte *)text, shown, false);
    }
}

// Its name is whatever the program has made of it.
static void peek_module(const mp_print_t *print, const mp_obj_module_t *module) {
    const mp_map_t *map = &module->globals->map;
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && map->table[i].key == MP_OBJ_NEW_QSTR(MP_QSTR___name__)
            && mp_obj_is_str(map->table[i].value)) {
            mp_print_str(print, "<module ");
            peek_str(print, map->table[i].value, false);
            mp_print_str(print, ">");
            return;
        }
    }
    mp_print_str(print, "<module>");
}

static bool is_huge(mp_obj_t obj) {
    return !mp_obj_is_small_int(obj)
           && ((mp_obj_int_t *)MP_OBJ_TO_PTR(obj))->mpz.len * MPZ_DIG_SIZE > SHORT_INT_BITS;
}

static void peek(const mp_print_t *print, mp_obj_t obj, int depth) {
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    if (((short_t *)print->data)->is_cut) {
        return;
    }
    if (type == &mp_type_int && is_huge(obj)) {
        mp_printf(print, "<int of about %u bits>", (unsigned int)(((mp_obj_int_t *)MP_OBJ_TO_PTR(obj))->mpz.len * MPZ_DIG_SIZE));
    } else if (type == &mp_type_int || type == &mp_type_bool || type == &mp_type_float
        || type == &mp_type_complex || type == &mp_type_NoneType) {
        mp_obj_print_helper(print, obj, PRINT_REPR);
    } else if (type == &mp_type_str || type == &mp_type_bytes) {
        peek_str(print, obj, type == &mp_type_bytes);
    } else if (depth == 0 && (type == &mp_type_list || type == &mp_type_tuple || type == &mp_type_dict || type == &mp_type_set)) {
        mp_print_str(print, "…");
    } else if (type == &mp_type_list || type == &mp_type_tuple) {
        size_t len;
        mp_obj_t *items;
        mp_obj_get_array(obj, &len, &items);
        peek_items(print, type == &mp_type_tuple ? "(" : "[", len, items, depth);
    } else if (type == &mp_type_dict) {
        peek_map(print, mp_obj_dict_get_map(obj), depth);
    } else if (type == &mp_type_set) {
        peek_set(print, &((mp_obj_set_t *)MP_OBJ_TO_PTR(obj))->set, depth);
    } else if (type->flags & MP_TYPE_FLAG_METACLASS) {
        mp_printf(print, "<class '%q'>", (qstr)((mp_obj_type_t *)MP_OBJ_TO_PTR(obj))->name);
    } else if (type == &mp_type_module) {
        peek_module(print, MP_OBJ_TO_PTR(obj));
    } else if (type == &mp_type_fun_bc) {
        mp_printf(print, "<function %q>", mp_obj_fun_get_name(obj));
    } else {
        mp_printf(print, "<%q object>", (qstr)type->name);
    }
}

// The length of a container, or -1.
static int length_of(mp_obj_t obj) {
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    // A metaclass may be written in Python too: no program runs here.
    if (mp_obj_is_instance_type(type) || (type->flags & MP_TYPE_FLAG_METACLASS) || !MP_OBJ_TYPE_HAS_SLOT(type, unary_op)) {
        return -1;
    }
    mp_obj_t len = MP_OBJ_TYPE_GET_SLOT(type, unary_op)(MP_UNARY_OP_LEN, obj);
    return len != MP_OBJ_NULL && mp_obj_is_small_int(len) ? MP_OBJ_SMALL_INT_VALUE(len) : -1;
}

static bool is_shown(mp_obj_t key) {
    if (!mp_obj_is_str(key)) {
        return false;
    }
    size_t len;
    const char *text = mp_obj_str_get_data(key, &len);
    return len > 0 && !(len > 1 && text[0] == '_' && text[1] == '_') && text[0] != '<';
}

static void write_variable(const mp_print_t *print, mp_obj_t key, mp_obj_t value) {
    size_t len;
    const char *name = mp_obj_str_get_data(key, &len);
    cbor_write_array(print, 4);
    cbor_write_text(print, name, len);
    const char *type = qstr_str(mp_obj_get_type(value)->name);
    cbor_write_text(print, type, strlen(type));
    short_t brief = { .len = 0, .is_cut = false };
    mp_print_t to_brief = { &brief, short_print };
    peek(&to_brief, value, SHORT_DEPTH);
    while (brief.is_cut && brief.len > 0 && (brief.text[brief.len - 1] & 0xc0) == 0x80) {
        --brief.len;
    }
    if (brief.is_cut) {
        // A character begun and not ended goes as well.
        brief.len -= brief.len > 0 && (brief.text[brief.len - 1] & 0x80) != 0;
        memcpy(brief.text + brief.len, "…", 3);
        brief.len += 3;
    }
    cbor_write_text(print, brief.text, brief.len);
    int length = length_of(value);
    if (length < 0) {
        cbor_write_null(print);
    } else {
        cbor_write_uint(print, length);
    }
}

void inspect_variables(void) {
    const mp_map_t *map = &MP_STATE_VM(dict_main).map;
    size_t shown = 0;
    for (size_t i = 0; i < map->alloc; ++i) {
        shown += mp_map_slot_is_filled(map, i) && is_shown(map->table[i].key);
    }
    cbor_write_array(&repr_print, shown);
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && is_shown(map->table[i].key)) {
            write_variable(&repr_print, map->table[i].key, map->table[i].value);
        }
    }
}
