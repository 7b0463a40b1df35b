// SPDX-License-Identifier: MIT
// What functions say of themselves, and what programs may add to them.

#include <string.h>

#include "py/bc.h"
#include "py/bc0.h"
#include "py/builtin.h"
#include "py/objexcept.h"
#include "py/objfun.h"
#include "py/objmodule.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"

// What was assigned to a function; each is MP_OBJ_NULL until then.
typedef struct _mp_fun_extra_t {
    mp_obj_t name;
    mp_obj_t qualname;
    mp_obj_t doc;
    mp_obj_t module;
    mp_obj_t annotations;
    mp_obj_t dict;
} extra_t;

typedef struct {
    mp_obj_base_t base;
    mp_obj_t fun;
    size_t n_closed;
    mp_obj_t closed[];
} closure_t;

typedef struct {
    mp_obj_base_t base;
    mp_obj_t meth;
    mp_obj_t self;
} bound_t;

// What the compiler wrote in front of a function's code.
typedef struct {
    size_t n_pos;
    size_t n_kwonly;
    size_t n_defaults;
    size_t flags;
    size_t n_posonly;
    bool is_async;
    qstr qualname;
    mp_obj_t doc;
    qstr star;
    qstr double_star;
    const byte *names;
    const byte *hidden; // how many, then the number and name of each local that is no parameter
} prelude_t;

static qstr name_at(const mp_obj_fun_bc_t *fun, const byte **ip) {
    qstr name = mp_decode_uint(ip);
    #if MICROPY_EMIT_BYTECODE_USES_QSTR_TABLE
    name = fun->context->constants.qstr_table[name];
    #else
    (void)fun;
    #endif
    return name;
}

static prelude_t read_prelude(const mp_obj_fun_bc_t *fun) {
    const byte *ip = fun->bytecode;
    MP_BC_PRELUDE_SIG_DECODE(ip);
    MP_BC_PRELUDE_SIZE_DECODE(ip);
    prelude_t p = { .n_pos = n_pos_args, .n_kwonly = n_kwonly_args, .n_defaults = n_def_pos_args, .flags = scope_flags };
    (void)n_state;
    (void)n_exc_stack;
    ip = mp_decode_uint_skip(ip);
    p.names = ip;
    for (size_t i = 0; i < p.n_pos + p.n_kwonly; ++i) {
        ip = mp_decode_uint_skip(ip);
    }
    size_t kinds = mp_decode_uint(&ip);
    p.n_posonly = kinds >> 1;
    p.is_async = kinds & 1;
    p.qualname = name_at(fun, &ip);
    size_t doc = mp_decode_uint(&ip);
    p.doc = doc == 0 ? mp_const_none : (mp_obj_t)fun->context->constants.obj_table[doc - 1];
    if (p.flags & MP_SCOPE_FLAG_VARARGS) {
        p.star = name_at(fun, &ip);
    }
    if (p.flags & MP_SCOPE_FLAG_VARKEYWORDS) {
        p.double_star = name_at(fun, &ip);
    }
    p.hidden = ip;
    return p;
}

// The function of Python that `obj` is or wraps, and how many closed variables come first.
static mp_obj_fun_bc_t *function_of(mp_obj_t obj, size_t *n_closed) {
    *n_closed = 0;
    if (mp_obj_is_type(obj, &mp_type_closure)) {
        closure_t *closure = MP_OBJ_TO_PTR(obj);
        *n_closed = closure->n_closed;
        obj = closure->fun;
    }
    if (mp_obj_is_type(obj, &mp_type_fun_bc) || mp_obj_is_type(obj, &mp_type_gen_wrap)) {
        return MP_OBJ_TO_PTR(obj);
    }
    return NULL;
}

mp_obj_t mp_obj_fun_get_qualname(mp_obj_t fun_in) {
    size_t n_closed;
    mp_obj_fun_bc_t *fun = function_of(fun_in, &n_closed);
    if (fun->extra != NULL && fun->extra->qualname != MP_OBJ_NULL) {
        return fun->extra->qualname;
    }
    return MP_OBJ_NEW_QSTR(read_prelude(fun).qualname);
}

