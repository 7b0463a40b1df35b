// SPDX-License-Identifier: MIT
// Completion: the names that continue a dotted name in the living session. No Python code of
// the program runs: attributes of its own objects are read from their dictionaries.

#include <string.h>

#include "py/builtin.h"
#include "py/objmodule.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "host.h"
#include "port.h"

typedef struct _wanted_t {
    const char *prefix;
    size_t len;
} wanted_t;

static void offer(const wanted_t *wanted, qstr name) {
    size_t len;
    const char *text = (const char *)qstr_data(name, &len);
    // Private names are offered once they are asked for.
    bool fits = len > wanted->len && memcmp(text, wanted->prefix, wanted->len) == 0;
    if (fits && text[0] != '<' && (text[0] != '_' || wanted->len > 0)) {
        stdio_write(STREAM_REPR, text, len);
        stdio_write(STREAM_REPR, "\n", 1);
    }
}

static void offer_map(const wanted_t *wanted, const mp_map_t *map) {
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && mp_obj_is_qstr(map->table[i].key)) {
            offer(wanted, MP_OBJ_QSTR_VALUE(map->table[i].key));
        }
    }
}

static const mp_map_t *map_of_type(const mp_obj_type_t *type) {
    if (!MP_OBJ_TYPE_HAS_SLOT(type, locals_dict)) {
        return &mp_const_empty_map;
    }
    return &MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map;
}

// Bases may be reached on many ways: no more of them than this are looked at.
#define MAX_VISITS (1000)

static int visits_left;

// Calls `visit` with each map in which an attribute of `type` may stand; stops when it says so.
typedef bool (*visit_t)(void *arg, const mp_map_t *map);

static bool visit_type(const mp_obj_type_t *type, visit_t visit, void *arg, int depth) {
    if (visits_left-- <= 0) {
        return false;
    }
    if (visit(arg, map_of_type(type))) {
        return true;
    }
    if (depth == 0 || !MP_OBJ_TYPE_HAS_SLOT(type, parent)) {
        return false;
    }
    const void *parent = MP_OBJ_TYPE_GET_SLOT(type, parent);
    if (((const mp_obj_base_t *)parent)->type != &mp_type_tuple) {
        return visit_type(parent, visit, arg, depth - 1);
    }
    const mp_obj_tuple_t *bases = parent;
    for (size_t i = 0; i < bases->len; ++i) {
        if (visit_type(MP_OBJ_TO_PTR(bases->items[i]), visit, arg, depth - 1)) {
            return true;
        }
    }
    return false;
}

#define MAX_BASES_DEEP (64)

static void visit_object(mp_obj_t obj, visit_t visit, void *arg) {
    visits_left = MAX_VISITS;
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    if (type == &mp_type_module) {
        mp_obj_module_t *module = MP_OBJ_TO_PTR(obj);
        visit(arg, &module->globals->map);
    } else if (type->flags & MP_TYPE_FLAG_METACLASS) {
        visit_type(MP_OBJ_TO_PTR(obj), visit, arg, MAX_BASES_DEEP);
    } else {
        if (mp_obj_is_instance_type(type)) {
            mp_obj_instance_t *instance = MP_OBJ_TO_PTR(obj);
            if (visit(arg, mp_obj_instance_members(instance))) {
                return;
            }
        }
        visit_type(type, visit, arg, MAX_BASES_DEEP);
    }
}

static bool visit_offer(void *arg, const mp_map_t *map) {
    offer_map(arg, map);
    return false;
}

typedef struct _search_t {
    mp_obj_t name;
    mp_obj_t found;
} search_t;

static bool visit_search(void *arg, const mp_map_t *map) {
    search_t *search = arg;
    // Not a lookup: that may compare with a key that has an __eq__ of its own.
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && map->table[i].key == search->name) {
            search->found = map->table[i].value;
            return true;
        }
    }
    return false;
}

static mp_obj_t find_global(mp_obj_t name) {
    search_t search = { name, MP_OBJ_NULL };
    if (!visit_search(&search, &MP_STATE_VM(dict_main).map)) {
        visit_search(&search, &mp_module_builtins_globals.map);
    }
    return search.found;
}

void names_complete(const char *text, size_t len) {
    const char *end = text + len;
    mp_obj_t obj = MP_OBJ_NULL;
    for (const char *dot; (dot = memchr(text, '.', end - text)) != NULL; text = dot + 1) {
        qstr name = qstr_find_strn(text, dot - text);
        if (name == MP_QSTRnull) {
            return;
        }
        search_t search = { MP_OBJ_NEW_QSTR(name), MP_OBJ_NULL };
        if (obj == MP_OBJ_NULL) {
            search.found = find_global(search.name);
        } else {
            visit_object(obj, visit_search, &search);
        }
        if (search.found == MP_OBJ_NULL) {
            return;
        }
        obj = search.found;
    }
    wanted_t wanted = { text, end - text };
    if (obj == MP_OBJ_NULL) {
        offer_map(&wanted, &MP_STATE_VM(dict_main).map);
        offer_map(&wanted, &mp_module_builtins_globals.map);
    } else {
        visit_object(obj, visit_offer, &wanted);
    }
}
