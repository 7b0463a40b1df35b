// SPDX-License-Identifier: MIT
// Building classes, and builtin functions that MicroPython has not.

#include <string.h>

#include "py/builtin.h"
#include "py/objtype.h"
#include "py/objlist.h"
#include "py/runtime.h"

// Replaces what is no class among the bases by what it says it stands for.
static mp_obj_t resolve_bases(size_t n, const mp_obj_t *bases, bool *is_replaced) {
    *is_replaced = false;
    mp_obj_t given = mp_obj_new_tuple(n, bases);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    for (size_t i = 0; i < n; ++i) {
        METER_STEPS(1);
        mp_obj_t dest[3] = {MP_OBJ_NULL, MP_OBJ_NULL};
        if (!mp_obj_is_class(bases[i])) {
            mp_load_method_maybe(bases[i], MP_QSTR___mro_entries__, dest);
        }
        if (dest[0] == MP_OBJ_NULL) {
            mp_obj_list_append(list, bases[i]);
            continue;
        }
        *is_replaced = true;
        dest[2] = given;
        mp_obj_list_t *more = MP_OBJ_TO_PTR(mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), mp_call_method_n_kw(1, 0, dest)));
        for (size_t j = 0; j < more->len; ++j) {
            mp_obj_list_append(list, more->items[j]);
        }
    }
    if (!*is_replaced) {
        return given;
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(list, &len, &items);
    return mp_obj_new_tuple(len, items);
}

// args[0] is function from class body
// args[1] is class name
// args[2:] are base objects
static mp_obj_t build_class(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    bool is_replaced;
    mp_obj_t bases = resolve_bases(n_args - 2, args + 2, &is_replaced);
    size_t n_bases;
    mp_obj_t *base_items;
    mp_obj_tuple_get(bases, &n_bases, &base_items);

    // The arguments for the metaclass: name, bases, namespace, and keywords but `metaclass`.
    mp_obj_t meta = MP_OBJ_FROM_PTR(&mp_type_type);
    mp_obj_t *call = m_new(mp_obj_t, 3 + 2 * kw_args->used);
    size_t n_kw = 0;
    for (size_t i = 0; i < kw_args->alloc; ++i) {
        if (!mp_map_slot_is_filled(kw_args, i)) {
            continue;
        }
        mp_map_elem_t *elem = &kw_args->table[i];
        if (elem->key == MP_OBJ_NEW_QSTR(MP_QSTR_metaclass)) {
            meta = elem->value;
        } else {
            call[3 + 2 * n_kw] = elem->key;
            call[4 + 2 * n_kw++] = elem->value;
        }
    }
    if (mp_obj_is_class(meta)) {
        meta = MP_OBJ_FROM_PTR(mp_obj_metaclass_of(MP_OBJ_TO_PTR(meta), n_bases, base_items));
    }
    call[0] = args[1];
    call[1] = bases;

    mp_obj_t namespace = MP_OBJ_NULL;
    if (meta != MP_OBJ_FROM_PTR(&mp_type_type)) {
        mp_obj_t dest[2];
        mp_load_method_maybe(meta, MP_QSTR___prepare__, dest);
        if (dest[0] != MP_OBJ_NULL) {
            mp_obj_t *prepare = m_new(mp_obj_t, 4 + 2 * n_kw);
            prepare[0] = dest[0];
            prepare[1] = dest[1];
            prepare[2] = call[0];
            prepare[3] = call[1];
            memcpy(prepare + 4, call + 3, 2 * n_kw * sizeof(mp_obj_t));
            namespace = mp_call_method_n_kw(2, n_kw, prepare);
        }
    }
    if (namespace == MP_OBJ_NULL) {
        namespace = mp_obj_new_dict(0);
    }
    if (!mp_obj_is_dict_or_ordereddict(mp_obj_native_of(namespace))) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__prepare__() must return a mapping, not %s"), mp_obj_get_type_str(namespace));
    }

    // Run the class's body with the namespace as its local names.
    nlr_jump_callback_node_globals_locals_t ctx;
    ctx.globals = mp_globals_get();
    ctx.locals = mp_locals_get();
    mp_locals_set(MP_OBJ_TO_PTR(mp_obj_native_of(namespace)));
    nlr_push_jump_callback(&ctx.callback, mp_globals_locals_set_from_nlr_jump_callback);
    mp_obj_t cell = mp_call_function_0(args[0]);
    nlr_pop_jump_callback(true);

    if (is_replaced) {
        mp_obj_dict_store(mp_obj_native_of(namespace), MP_OBJ_NEW_QSTR(MP_QSTR___orig_bases__), mp_obj_new_tuple(n_args - 2, args + 2));
    }
    call[2] = namespace;
    mp_obj_t made = mp_call_function_n_kw(meta, 3, n_kw, call);

    // store into cell if needed
    if (cell != mp_const_none) {
        mp_obj_cell_set(cell, made);
    }
    return made;
}
MP_DEFINE_CONST_FUN_OBJ_KW(mp_builtin___build_class___obj, 2, build_class);

static mp_obj_t vars(size_t n_args, const mp_obj_t *args) {
    if (n_args == 0) {
        return MP_OBJ_FROM_PTR(mp_locals_get());
    }
    mp_obj_t dest[2];
    mp_load_method_maybe(args[0], MP_QSTR___dict__, dest);
    if (dest[0] == MP_OBJ_NULL) {
        mp_raise_TypeError(MP_ERROR_TEXT("vars() argument must have __dict__ attribute"));
    }
    return dest[0];
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(cloche_vars_obj, 0, 1, vars);