qstr mp_obj_fun_get_code_qualname(const mp_obj_fun_bc_t *fun) {
    return mp_obj_str_get_qstr(mp_obj_fun_get_qualname(MP_OBJ_FROM_PTR(fun)));
}

bool mp_obj_fun_is_async(const mp_obj_fun_bc_t *fun) {
    return read_prelude(fun).is_async;
}

void mp_obj_fun_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    mp_print_str(print, "<function ");
    mp_obj_print_helper(print, mp_obj_fun_get_qualname(self_in), PRINT_STR);
    mp_printf(print, " at 0x%p>", MP_OBJ_TO_PTR(self_in));
}

static extra_t *extra_of(mp_obj_fun_bc_t *fun) {
    if (fun->extra == NULL) {
        fun->extra = m_new0(extra_t, 1);
    }
    return fun->extra;
}

static mp_obj_t bind(mp_obj_t fun, mp_obj_t self, mp_obj_t owner) {
    (void)owner;
    return self == mp_const_none ? fun : mp_obj_new_bound_meth(fun, self);
}

static mp_obj_t function_get(size_t n_args, const mp_obj_t *args) {
    return bind(args[0], args[1], n_args > 2 ? args[2] : mp_const_none);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(function_get_obj, 2, 3, function_get);

static mp_obj_t closure_cells(mp_obj_t self_in) {
    if (!mp_obj_is_type(self_in, &mp_type_closure)) {
        return mp_const_none;
    }
    closure_t *closure = MP_OBJ_TO_PTR(self_in);
    return mp_obj_new_tuple(closure->n_closed, closure->closed);
}

static mp_obj_t load(mp_obj_t self_in, mp_obj_fun_bc_t *fun, qstr attr) {
    extra_t *extra = fun->extra;
    #define ASSIGNED(field) (extra != NULL && extra->field != MP_OBJ_NULL)
    switch (attr) {
        case MP_QSTR___name__:
            return ASSIGNED(name) ? extra->name : MP_OBJ_NEW_QSTR(mp_obj_fun_get_name(MP_OBJ_FROM_PTR(fun)));
        case MP_QSTR___qualname__:
            return mp_obj_fun_get_qualname(MP_OBJ_FROM_PTR(fun));
        case MP_QSTR___doc__:
            return ASSIGNED(doc) ? extra->doc : read_prelude(fun).doc;
        case MP_QSTR___module__: {
            if (ASSIGNED(module)) {
                return extra->module;
            }
            mp_map_elem_t *elem = mp_map_lookup(&fun->context->module.globals->map, MP_OBJ_NEW_QSTR(MP_QSTR___name__), MP_MAP_LOOKUP);
            return elem == NULL ? mp_const_none : elem->value;
        }
        case MP_QSTR___annotations__:
            if (!ASSIGNED(annotations)) {
                extra_of(fun)->annotations = mp_obj_new_dict(0);
            }
            return fun->extra->annotations;
        case MP_QSTR___dict__:
            if (!ASSIGNED(dict)) {
                extra_of(fun)->dict = mp_obj_new_dict(0);
            }
            return fun->extra->dict;
        case MP_QSTR___defaults__: {
            prelude_t p = read_prelude(fun);
            return p.n_defaults == 0 ? mp_const_none : mp_obj_new_tuple(p.n_defaults, fun->extra_args);
        }
        case MP_QSTR___kwdefaults__: {
            prelude_t p = read_prelude(fun);
            return p.flags & MP_SCOPE_FLAG_DEFKWARGS ? fun->extra_args[p.n_defaults] : mp_const_none;
        }
        case MP_QSTR___globals__:
            return MP_OBJ_FROM_PTR(fun->context->module.globals);
        case MP_QSTR___closure__:
            return closure_cells(self_in);
        default:
            break;
    }
    if (ASSIGNED(dict)) {
        mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(extra->dict), MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
        if (elem != NULL) {
            return elem->value;
        }
    }
    return MP_OBJ_NULL;
}

static bool store(mp_obj_fun_bc_t *fun, qstr attr, mp_obj_t value) {
    mp_obj_t *place;
    switch (attr) {
        case MP_QSTR___name__:
        case MP_QSTR___qualname__:
            if (!mp_obj_is_str(value)) {
                mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be set to a string object"), attr);
            }
            place = attr == MP_QSTR___name__ ? &extra_of(fun)->name : &extra_of(fun)->qualname;
            break;
        case MP_QSTR___doc__:
            place = &extra_of(fun)->doc;
            break;
        case MP_QSTR___module__:
            place = &extra_of(fun)->module;
            break;
        case MP_QSTR___annotations__:
            place = &extra_of(fun)->annotations;
            break;
        case MP_QSTR___defaults__:
        case MP_QSTR___kwdefaults__:
        case MP_QSTR___globals__:
        case MP_QSTR___closure__:
            return false;
        case MP_QSTR___dict__:
            if (!mp_obj_is_type(value, &mp_type_dict)) {
                return false;
            }
            place = &extra_of(fun)->dict;
            break;
        default: {
            extra_t *extra = extra_of(fun);
            if (extra->dict == MP_OBJ_NULL) {
                extra->dict = mp_obj_new_dict(0);
            }
            mp_map_t *map = mp_obj_dict_get_map(extra->dict);
            if (value == MP_OBJ_NULL) {
                return mp_map_lookup(map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_REMOVE_IF_FOUND) != NULL;
            }
            mp_map_lookup(map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
            return true;
        }
    }
    *place = value;
    return true;
}

// The attributes of functions, generators' functions and closures.
void mp_obj_fun_bc_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    size_t n_closed;
    mp_obj_fun_bc_t *fun = function_of(self_in, &n_closed);
    if (fun == NULL) {
        return;
    }
    if (dest[0] == MP_OBJ_NULL) {
        if (attr == MP_QSTR___get__) {
            dest[0] = MP_OBJ_FROM_PTR(&function_get_obj);
            dest[1] = self_in;
        } else {
            dest[0] = load(self_in, fun, attr);
        }
    } else if (store(fun, attr, dest[1])) {
        dest[0] = MP_OBJ_NULL;
    }
}

/******************************************************************************/
// builtin functions

static qstr name_in(const mp_map_t *map, mp_obj_t value) {
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && map->table[i].value == value && mp_obj_is_qstr(map->table[i].key)) {
            return MP_OBJ_QSTR_VALUE(map->table[i].key);
        }
    }
    return MP_QSTRnull;
}

