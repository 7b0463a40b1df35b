// SPDX-License-Identifier: MIT
// Functions of the host. To Python they are functions of a module, with names for their
// parameters and a docstring. A call is one question to the host, which knows the rest: types,
// defaults, quotas. Nothing else of the host can be reached from here.

#include <string.h>

#include "py/mperrno.h"
#include "py/bc.h"
#include "py/objexcept.h"
#include "py/builtin.h"
#include "py/objmodule.h"
#include "py/runtime.h"
#include "cbor.h"
#include "host.h"
#include "limit.h"
#include "meter.h"
#include "port.h"

// Modules by name. They stay when a program empties sys.modules.
MP_REGISTER_ROOT_POINTER(mp_obj_t host_modules);

typedef struct {
    mp_obj_base_t base;
    mp_obj_t module;     // str
    mp_obj_t name;       // str
    mp_obj_t doc;        // str or None
    mp_obj_t params;     // list of str, the required ones first
    size_t n_required;
    bool returns_float;  // CBOR from JavaScript does not tell 1.0 from 1
} host_function_t;

// First items of an answer.
enum { ANSWER_VALUE = 0, ANSWER_RAISE = 1, ANSWER_LIMIT = 2 };

static MP_NORETURN void raise_named(const char *name, size_t len, mp_obj_t message) {
    const mp_obj_type_t *type = &mp_type_RuntimeError;
    qstr known = qstr_find_strn(name, len);
    mp_map_elem_t *elem = known == MP_QSTRnull ? NULL
        : mp_map_lookup((mp_map_t *)&mp_module_builtins_globals.map, MP_OBJ_NEW_QSTR(known), MP_MAP_LOOKUP);
    if (elem != NULL && mp_obj_is_type(elem->value, &mp_type_type)
        && mp_obj_is_subclass_fast(elem->value, MP_OBJ_FROM_PTR(&mp_type_Exception))) {
        type = MP_OBJ_TO_PTR(elem->value);
    }
    nlr_raise(mp_obj_new_exception_arg1(type, message));
}

static MP_NORETURN void raise_limit(limit_t limit, mp_obj_t message) {
    mp_obj_t exc;
    if (limit == LIMIT_HOST_CALL_TIME) {
        mp_obj_t args[2] = { MP_OBJ_NEW_SMALL_INT(MP_ETIMEDOUT), message };
        exc = mp_obj_exception_make_new(&mp_type_OSError, 2, 0, args);
    } else {
        exc = mp_obj_new_exception_arg1(&mp_type_RuntimeError, message);
    }
    limits_note(limit, exc);
    nlr_raise(exc);
}

static mp_obj_t ask(const vstr_t *request) {
    stdio_flush();
    int len = host_call((const byte *)request->buf, request->len);
    // Time has passed.
    meter_hurry();
    if (len < 0) {
        mp_raise_type(&mp_type_KeyboardInterrupt);
    }
    byte *bytes = m_new(byte, len);
    host_answer(bytes);
    mp_obj_t answer = cbor_read(bytes, len);
    m_del(byte, bytes, len);
    return answer;
}

static mp_obj_t read_answer(const host_function_t *self, mp_obj_t answer) {
    size_t len;
    mp_obj_t *items;
    mp_obj_get_array(answer, &len, &items);
    mp_int_t kind = len >= 2 ? mp_obj_get_int(items[0]) : -1;
    if (kind == ANSWER_VALUE) {
        return self->returns_float && mp_obj_is_int(items[1]) ? mp_obj_new_float(mp_obj_get_float(items[1])) : items[1];
    }
    if (len == 3 && kind == ANSWER_LIMIT) {
        raise_limit(mp_obj_get_int(items[1]), items[2]);
    }
    if (len != 3 || kind != ANSWER_RAISE) {
        mp_raise_ValueError(MP_ERROR_TEXT("the host sent no answer"));
    }
    size_t name_len;
    const char *name = mp_obj_str_get_data(items[1], &name_len);
    raise_named(name, name_len, items[2]);
}

static size_t find_param(size_t n_params, const mp_obj_t *params, mp_obj_t name) {
    size_t i = 0;
    while (i < n_params && !mp_obj_equal(params[i], name)) {
        ++i;
    }
    return i;
}

// Puts arguments in the order of the parameters; MP_OBJ_NULL where one was not given.
static size_t bind(const host_function_t *self, size_t n_args, size_t n_kw, const mp_obj_t *args, size_t n_params, const mp_obj_t *params, mp_obj_t *values) {
    const char *name = mp_obj_str_get_str(self->name);
    if (n_args > n_params) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() takes %u positional arguments but %u were given"),
            name, (unsigned int)n_params, (unsigned int)n_args);
    }
    size_t given = n_args + n_kw;
    memcpy(values, args, n_args * sizeof(mp_obj_t));
    for (const mp_obj_t *kw = args + n_args; n_kw > 0; --n_kw, kw += 2) {
        size_t i = find_param(n_params, params, kw[0]);
        if (i == n_params) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() got an unexpected keyword argument '%s'"), name, mp_obj_str_get_str(kw[0]));
        }
        if (values[i] != MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() got multiple values for argument '%s'"), name, mp_obj_str_get_str(kw[0]));
        }
        values[i] = kw[1];
    }
    for (size_t i = 0; i < self->n_required; ++i) {
        if (values[i] == MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() missing required argument: '%s'"), name, mp_obj_str_get_str(params[i]));
        }
    }
    return given;
}

