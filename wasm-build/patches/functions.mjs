// Functions: attributes, signatures, and what is said about a call that does not fit.

export const FUNCTIONS = [
  {
    file: 'py/bc.h',
    reason: 'What was being handled when this handler began: it is so again when it ends.',
    find: '    mp_obj_base_t *prev_exc;\n',
    replace: `    mp_obj_base_t *prev_exc;
    mp_obj_base_t *outer_exc;
`,
  },
  {
    file: 'py/bc.h',
    reason:
      'Behind the names of the parameters stand: how many are positional only, and whether the function',
    find: `
static inline void mp_module_context_alloc_tables(mp_module_context_t *context, size_t n_qstr, size_t n_obj) {
`,
    replace: `
// is async; the qualified name; the docstring's constant; the names of *args and **kwargs.
static inline const byte *mp_bytecode_skip_extras(const byte *ip, size_t scope_flags) {
    size_t n = 3 + ((scope_flags & MP_SCOPE_FLAG_VARARGS) != 0) + ((scope_flags & MP_SCOPE_FLAG_VARKEYWORDS) != 0);
    while (n-- > 0) {
        ip = mp_decode_uint_skip(ip);
    }
    // The names of the other local variables.
    n = mp_decode_uint(&ip);
    while (n-- > 0) {
        ip = mp_decode_uint_skip(ip);
    }
    return ip;
}

static inline void mp_module_context_alloc_tables(mp_module_context_t *context, size_t n_qstr, size_t n_obj) {
`,
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: `static MP_NORETURN void fun_pos_args_mismatch(mp_obj_fun_bc_t *f, size_t expected, size_t given) {
    #if MICROPY_ERROR_REPORTING <= MICROPY_ERROR_REPORTING_TERSE
    // generic message, used also for other argument issues
    (void)f;
    (void)expected;
    (void)given;
    mp_arg_error_terse_mismatch();
    #elif MICROPY_ERROR_REPORTING == MICROPY_ERROR_REPORTING_NORMAL
    (void)f;
    mp_raise_msg_varg(&mp_type_TypeError,
        MP_ERROR_TEXT("function takes %d positional arguments but %d were given"), expected, given);
    #elif MICROPY_ERROR_REPORTING == MICROPY_ERROR_REPORTING_DETAILED
    mp_raise_msg_varg(&mp_type_TypeError,
        MP_ERROR_TEXT("%q() takes %d positional arguments but %d were given"),
        mp_obj_fun_get_name(MP_OBJ_FROM_PTR(f)), expected, given);
    #endif
}

`,
    replace: '',
  },
  {
    file: 'py/bc.c',
    reason: "What a call lacks is said in CPython's words (port/function.c).",
    find: '            fun_pos_args_mismatch(self, n_pos_args, n_args);\n',
    replace: '            mp_obj_fun_raise_too_many(self, n_args, n_kw);\n',
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: '                fun_pos_args_mismatch(self, n_pos_args - n_def_pos_args, n_args);\n',
    replace: `                for (size_t i = 0; i < n_args; i++) {
                    code_state_state[n_state - 1 - i] = args[i];
                }
                mp_obj_fun_raise_missing(self, &code_state_state[n_state - 1], 0, n_pos_args, n_def_pos_args, false);
`,
  },
  {
    file: 'py/bc.c',
    reason: 'Positional-only parameters have no name for a caller.',
    find: `            for (size_t j = 0; j < n_pos_args + n_kwonly_args; j++) {
                qstr arg_qstr = mp_decode_uint(&arg_names);
`,
    replace: `            size_t n_posonly = n_pos_args == 0 ? 0 : mp_obj_fun_n_posonly(self);
            for (size_t j = 0; j < n_pos_args + n_kwonly_args; j++) {
                qstr arg_qstr = mp_decode_uint(&arg_names);
                if (j < n_posonly) {
                    continue;
                }
`,
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: `                            MP_ERROR_TEXT("function got multiple values for argument '%q'"), MP_OBJ_QSTR_VALUE(wanted_arg_name));
`,
    replace: `                            MP_ERROR_TEXT("%q() got multiple values for argument '%q'"), mp_obj_fun_get_code_qualname(self), MP_OBJ_QSTR_VALUE(wanted_arg_name));
`,
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: `                    MP_ERROR_TEXT("unexpected keyword argument '%q'"), MP_OBJ_QSTR_VALUE(wanted_arg_name));
`,
    replace: `                    mp_obj_fun_has_posonly(self, wanted_arg_name)
                        ? MP_ERROR_TEXT("%q() got some positional-only arguments passed as keyword arguments: '%q'")
                        : MP_ERROR_TEXT("%q() got an unexpected keyword argument '%q'"), mp_obj_fun_get_code_qualname(self), MP_OBJ_QSTR_VALUE(wanted_arg_name));
`,
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: `            if (*d++ == MP_OBJ_NULL) {
                mp_raise_msg_varg(&mp_type_TypeError,
                    MP_ERROR_TEXT("function missing required positional argument #%d"), &code_state_state[n_state] - d);
`,
    replace: `            if (*d++ == MP_OBJ_NULL) {
                mp_obj_fun_raise_missing(self, &code_state_state[n_state - 1], 0, n_pos_args, n_def_pos_args, false);
`,
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: `                    mp_raise_msg_varg(&mp_type_TypeError,
                        MP_ERROR_TEXT("function missing required keyword argument '%q'"), arg_qstr);
`,
    replace:
      '                    mp_obj_fun_raise_missing_keywords(self, &code_state_state[n_state - 1]);\n',
  },
  {
    file: 'py/bc.c',
    reason: 'The same.',
    find: '            mp_raise_TypeError(MP_ERROR_TEXT("function missing keyword-only argument"));\n',
    replace:
      '            mp_obj_fun_raise_missing_keywords(self, &code_state_state[n_state - 1]);\n',
  },
  {
    file: 'py/objfun.h',
    reason: 'Attributes that a program has set (port/function.c).',
    find: '    const byte *bytecode;                       // bytecode for the function\n',
    replace: `    const byte *bytecode;                       // bytecode for the function
    struct _mp_fun_extra_t *extra;              // NULL until then
`,
  },
  {
    file: 'py/objfun.h',
    reason: 'The same.',
    find: 'void mp_obj_fun_bc_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest);\n',
    replace: `void mp_obj_fun_bc_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest);
void mp_obj_fun_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind);
mp_obj_t mp_obj_fun_get_qualname(mp_obj_t fun);
// The exception for a local variable that has no value; \`ip\` is at the instruction.
mp_obj_t mp_obj_fun_new_unbound(const mp_obj_fun_bc_t *fun, const byte *ip);
qstr mp_obj_fun_get_code_qualname(const mp_obj_fun_bc_t *fun);
bool mp_obj_fun_is_async(const mp_obj_fun_bc_t *fun);
size_t mp_obj_fun_n_posonly(const mp_obj_fun_bc_t *fun);
MP_NORETURN void mp_obj_fun_builtin_raise(mp_obj_t fun, size_t n_args, size_t n_kw, const mp_obj_t *args, uint32_t sig);
static inline void mp_obj_fun_builtin_check(mp_obj_t fun, size_t n_args, size_t n_kw, const mp_obj_t *args, uint32_t sig) {
    if ((n_kw > 0 && !(sig & 1)) || n_args < sig >> 17 || n_args > ((sig >> 1) & 0xffff)) {
        mp_obj_fun_builtin_raise(fun, n_args, n_kw, args, sig);
    }
}
void mp_obj_fun_builtin_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind);
void mp_obj_fun_builtin_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest);
void mp_obj_bound_meth_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind);
void mp_obj_bound_meth_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest);
MP_NORETURN void mp_obj_fun_raise_missing(const mp_obj_fun_bc_t *fun, const mp_obj_t *first, size_t from, size_t to, size_t n_defaults, bool is_keyword);
// Prints what help() says of a function or class written in Python; false for anything else.
bool mp_obj_help(const mp_print_t *print, mp_obj_t obj);
bool mp_obj_fun_has_posonly(const mp_obj_fun_bc_t *fun, mp_obj_t name);
MP_NORETURN void mp_obj_fun_raise_missing_keywords(const mp_obj_fun_bc_t *fun, mp_obj_t *first);
MP_NORETURN void mp_obj_fun_raise_too_many(const mp_obj_fun_bc_t *fun, size_t given, size_t n_kwonly_given);
`,
  },
  {
    file: 'py/objfun.c',
    reason: 'Functions say their names, and what a call lacks.',
    find: '    mp_arg_check_num(n_args, n_kw, 0, 0, false);\n',
    replace:
      '    mp_obj_fun_builtin_check(self_in, n_args, n_kw, args, MP_OBJ_FUN_MAKE_SIG(0, 0, false));\n',
  },
  {
    file: 'py/objfun.c',
    reason: 'Builtin functions say their names.',
    find: '    mp_type_fun_builtin_0, MP_QSTR_function, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,\n',
    replace: `    mp_type_fun_builtin_0, MP_QSTR_builtin_function_or_method, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,
    print, mp_obj_fun_builtin_print, attr, mp_obj_fun_builtin_attr,
`,
  },
  {
    file: 'py/objfun.c',
    reason: 'The same.',
    find: '    mp_arg_check_num(n_args, n_kw, 1, 1, false);\n',
    replace:
      '    mp_obj_fun_builtin_check(self_in, n_args, n_kw, args, MP_OBJ_FUN_MAKE_SIG(1, 1, false));\n',
  },
  {
    file: 'py/objfun.c',
    reason: 'Builtin functions say their names.',
    find: '    mp_type_fun_builtin_1, MP_QSTR_function, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,\n',
    replace: `    mp_type_fun_builtin_1, MP_QSTR_builtin_function_or_method, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,
    print, mp_obj_fun_builtin_print, attr, mp_obj_fun_builtin_attr,
`,
  },
  {
    file: 'py/objfun.c',
    reason: 'The same.',
    find: `    mp_obj_fun_builtin_fixed_t *self = MP_OBJ_TO_PTR(self_in);
    mp_arg_check_num(n_args, n_kw, 2, 2, false);
`,
    replace: `    mp_obj_fun_builtin_fixed_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_fun_builtin_check(self_in, n_args, n_kw, args, MP_OBJ_FUN_MAKE_SIG(2, 2, false));
`,
  },
  {
    file: 'py/objfun.c',
    reason: 'Builtin functions say their names.',
    find: '    mp_type_fun_builtin_2, MP_QSTR_function, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,\n',
    replace: `    mp_type_fun_builtin_2, MP_QSTR_builtin_function_or_method, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,
    print, mp_obj_fun_builtin_print, attr, mp_obj_fun_builtin_attr,
`,
  },
  {
    file: 'py/objfun.c',
    reason: 'The same.',
    find: '    mp_arg_check_num(n_args, n_kw, 3, 3, false);\n',
    replace:
      '    mp_obj_fun_builtin_check(self_in, n_args, n_kw, args, MP_OBJ_FUN_MAKE_SIG(3, 3, false));\n',
  },
  {
    file: 'py/objfun.c',
    reason: 'Builtin functions say their names.',
    find: '    mp_type_fun_builtin_3, MP_QSTR_function, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,\n',
    replace: `    mp_type_fun_builtin_3, MP_QSTR_builtin_function_or_method, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,
    print, mp_obj_fun_builtin_print, attr, mp_obj_fun_builtin_attr,
`,
  },
  {
    file: 'py/objfun.c',
    reason: "What a call lacks is said with the function's name.",
    find: '    mp_arg_check_num_sig(n_args, n_kw, self->sig);\n',
    replace: '    mp_obj_fun_builtin_check(self_in, n_args, n_kw, args, self->sig);\n',
  },
  {
    file: 'py/objfun.c',
    reason: 'Builtin functions say their names.',
    find: '    mp_type_fun_builtin_var, MP_QSTR_function, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,\n',
    replace: `    mp_type_fun_builtin_var, MP_QSTR_builtin_function_or_method, MP_TYPE_FLAG_BINDS_SELF | MP_TYPE_FLAG_BUILTIN_FUN,
    print, mp_obj_fun_builtin_print, attr, mp_obj_fun_builtin_attr,
`,
  },
  {
    file: 'py/objfun.c',
    reason: 'The same.',
    find: `#if MICROPY_CPYTHON_COMPAT
static void fun_bc_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    (void)kind;
    mp_obj_fun_bc_t *o = MP_OBJ_TO_PTR(o_in);
    mp_printf(print, "<function %q at 0x%p>", mp_obj_fun_get_name(o_in), o);
}
#endif
`,
    replace: '#define fun_bc_print mp_obj_fun_print\n',
  },
  {
    file: 'py/objfun.c',
    reason: 'Attributes of functions stand in port/function.c.',
    find: `#if MICROPY_PY_FUNCTION_ATTRS
void mp_obj_fun_bc_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        // not load attribute
        return;
    }
    if (attr == MP_QSTR___name__) {
        dest[0] = MP_OBJ_NEW_QSTR(mp_obj_fun_get_name(self_in));
    }
    if (attr == MP_QSTR___globals__) {
        mp_obj_fun_bc_t *self = MP_OBJ_TO_PTR(self_in);
        dest[0] = MP_OBJ_FROM_PTR(self->context->module.globals);
    }
    #if MICROPY_PY_FUNCTION_ATTRS_CODE
    if (attr == MP_QSTR___code__) {
        const mp_obj_fun_bc_t *self = MP_OBJ_TO_PTR(self_in);
        if ((self->base.type == &mp_type_fun_bc
             || self->base.type == &mp_type_gen_wrap)
            && self->child_table == NULL) {
            #if MICROPY_PY_BUILTINS_CODE <= MICROPY_PY_BUILTINS_CODE_BASIC
            dest[0] = mp_obj_new_code(self->context->constants, self->bytecode);
            #else
            dest[0] = mp_obj_new_code(self->context, self->rc, true);
            #endif
        }
    }
    #endif
}
#endif

`,
    replace: '',
  },
  {
    file: 'py/objfun.c',
    reason: 'The same.',
    find: '    o->child_table = child_table;\n',
    replace: `    o->child_table = child_table;
    o->extra = NULL;
`,
  },
  {
    file: 'py/objclosure.c',
    reason: 'The same.',
    find: '#include "py/obj.h"\n',
    replace: `#include "py/obj.h"
#include "py/objfun.h"
`,
  },
  {
    file: 'py/objclosure.c',
    reason: 'The same.',
    find: `static void closure_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    (void)kind;
    mp_obj_closure_t *o = MP_OBJ_TO_PTR(o_in);
    mp_print_str(print, "<closure ");
    mp_obj_print_helper(print, o->fun, PRINT_REPR);
    mp_printf(print, " at %p, n_closed=%u ", o, (int)o->n_closed);
    for (size_t i = 0; i < o->n_closed; i++) {
        if (o->closed[i] == MP_OBJ_NULL) {
            mp_print_str(print, "(nil)");
        } else {
            mp_obj_print_helper(print, o->closed[i], PRINT_REPR);
        }
        mp_print_str(print, " ");
    }
    mp_print_str(print, ">");
}
`,
    replace: '#define closure_print mp_obj_fun_print\n',
  },
  {
    file: 'py/objclosure.c',
    reason: 'Attributes of functions stand in port/function.c.',
    find: `    // forward to self_in->fun
    mp_obj_closure_t *o = MP_OBJ_TO_PTR(self_in);
    mp_load_method_maybe(o->fun, attr, dest);
`,
    replace: '    mp_obj_fun_bc_attr(self_in, attr, dest);\n',
  },
  {
    file: 'py/objclosure.c',
    reason: 'A closure is a function.',
    find: `    MP_QSTR_closure,
    MP_TYPE_FLAG_BINDS_SELF,
`,
    replace: `    MP_QSTR_function,
    MP_TYPE_FLAG_BINDS_SELF,
    parent, &mp_type_fun_bc,
`,
  },
  {
    file: 'py/objboundmeth.c',
    reason: 'The same.',
    find: '#include "py/obj.h"\n',
    replace: `#include "py/obj.h"
#include "py/objfun.h"
`,
  },
  {
    file: 'py/objboundmeth.c',
    reason: 'The same.',
    find: `static void bound_meth_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    (void)kind;
    mp_obj_bound_meth_t *o = MP_OBJ_TO_PTR(o_in);
    mp_printf(print, "<bound_method %p ", o);
    mp_obj_print_helper(print, o->self, PRINT_REPR);
    mp_print_str(print, ".");
    mp_obj_print_helper(print, o->meth, PRINT_REPR);
    mp_print_str(print, ">");
}
`,
    replace: '#define bound_meth_print mp_obj_bound_meth_print\n',
  },
  {
    file: 'py/objboundmeth.c',
    reason: 'Attributes of methods stand in port/function.c.',
    find: `#if MICROPY_PY_FUNCTION_ATTRS
static void bound_meth_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        // not load attribute
        return;
    }
    // Delegate the load to the method object
    mp_obj_bound_meth_t *self = MP_OBJ_TO_PTR(self_in);
    mp_load_method_maybe(self->meth, attr, dest);
}
#endif
`,
    replace: '#define bound_meth_attr mp_obj_bound_meth_attr\n',
  },
  {
    file: 'py/objboundmeth.c',
    reason: 'The same.',
    find: '    MP_QSTR_bound_method,\n',
    replace: '    MP_QSTR_method,\n',
  },
  {
    file: 'py/objgenerator.c',
    reason: 'A function that makes generators is a function.',
    find: `    mp_type_gen_wrap,
    MP_QSTR_generator,
    MP_TYPE_FLAG_BINDS_SELF,
`,
    replace: `    mp_type_gen_wrap,
    MP_QSTR_function,
    MP_TYPE_FLAG_BINDS_SELF,
    parent, &mp_type_fun_bc,
    print, mp_obj_fun_print,
`,
  },
  {
    file: 'py/objgenerator.c',
    reason: 'The same.',
    find: `    mp_printf(print, "<generator object '%q' at %p>", mp_obj_fun_get_name(MP_OBJ_FROM_PTR(self->code_state.fun_bc)), self);
`,
    replace: `    mp_obj_fun_bc_t *fun = self->code_state.fun_bc;
    mp_printf(print, "<%s object %q at 0x%p>", mp_obj_fun_is_async(fun) ? "coroutine" : "generator", mp_obj_fun_get_code_qualname(fun), self);
`,
  },
  {
    file: 'py/objgenerator.c',
    reason: 'What is thrown into a generator at its end comes out.',
    find: '        // Trying to resume an already stopped generator.\n',
    replace: `        // Trying to resume an already stopped generator.
        if (throw_value != MP_OBJ_NULL && throw_value != MP_OBJ_FROM_PTR(&mp_const_GeneratorExit_obj)) {
            *ret_val = mp_make_raise_obj(throw_value);
            return MP_VM_RETURN_EXCEPTION;
        }
`,
  },
  {
    file: 'py/objgenerator.c',
    reason: 'What the caller is handling, a generator may leave otherwise.',
    find: '    // Set up the correct globals context for the generator and execute it\n',
    replace: `    // Set up the correct globals context for the generator and execute it
    mp_obj_base_t *handled = MP_STATE_VM(cur_exception);
`,
  },
  {
    file: 'py/objgenerator.c',
    reason: 'The same.',
    find: '    mp_globals_set(self->code_state.old_globals);\n',
    replace: `    mp_globals_set(self->code_state.old_globals);
    MP_STATE_VM(cur_exception) = handled;
`,
  },
  {
    file: 'py/objcell.c',
    reason: 'The same.',
    find: '#include "py/obj.h"\n',
    replace: `#include "py/obj.h"
#include "py/runtime.h"
`,
  },
  {
    file: 'py/objcell.c',
    reason: 'Cells of a closure can be read.',
    find: `static MP_DEFINE_CONST_OBJ_TYPE(
    // cell representation is just value in < >
    mp_type_cell, MP_QSTR_, MP_TYPE_FLAG_NONE
`,
    replace: `static void cell_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_cell_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL && attr == MP_QSTR_cell_contents) {
        if (self->obj == MP_OBJ_NULL) {
            mp_raise_ValueError(MP_ERROR_TEXT("Cell is empty"));
        }
        dest[0] = self->obj;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    // cell representation is just value in < >
    mp_type_cell, MP_QSTR_cell, MP_TYPE_FLAG_NONE,
    attr, cell_attr
`,
  },
  {
    file: 'py/argcheck.c',
    reason: "In CPython's words.",
    find: `        mp_raise_TypeError(MP_ERROR_TEXT("function doesn't take keyword arguments"));
`,
    replace: `        mp_raise_TypeError(
            MP_ERROR_TEXT("function takes no keyword arguments"));
`,
  },
  {
    file: 'py/argcheck.c',
    reason: 'The same.',
    find: `                MP_ERROR_TEXT("function takes %d positional arguments but %d were given"),
                n_args_min, n_args);
`,
    replace: `                MP_ERROR_TEXT("function takes exactly %d argument%s (%d given)"),
                (int)n_args_min, n_args_min == 1 ? "" : "s", (int)n_args);
`,
  },
  {
    file: 'py/argcheck.c',
    reason: 'The same.',
    find: `                MP_ERROR_TEXT("function missing %d required positional arguments"),
                n_args_min - n_args);
`,
    replace: `                MP_ERROR_TEXT("function expected at least %d argument%s, got %d"),
                (int)n_args_min, n_args_min == 1 ? "" : "s", (int)n_args);
`,
  },
  {
    file: 'py/argcheck.c',
    reason: 'The same.',
    find: `                MP_ERROR_TEXT("function expected at most %d arguments, got %d"),
                n_args_max, n_args);
`,
    replace: `                MP_ERROR_TEXT("function expected at most %d argument%s, got %d"),
                (int)n_args_max, n_args_max == 1 ? "" : "s", (int)n_args);
`,
  },
];