// A builtin function does not know its name: it is looked for where it can stand.
static qstr builtin_name(mp_obj_t fun, const mp_obj_type_t *type, qstr *module) {
    *module = MP_QSTR_builtins;
    if (type != NULL) {
        mp_mro_t at;
        for (type = mp_mro_at(&at, type); type != NULL; type = mp_mro_next(&at)) {
            qstr name = MP_OBJ_TYPE_HAS_SLOT(type, locals_dict) ? name_in(&MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map, fun) : MP_QSTRnull;
            if (name != MP_QSTRnull) {
                return name;
            }
        }
    }
    qstr name = name_in(&mp_module_builtins_globals.map, fun);
    for (size_t i = 0; name == MP_QSTRnull && i < mp_builtin_module_map.alloc; ++i) {
        if (mp_map_slot_is_filled(&mp_builtin_module_map, i)) {
            mp_obj_t each = mp_builtin_module_map.table[i].value;
            if (mp_obj_is_type(each, &mp_type_module) && mp_obj_module_get_globals(each) != &MP_STATE_VM(dict_main)) {
                name = name_in(&mp_obj_module_get_globals(each)->map, fun);
                *module = MP_OBJ_QSTR_VALUE(mp_builtin_module_map.table[i].key);
            }
        }
    }
    return name == MP_QSTRnull ? MP_QSTR_function : name;
}

void mp_obj_fun_builtin_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    qstr module;
    mp_printf(print, "<built-in function %q>", builtin_name(self_in, NULL, &module));
}