static mp_obj_t host_function_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const host_function_t *self = MP_OBJ_TO_PTR(self_in);
    size_t n_params;
    mp_obj_t *params;
    mp_obj_get_array(self->params, &n_params, &params);
    mp_obj_t *values = m_new0(mp_obj_t, n_params);
    size_t given = bind(self, n_args, n_kw, args, n_params, params, values);
    vstr_t request;
    mp_print_t print;
    vstr_init_print(&request, 64, &print);
    cbor_write_array(&print, 3);
    cbor_write(&print, self->module);
    cbor_write(&print, self->name);
    cbor_write_map(&print, given);
    for (size_t i = 0; i < n_params; ++i) {
        if (values[i] != MP_OBJ_NULL) {
            cbor_write(&print, params[i]);
            cbor_write(&print, values[i]);
        }
    }
    m_del(mp_obj_t, values, n_params);
    mp_obj_t answer = ask(&request);
    vstr_clear(&request);
    return read_answer(self, answer);
}

static void host_function_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    mp_printf(print, "<function %s>", mp_obj_str_get_str(((host_function_t *)MP_OBJ_TO_PTR(self_in))->name));
}

static void host_function_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const host_function_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR___name__) {
        dest[0] = self->name;
    } else if (attr == MP_QSTR___doc__) {
        dest[0] = self->doc;
    } else if (attr == MP_QSTR___module__) {
        dest[0] = self->module;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    host_function_type,
    MP_QSTR_function,
    MP_TYPE_FLAG_BINDS_SELF,
    print, host_function_print,
    call, host_function_call,
    attr, host_function_attr
    );

static mp_obj_t new_module(mp_obj_t name) {
    mp_module_context_t *context = m_new_obj(mp_module_context_t);
    context->module.base.type = &mp_type_module;
    context->module.globals = MP_OBJ_TO_PTR(mp_obj_new_dict(4));
    mp_obj_dict_store(MP_OBJ_FROM_PTR(context->module.globals), MP_OBJ_NEW_QSTR(MP_QSTR___name__), name);
    return MP_OBJ_FROM_PTR(context);
}

static mp_obj_t interned(mp_obj_t text) {
    return MP_OBJ_NEW_QSTR(mp_obj_str_get_qstr(text));
}

// Takes `[name, doc, [params], required, returns_float]`.
static void add_function(mp_obj_t module_name, mp_obj_dict_t *globals, mp_obj_t description) {
    mp_obj_t *fields;
    mp_obj_get_array_fixed_n(description, 5, &fields);
    host_function_t *function = mp_obj_malloc(host_function_t, &host_function_type);
    function->module = module_name;
    function->name = interned(fields[0]);
    function->doc = fields[1];
    function->params = fields[2];
    function->n_required = mp_obj_get_int(fields[3]);
    function->returns_float = mp_obj_is_true(fields[4]);
    mp_obj_dict_store(MP_OBJ_FROM_PTR(globals), function->name, MP_OBJ_FROM_PTR(function));
}

// Takes a list of `[module, doc, [functions]]`. A module that is known already keeps its object,
// so that programs which imported it find the functions that are there now.
void hostcall_declare(const byte *data, size_t len) {
    mp_obj_t before = MP_STATE_PORT(host_modules);
    mp_obj_t modules = mp_obj_new_dict(0);
    size_t n_modules;
    mp_obj_t *descriptions;
    mp_obj_t all = cbor_read(data, len);
    mp_obj_get_array(all, &n_modules, &descriptions);
    for (size_t i = 0; i < n_modules; ++i) {
        mp_obj_t *fields;
        mp_obj_get_array_fixed_n(descriptions[i], 3, &fields);
        mp_obj_t name = interned(fields[0]);
        mp_map_elem_t *known = before == MP_OBJ_NULL ? NULL
            : mp_map_lookup(mp_obj_dict_get_map(before), name, MP_MAP_LOOKUP);
        mp_obj_t module = known == NULL ? new_module(name) : known->value;
        mp_obj_dict_t *globals = mp_obj_module_get_globals(module);
        mp_obj_dict_store(MP_OBJ_FROM_PTR(globals), MP_OBJ_NEW_QSTR(MP_QSTR___doc__), fields[1]);
        size_t n_functions;
        mp_obj_t *functions;
        mp_obj_get_array(fields[2], &n_functions, &functions);
        for (size_t j = 0; j < n_functions; ++j) {
            add_function(name, globals, functions[j]);
        }
        mp_obj_dict_store(modules, name, module);
    }
    MP_STATE_PORT(host_modules) = modules;
}

// The module of this name, or MP_OBJ_NULL (patches/limits.mjs: import looks here first).
mp_obj_t hostcall_module(qstr name) {
    mp_obj_t modules = MP_STATE_PORT(host_modules);
    if (modules == MP_OBJ_NULL) {
        return MP_OBJ_NULL;
    }
    mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(modules), MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    return elem == NULL ? MP_OBJ_NULL : elem->value;
}