void mp_obj_fun_builtin_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    qstr module;
    if (attr == MP_QSTR___name__ || attr == MP_QSTR___qualname__) {
        dest[0] = MP_OBJ_NEW_QSTR(builtin_name(self_in, NULL, &module));
    } else if (attr == MP_QSTR___module__) {
        builtin_name(self_in, NULL, &module);
        dest[0] = MP_OBJ_NEW_QSTR(module);
    } else if (attr == MP_QSTR___doc__) {
        dest[0] = mp_const_none;
    }
}

/******************************************************************************/
// bound methods

void mp_obj_bound_meth_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    bound_t *self = MP_OBJ_TO_PTR(self_in);
    size_t n_closed;
    if (function_of(self->meth, &n_closed) == NULL) {
        qstr module;
        const mp_obj_type_t *type = mp_obj_get_type(self->self);
        mp_printf(print, "<built-in method %q of %q object at 0x%p>", builtin_name(self->meth, type, &module), (qstr)type->name, MP_OBJ_TO_PTR(self->self));
        return;
    }
    mp_print_str(print, "<bound method ");
    mp_obj_print_helper(print, mp_obj_fun_get_qualname(self->meth), PRINT_STR);
    mp_print_str(print, " of ");
    mp_obj_print_helper(print, self->self, PRINT_REPR);
    mp_print_str(print, ">");
}

void mp_obj_bound_meth_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    bound_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR___self__) {
        dest[0] = self->self;
    } else if (attr == MP_QSTR___func__) {
        dest[0] = self->meth;
    } else if ((attr == MP_QSTR___name__ || attr == MP_QSTR___qualname__) && mp_obj_get_type(self->meth)->flags & MP_TYPE_FLAG_BUILTIN_FUN) {
        qstr module;
        const mp_obj_type_t *type = mp_obj_is_class(self->self) ? MP_OBJ_TO_PTR(self->self) : mp_obj_get_type(self->self);
        dest[0] = MP_OBJ_NEW_QSTR(builtin_name(self->meth, type, &module));
    } else if (attr != MP_QSTR___get__ && attr != MP_QSTR___set_name__ && attr != MP_QSTR___call__) {
        // Everything else is the function's.
        mp_load_method_maybe(self->meth, attr, dest);
    }
}

/******************************************************************************/
// the module _inspect: what inspect.signature needs

// Returns (names, positional-only, positional, keyword-only, *name or None, **name or None,
// is_generator, is_async), or None for what is no function of Python.
static mp_obj_t inspect_signature(mp_obj_t obj) {
    size_t n_closed;
    mp_obj_fun_bc_t *fun = function_of(obj, &n_closed);
    if (fun == NULL) {
        return mp_const_none;
    }
    prelude_t p = read_prelude(fun);
    size_t n_names = p.n_pos + p.n_kwonly - n_closed;
    mp_obj_tuple_t *names = MP_OBJ_TO_PTR(mp_obj_new_tuple(n_names, NULL));
    const byte *ip = p.names;
    for (size_t i = 0; i < n_names + n_closed; ++i) {
        qstr name = name_at(fun, &ip);
        if (i >= n_closed) {
            names->items[i - n_closed] = MP_OBJ_NEW_QSTR(name);
        }
    }
    mp_obj_t items[] = {
        MP_OBJ_FROM_PTR(names),
        MP_OBJ_NEW_SMALL_INT(p.n_posonly),
        MP_OBJ_NEW_SMALL_INT(p.n_pos - n_closed),
        MP_OBJ_NEW_SMALL_INT(p.n_kwonly),
        p.star == MP_QSTRnull ? mp_const_none : MP_OBJ_NEW_QSTR(p.star),
        p.double_star == MP_QSTRnull ? mp_const_none : MP_OBJ_NEW_QSTR(p.double_star),
        mp_obj_new_bool(p.flags & MP_SCOPE_FLAG_GENERATOR),
        mp_obj_new_bool(p.is_async),
    };
    return mp_obj_new_tuple(MP_ARRAY_SIZE(items), items);
}
static MP_DEFINE_CONST_FUN_OBJ_1(inspect_signature_obj, inspect_signature);

static const mp_rom_map_elem_t inspect_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__inspect) },
    { MP_ROM_QSTR(MP_QSTR_signature), MP_ROM_PTR(&inspect_signature_obj) },
};
static MP_DEFINE_CONST_DICT(inspect_globals, inspect_globals_table);

const mp_obj_module_t cloche_module_inspect = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&inspect_globals,
};

MP_REGISTER_MODULE(MP_QSTR__inspect, cloche_module_inspect);

/******************************************************************************/
// what a call lacks, in CPython's words

static void add_name(const mp_print_t *print, qstr name, size_t i, size_t n) {
    if (i > 0) {
        mp_print_str(print, n == 2 ? " and " : i + 1 == n ? ", and " : ", ");
    }
    mp_printf(print, "'%q'", name);
}

static MP_NORETURN void raise_text(vstr_t *vstr) {
    mp_raise_type_arg(&mp_type_TypeError, mp_obj_new_str_from_vstr(vstr));
}

// `state` holds the arguments that were found, the first at the highest place.
MP_NORETURN void mp_obj_fun_raise_missing(const mp_obj_fun_bc_t *fun, const mp_obj_t *first, size_t from, size_t to, size_t n_defaults, bool is_keyword) {
    prelude_t p = read_prelude(fun);
    size_t n = 0;
    for (size_t i = from; i < to - n_defaults; ++i) {
        n += first[-(mp_int_t)i] == MP_OBJ_NULL;
    }
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    mp_printf(&print, "%q() missing %d required %s argument%s: ", mp_obj_fun_get_code_qualname(fun), (int)n, is_keyword ? "keyword-only" : "positional", n == 1 ? "" : "s");
    const byte *ip = p.names;
    size_t seen = 0;
    for (size_t i = 0; i < to - n_defaults; ++i) {
        qstr name = name_at(fun, &ip);
        if (i >= from && first[-(mp_int_t)i] == MP_OBJ_NULL) {
            add_name(&print, name, seen++, n);
        }
    }
    raise_text(&vstr);
}

MP_NORETURN void mp_obj_fun_raise_too_many(const mp_obj_fun_bc_t *fun, size_t given, size_t n_kwonly_given) {
    prelude_t p = read_prelude(fun);
    // Variables that are closed over come first, and nobody sees them.
    size_t hidden = 0;
    const byte *ip = p.names;
    for (size_t i = 0; i < p.n_pos; ++i) {
        hidden += name_at(fun, &ip) == MP_QSTR__star_;
    }
    n_kwonly_given = MIN(n_kwonly_given, p.n_kwonly);
    size_t most = p.n_pos - hidden;
    size_t least = most - p.n_defaults;
    given -= hidden;
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    mp_printf(&print, "%q() takes ", mp_obj_fun_get_code_qualname(fun));
    if (p.n_defaults > 0) {
        mp_printf(&print, "from %d to ", (int)least);
    }
    mp_printf(&print, "%d positional argument%s but %d", (int)most, most == 1 && p.n_defaults == 0 ? "" : "s", (int)given);
    if (n_kwonly_given > 0) {
        mp_printf(&print, " positional argument%s (and %d keyword-only argument%s)", given == 1 ? "" : "s", (int)n_kwonly_given, n_kwonly_given == 1 ? "" : "s");
    }
    mp_print_str(&print, given == 1 && n_kwonly_given == 0 ? " was given" : " were given");
    raise_text(&vstr);
}

size_t mp_obj_fun_n_posonly(const mp_obj_fun_bc_t *fun) {
    return read_prelude(fun).n_posonly;
}

// Whether `name` is that of a positional-only parameter.
bool mp_obj_fun_has_posonly(const mp_obj_fun_bc_t *fun, mp_obj_t name) {
    prelude_t p = read_prelude(fun);
    const byte *ip = p.names;
    for (size_t i = 0; i < p.n_posonly; ++i) {
        if (MP_OBJ_NEW_QSTR(name_at(fun, &ip)) == name) {
            return true;
        }
    }
    return false;
}

MP_NORETURN void mp_obj_fun_raise_missing_keywords(const mp_obj_fun_bc_t *fun, mp_obj_t *first) {
    prelude_t p = read_prelude(fun);
    if (p.flags & MP_SCOPE_FLAG_DEFKWARGS) {
        // What has a default is not missing.
        const byte *ip = p.names;
        for (size_t i = 0; i < p.n_pos + p.n_kwonly; ++i) {
            qstr name = name_at(fun, &ip);
            if (i >= p.n_pos && first[-(mp_int_t)i] == MP_OBJ_NULL
                && mp_map_lookup(mp_obj_dict_get_map(fun->extra_args[p.n_defaults]), MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP) != NULL) {
                first[-(mp_int_t)i] = mp_const_none;
            }
        }
    }
    mp_obj_fun_raise_missing(fun, first, p.n_pos, p.n_pos + p.n_kwonly, 0, true);
}

mp_obj_t mp_obj_fun_new_unbound(const mp_obj_fun_bc_t *fun, const byte *ip) {
    // Which local the instruction is about.
    size_t local = *ip >= MP_BC_LOAD_FAST_MULTI && *ip < MP_BC_LOAD_FAST_MULTI + MP_BC_LOAD_FAST_MULTI_NUM ? *ip - MP_BC_LOAD_FAST_MULTI : (size_t)-1;
    bool is_deref = *ip == MP_BC_LOAD_DEREF || *ip == MP_BC_DELETE_DEREF;
    if (local == (size_t)-1) {
        ++ip;
        local = mp_decode_uint(&ip);
    }
    prelude_t p = read_prelude(fun);
    const byte *at = p.names;
    qstr found = MP_QSTRnull;
    size_t n_closed = 0;
    for (size_t i = 0; i < p.n_pos + p.n_kwonly; ++i) {
        qstr name = name_at(fun, &at);
        n_closed += name == MP_QSTR__star_;
        if (i == local) {
            found = name;
        }
    }
    at = p.hidden;
    for (size_t n = mp_decode_uint(&at) / 2; n > 0; --n) {
        size_t i = mp_decode_uint(&at);
        qstr name = name_at(fun, &at);
        if (i == local) {
            found = name;
        }
    }
    if (is_deref && local < n_closed) {
        return mp_obj_new_exception_msg_varg(&mp_type_NameError,
            MP_ERROR_TEXT("cannot access free variable '%q' where it is not associated with a value in enclosing scope"), found);
    }
    return mp_obj_new_exception_msg_varg(&mp_type_UnboundLocalError,
        MP_ERROR_TEXT("cannot access local variable '%q' where it is not associated with a value"), found);
}

MP_NORETURN void mp_obj_fun_builtin_raise(mp_obj_t fun, size_t n_args, size_t n_kw, const mp_obj_t *args, uint32_t sig) {
    int least = sig >> 17;
    int most = (sig >> 1) & 0xffff;
    int given = n_args;
    qstr module;
    const mp_obj_type_t *type = n_args > 0 ? mp_obj_get_type(mp_obj_native_of(args[0])) : NULL;
    qstr name = builtin_name(fun, type, &module);
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    if (type != NULL && MP_OBJ_TYPE_HAS_SLOT(type, locals_dict) && name_in(&MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map, fun) != MP_QSTRnull) {
        // A method does not count its object.
        --least;
        --most;
        --given;
        mp_printf(&print, least == most || n_kw > 0 ? "%q." : "", (qstr)type->name);
    }
    if (n_kw > 0 && !(sig & 1)) {
        mp_printf(&print, "%q() takes no keyword arguments", name);
    } else if (least == most && most <= 1) {
        mp_printf(&print, most == 0 ? "%q() takes no arguments (%d given)" : "%q() takes exactly one argument (%d given)", name, given);
    } else {
        int wanted = given < least ? least : most;
        mp_printf(&print, "%q expected %s%d argument%s, got %d", name, least == most ? "" : given < least ? "at least " : "at most ", wanted, wanted == 1 ? "" : "s", given);
    }
    raise_text(&vstr);
}

/******************************************************************************/
// help()

static void print_parameters(const mp_print_t *print, mp_obj_t obj) {
    size_t n_closed;
    mp_obj_fun_bc_t *fun = function_of(obj, &n_closed);
    prelude_t p = read_prelude(fun);
    const byte *ip = p.names;
    const char *between = "";
    for (size_t i = 0; i < p.n_pos + p.n_kwonly; ++i) {
        qstr name = name_at(fun, &ip);
        if (i == p.n_pos) {
            if (p.star != MP_QSTRnull) {
                mp_printf(print, "%s*%q", between, p.star);
            } else {
                mp_printf(print, "%s*", between);
            }
            between = ", ";
        }
        if (i < n_closed) {
            continue;
        }
        mp_printf(print, "%s%q", between, name);
        between = ", ";
        mp_obj_t value = MP_OBJ_NULL;
        if (i < p.n_pos && i >= p.n_pos - p.n_defaults) {
            value = fun->extra_args[i - (p.n_pos - p.n_defaults)];
        } else if (i >= p.n_pos && (p.flags & MP_SCOPE_FLAG_DEFKWARGS)) {
            mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(fun->extra_args[p.n_defaults]), MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
            value = elem == NULL ? MP_OBJ_NULL : elem->value;
        }
        if (value != MP_OBJ_NULL) {
            mp_print_str(print, "=");
            mp_obj_print_helper(print, value, PRINT_REPR);
        }
        if (i + 1 == p.n_posonly) {
            mp_print_str(print, ", /");
        }
    }
    if (p.star != MP_QSTRnull && p.n_kwonly == 0) {
        mp_printf(print, "%s*%q", between, p.star);
        between = ", ";
    }
    if (p.double_star != MP_QSTRnull) {
        mp_printf(print, "%s**%q", between, p.double_star);
    }
}

// A docstring with its lines indented.
static void print_doc(const mp_print_t *print, mp_obj_t obj) {
    mp_obj_t dest[2];
    mp_load_method_maybe(obj, MP_QSTR___doc__, dest);
    if (dest[0] == MP_OBJ_NULL || !mp_obj_is_str(dest[0])) {
        return;
    }
    size_t len;
    const char *text = mp_obj_str_get_data(dest[0], &len);
    size_t start = 0;
    for (size_t i = 0; i <= len; ++i) {
        if (i == len || text[i] == '\n') {
            while (start < i && text[start] == ' ') {
                ++start;
            }
            mp_printf(print, "    %.*s\n", (int)(i - start), text + start);
            start = i + 1;
        }
    }
}

bool mp_obj_help(const mp_print_t *print, mp_obj_t obj) {
    if (mp_obj_is_type(obj, &mp_type_bound_meth)) {
        obj = ((bound_t *)MP_OBJ_TO_PTR(obj))->meth;
    }
    size_t n_closed;
    mp_obj_fun_bc_t *fun = function_of(obj, &n_closed);
    if (fun == NULL && !(mp_obj_is_class(obj) && MP_OBJ_TYPE_HAS_SLOT((mp_obj_type_t *)MP_OBJ_TO_PTR(obj), ext))) {
        return false;
    }
    mp_obj_t name = fun == NULL ? MP_OBJ_NEW_QSTR(((mp_obj_type_t *)MP_OBJ_TO_PTR(obj))->name) : load(obj, fun, MP_QSTR___name__);
    mp_obj_t module = fun == NULL ? MP_OBJ_NEW_QSTR(mp_obj_type_module(MP_OBJ_TO_PTR(obj))) : load(obj, fun, MP_QSTR___module__);
    mp_print_str(print, fun == NULL ? "Help on class " : "Help on function ");
    mp_obj_print_helper(print, name, PRINT_STR);
    mp_print_str(print, " in module ");
    mp_obj_print_helper(print, module, PRINT_STR);
    mp_print_str(print, ":\n\n");
    if (fun == NULL) {
        mp_print_str(print, "class ");
        mp_obj_print_helper(print, name, PRINT_STR);
        mp_print_str(print, "\n");
        print_doc(print, obj);
        return false;
    }
    mp_obj_print_helper(print, name, PRINT_STR);
    mp_print_str(print, "(");
    print_parameters(print, obj);
    mp_print_str(print, ")\n");
    print_doc(print, obj);
    return true;
}
