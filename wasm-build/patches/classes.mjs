// Classes: method resolution order, metaclasses, special methods (port/objtype.c, port/specials.c).

export const CLASSES = [
  {
    file: 'py/obj.h',
    reason: 'Classes of classes: `type` and what is derived from it. Their instances are types.',
    find: '#define MP_TYPE_FLAG_SUBSCR_ALLOWS_STACK_SLICE (0x0400)\n',
    replace: `#define MP_TYPE_FLAG_SUBSCR_ALLOWS_STACK_SLICE (0x0400)
#define MP_TYPE_FLAG_METACLASS (0x0800)
// Reading an attribute of an instance begins in the class: it has __getattribute__ or
// descriptors with __set__.
#define MP_TYPE_FLAG_CLASS_FIRST (0x1000)
// Instances have no __dict__: the class and its bases have __slots__.
#define MP_TYPE_FLAG_HAS_SLOTS (0x2000)
`,
  },
  {
    file: 'py/obj.h',
    reason: 'What a class has beyond a type: its bases, their order (port/objtype.c).',
    find: `
    const void *slots[];
`,
    replace: `
    uint8_t slot_index_ext;

    const void *slots[];
`,
  },
  {
    file: 'py/obj.h',
    reason: 'The same.',
    find: `    uint8_t slot_index_parent;
    uint8_t slot_index_locals_dict;

    // No slots member.
`,
    replace: `    uint8_t slot_index_parent;
    uint8_t slot_index_locals_dict;
    uint8_t slot_index_ext;

    // No slots member.
`,
  },
  {
    file: 'py/obj.h',
    reason: 'The same.',
    find: `    uint8_t slot_index_parent;
    uint8_t slot_index_locals_dict;

`,
    replace: `    uint8_t slot_index_parent;
    uint8_t slot_index_locals_dict;
    uint8_t slot_index_ext;

`,
  },
  {
    file: 'py/obj.h',
    reason: 'The same.',
    find: '#define _MP_OBJ_TYPE_SLOT_TYPE_locals_dict (struct _mp_obj_dict_t *)\n',
    replace: `#define _MP_OBJ_TYPE_SLOT_TYPE_locals_dict (struct _mp_obj_dict_t *)
#define _MP_OBJ_TYPE_SLOT_TYPE_ext (struct _mp_class_ext_t *)
`,
  },
  {
    file: 'py/obj.h',
    reason: 'What is a function (port/function.c).',
    find: 'extern const mp_obj_type_t mp_type_bound_meth;\n',
    replace: `extern const mp_obj_type_t mp_type_bound_meth;
extern const mp_obj_type_t mp_type_closure;
`,
  },
  {
    file: 'py/obj.h',
    reason: 'A class may have a metaclass of its own, so its type is not always `type`.',
    find: 'bool mp_obj_is_dict_or_ordereddict(mp_obj_t o);\n',
    replace: `bool mp_obj_is_dict_or_ordereddict(mp_obj_t o);
#define mp_obj_is_class(o) (mp_obj_get_type(o)->flags & MP_TYPE_FLAG_METACLASS)
`,
  },
  {
    file: 'py/objtype.h',
    reason: 'Members of an instance may be a dict.',
    find: `
#include "py/obj.h"
`,
    replace: `
#include "py/objtuple.h"
#include "py/obj.h"
`,
  },
  {
    file: 'py/objtype.h',
    reason: "Once a program has taken an instance's __dict__, that dict holds the members.",
    find: `#if MICROPY_CPYTHON_COMPAT
// this is needed for object.__new__
mp_obj_instance_t *mp_obj_new_instance(const mp_obj_type_t *cls, const mp_obj_type_t **native_base);
#endif
`,
    replace: `static inline mp_map_t *mp_obj_instance_members(mp_obj_instance_t *self) {
    if (self->members.alloc == 0 && self->members.table != NULL) {
        return &((mp_obj_dict_t *)(void *)self->members.table)->map;
    }
    return &self->members;
}

// What a class has beyond a type.
typedef struct _mp_class_ext_t {
    mp_obj_tuple_t *bases;              // as written; (object,) where nothing is
    mp_obj_tuple_t *mro;                // NULL where each class has one base
    const mp_obj_type_t *native_base;   // the builtin type it is derived from, or NULL
    mp_obj_t subclasses;                // a list, or MP_OBJ_NULL
    mp_obj_t slots;                     // a tuple of names, or MP_OBJ_NULL
    mp_obj_t qualname;                  // a str, or MP_OBJ_NULL where it is the name
} mp_class_ext_t;

// The classes of a method resolution order, one after the other.
typedef struct _mp_mro_t {
    const mp_obj_type_t *type;
    const mp_obj_tuple_t *rest;
    size_t index;
} mp_mro_t;

static inline const mp_obj_type_t *mp_mro_at(mp_mro_t *at, const mp_obj_type_t *type) {
    at->type = type;
    at->rest = NULL;
    at->index = 0;
    if (MP_OBJ_TYPE_HAS_SLOT(type, ext) && MP_OBJ_TYPE_GET_SLOT(type, ext)->mro != NULL) {
        at->rest = MP_OBJ_TYPE_GET_SLOT(type, ext)->mro;
    }
    return type;
}

// Returns NULL behind the last; \`object\` is named only where several bases made an order.
static inline const mp_obj_type_t *mp_mro_next(mp_mro_t *at) {
    if (at->rest != NULL) {
        return ++at->index < at->rest->len ? MP_OBJ_TO_PTR(at->rest->items[at->index]) : NULL;
    }
    if (!MP_OBJ_TYPE_HAS_SLOT(at->type, parent)) {
        return NULL;
    }
    return mp_mro_at(at, MP_OBJ_TYPE_GET_SLOT(at->type, parent));
}

mp_obj_t mp_obj_make_class(const mp_obj_type_t *meta, qstr name, mp_obj_t bases, mp_obj_t locals, size_t n_kw, const mp_obj_t *kw);
// The metaclass that suits all bases; raises TypeError where there is none.
const mp_obj_type_t *mp_obj_metaclass_of(const mp_obj_type_t *meta, size_t n_bases, const mp_obj_t *bases);
// What stands in the dict of the class or of one of its bases; NULL where nothing does.
mp_obj_t mp_obj_class_find(const mp_obj_type_t *type, qstr attr);
mp_obj_t mp_obj_class_mro(const mp_obj_type_t *type);
// A method that the interpreter calls by itself: looked for in the class alone.
void mp_load_special_maybe(mp_obj_t obj, qstr attr, mp_obj_t *dest);
// The builtin value that an instance of a derived class holds, or the object itself.
mp_obj_t mp_obj_native_of(mp_obj_t obj);
qstr mp_obj_type_module(const mp_obj_type_t *type);
// Prints the name of a class as CPython does: with its module, unless that goes without saying.
void mp_obj_type_print_name(const mp_print_t *print, const mp_obj_type_t *type, bool is_main_shown);
void mp_obj_instance_print_default(const mp_print_t *print, mp_obj_t self);
void mp_obj_instance_generic_load(mp_obj_t self, qstr attr, mp_obj_t *dest);
bool mp_obj_instance_generic_store(mp_obj_t self, qstr attr, mp_obj_t value);
mp_obj_t mp_obj_instance_dict(mp_obj_t self);
bool mp_obj_is_instance_of(mp_obj_t obj, mp_obj_t classinfo);

// generics.c: list[int] and int | None; MP_OBJ_NULL where that makes no sense.
mp_obj_t mp_obj_new_generic_alias(mp_obj_t origin, mp_obj_t args);
mp_obj_t mp_obj_new_union(mp_obj_t lhs, mp_obj_t rhs);
// The types of a union as a tuple; MP_OBJ_NULL for what is none.
mp_obj_t mp_obj_union_members(mp_obj_t obj);

// specials.c: the special method of a builtin type, or NULL; what dir() says.
mp_obj_t mp_obj_special_of(const mp_obj_type_t *type, qstr attr);
mp_obj_t mp_obj_dir(mp_obj_t obj);

// this is needed for object.__new__
mp_obj_instance_t *mp_obj_new_instance(const mp_obj_type_t *cls, const mp_obj_type_t **native_base);
`,
  },
  {
    file: 'py/objobject.c',
    reason:
      "Attributes of instances are port/objtype.c's matter, special methods port/specials.c's.",
    find: `static mp_obj_t object___new__(mp_obj_t cls) {
    if (!mp_obj_is_type(cls, &mp_type_type) || !mp_obj_is_instance_type((mp_obj_type_t *)MP_OBJ_TO_PTR(cls))) {
        mp_raise_TypeError(MP_ERROR_TEXT("arg must be user-type"));
    }
    // This executes only "__new__" part of instance creation.
    // TODO: This won't work well for classes with native bases.
    // TODO: This is a hack, should be resolved along the lines of
    // https://github.com/micropython/micropython/issues/606#issuecomment-43685883
    const mp_obj_type_t *native_base;
    return MP_OBJ_FROM_PTR(mp_obj_new_instance(MP_OBJ_TO_PTR(cls), &native_base));
}
static MP_DEFINE_CONST_FUN_OBJ_1(object___new___fun_obj, object___new__);
static MP_DEFINE_CONST_STATICMETHOD_OBJ(object___new___obj, MP_ROM_PTR(&object___new___fun_obj));

#if MICROPY_PY_DELATTR_SETATTR
static mp_obj_t object___setattr__(mp_obj_t self_in, mp_obj_t attr, mp_obj_t value) {
    if (!mp_obj_is_instance_type(mp_obj_get_type(self_in))) {
        mp_raise_TypeError(MP_ERROR_TEXT("arg must be user-type"));
    }

    if (!mp_obj_is_str(attr)) {
        mp_raise_TypeError(NULL);
    }

    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    mp_map_lookup(&self->members, attr, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(object___setattr___obj, object___setattr__);

static mp_obj_t object___delattr__(mp_obj_t self_in, mp_obj_t attr) {
    if (!mp_obj_is_instance_type(mp_obj_get_type(self_in))) {
        mp_raise_TypeError(MP_ERROR_TEXT("arg must be user-type"));
    }

    if (!mp_obj_is_str(attr)) {
        mp_raise_TypeError(NULL);
    }

    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    if (mp_map_lookup(&self->members, attr, MP_MAP_LOOKUP_REMOVE_IF_FOUND) == NULL) {
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("no such attribute"));
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(object___delattr___obj, object___delattr__);
#endif
`,
    replace: `static mp_obj_t object___new__(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    (void)n_args;
    (void)kw_args;
    if (!mp_obj_is_class(args[0])) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("object.__new__(X): X is not a type object (%s)"), mp_obj_get_type_str(args[0]));
    }
    const mp_obj_type_t *type = MP_OBJ_TO_PTR(args[0]);
    if (type == &mp_type_object) {
        return MP_OBJ_FROM_PTR(mp_obj_malloc(mp_obj_object_t, type));
    }
    const mp_obj_type_t *native_base = NULL;
    if (mp_obj_is_instance_type(type)) {
        native_base = MP_OBJ_TYPE_GET_SLOT(type, ext)->native_base;
    }
    if (!mp_obj_is_instance_type(type) || native_base != NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("object.__new__(%q) is not safe, use %q.__new__()"),
            type->name, native_base == NULL ? type->name : native_base->name);
    }
    return MP_OBJ_FROM_PTR(mp_obj_new_instance(type, &native_base));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(object___new___fun_obj, 1, object___new__);
static MP_DEFINE_CONST_STATICMETHOD_OBJ(object___new___obj, MP_ROM_PTR(&object___new___fun_obj));

static mp_obj_t object___init_subclass__(mp_obj_t cls) {
    (void)cls;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(object___init_subclass___fun_obj, object___init_subclass__);
static MP_DEFINE_CONST_CLASSMETHOD_OBJ(object___init_subclass___obj, MP_ROM_PTR(&object___init_subclass___fun_obj));
`,
  },
  {
    file: 'py/objobject.c',
    reason: 'The same.',
    find: `    #if MICROPY_PY_DELATTR_SETATTR
    { MP_ROM_QSTR(MP_QSTR___setattr__), MP_ROM_PTR(&object___setattr___obj) },
    { MP_ROM_QSTR(MP_QSTR___delattr__), MP_ROM_PTR(&object___delattr___obj) },
    #endif
`,
    replace:
      '    { MP_ROM_QSTR(MP_QSTR___init_subclass__), MP_ROM_PTR(&object___init_subclass___obj) },\n',
  },
  {
    file: 'py/objbool.c',
    reason: 'bool is derived from int.',
    find: '    MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,\n',
    replace: `    MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,
    parent, &mp_type_int,
`,
  },
  {
    file: 'py/objproperty.c',
    reason: 'Properties have a docstring, and say what they are made of.',
    find: '    mp_obj_t proxy[3]; // getter, setter, deleter\n',
    replace: `    mp_obj_t proxy[3]; // getter, setter, deleter
    mp_obj_t doc;
`,
  },
  {
    file: 'py/objproperty.c',
    reason: 'The same.',
    find: `        { MP_QSTR_, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
`,
    replace: `        { MP_QSTR_fget, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_fset, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_fdel, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
`,
  },
  {
    file: 'py/objproperty.c',
    reason: 'The same.',
    find: '    // vals[ARG_doc] is silently discarded\n',
    replace: '    o->doc = vals[ARG_doc].u_obj;\n',
  },
  {
    file: 'py/objproperty.c',
    reason: 'The same.',
    find: `
static const mp_rom_map_elem_t property_locals_dict_table[] = {
`,
    replace: `
static void property_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_property_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        if (attr == MP_QSTR___doc__ && dest[1] != MP_OBJ_NULL) {
            self->doc = dest[1];
            dest[0] = MP_OBJ_NULL;
        }
        return;
    }
    if (attr == MP_QSTR___doc__) {
        dest[0] = self->doc;
        if (self->doc == mp_const_none && self->proxy[0] != mp_const_none) {
            mp_load_method_maybe(self->proxy[0], attr, dest);
        }
        return;
    }
    if (attr == MP_QSTR_fget || attr == MP_QSTR_fset || attr == MP_QSTR_fdel) {
        dest[0] = self->proxy[attr == MP_QSTR_fget ? 0 : attr == MP_QSTR_fset ? 1 : 2];
        return;
    }
    dest[1] = MP_OBJ_SENTINEL;
}

static const mp_rom_map_elem_t property_locals_dict_table[] = {
`,
  },
  {
    file: 'py/objproperty.c',
    reason: 'The same.',
    find: '    make_new, property_make_new,\n',
    replace: `    make_new, property_make_new,
    attr, property_attr,
`,
  },
  {
    file: 'py/builtin.h',
    reason: 'Takes keywords.',
    find: 'MP_DECLARE_CONST_FUN_OBJ_VAR(mp_builtin___build_class___obj);\n',
    replace: 'MP_DECLARE_CONST_FUN_OBJ_KW(mp_builtin___build_class___obj);\n',
  },
  {
    file: 'py/runtime.h',
    reason: 'Operators of classes (port/operators.c).',
    find: 'mp_obj_t mp_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs);\n',
    replace: `mp_obj_t mp_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs);
// What the right side does first because its class is derived from the left's; MP_OBJ_NULL for nothing.
mp_obj_t mp_obj_derived_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs);
mp_binary_op_t mp_binary_op_mirrored(mp_binary_op_t op);
// Stars in displays: adds what there is to a list, a set or a dict.
void mp_unpack_into(mp_obj_t target, mp_obj_t source);
mp_obj_t mp_unpack_to_tuple(mp_obj_t source);
// match.c: what a pattern asks of the subject on top of the stack; returns the new top.
mp_obj_t *mp_match(mp_obj_t *sp, size_t what);
enum {
    MATCH_SEQUENCE,   // subject -> subject, bool
    MATCH_MAPPING,    // subject -> subject, bool
    MATCH_KEYS,       // subject, keys -> subject, keys, tuple of values or None
    MATCH_CLASS,      // subject, class, names -> tuple of attributes or None; argument: how many have no name
    MATCH_LENGTH,     // subject -> subject, bool; argument: length * 2 + whether more may follow
    MATCH_REST,       // subject, keys -> dict of what is left
};
MP_NORETURN void mp_raise_unsupported_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs);
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '#include "py/objtuple.h"\n',
    replace: `#include "py/objtuple.h"
#include "py/objexcept.h"
#include "py/objfun.h"
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'What a cell has echoed last (port/cell.c).',
    find: '        if (elem == NULL) {\n',
    replace: `        if (elem == NULL) {
            if (qst == MP_QSTR__ && MP_STATE_PORT(last_echo) != MP_OBJ_NULL) {
                return MP_STATE_PORT(last_echo);
            }
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `            mp_raise_msg_varg(&mp_type_NameError, MP_ERROR_TEXT("name '%q' isn't defined"), qst);
`,
    replace: `            mp_raise_msg_varg(&mp_type_NameError,
                MP_ERROR_TEXT("name '%q' is not defined"), qst);
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'A name that is not there is a NameError.',
    find: `    // TODO convert KeyError to NameError if qst not found
    mp_obj_dict_delete(MP_OBJ_FROM_PTR(mp_locals_get()), MP_OBJ_NEW_QSTR(qst));
`,
    replace: `    if (mp_map_lookup(&mp_locals_get()->map, MP_OBJ_NEW_QSTR(qst), MP_MAP_LOOKUP_REMOVE_IF_FOUND) == NULL) {
        mp_raise_msg_varg(&mp_type_NameError, MP_ERROR_TEXT("name '%q' is not defined"), qst);
    }
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `    // TODO convert KeyError to NameError if qst not found
    mp_obj_dict_delete(MP_OBJ_FROM_PTR(mp_globals_get()), MP_OBJ_NEW_QSTR(qst));
`,
    replace: `    if (mp_map_lookup(&mp_globals_get()->map, MP_OBJ_NEW_QSTR(qst), MP_MAP_LOOKUP_REMOVE_IF_FOUND) == NULL) {
        mp_raise_msg_varg(&mp_type_NameError, MP_ERROR_TEXT("name '%q' is not defined"), qst);
    }
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("unsupported type for %q: '%s'"),
            mp_unary_op_method_name[op], mp_obj_get_type_str(arg));
`,
    replace: `        if (op == MP_UNARY_OP_HASH) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("unhashable type: '%s'"), mp_obj_get_type_str(arg));
        }
        if (op == MP_UNARY_OP_ABS) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("bad operand type for abs(): '%s'"), mp_obj_get_type_str(arg));
        }
        if (op == MP_UNARY_OP_LEN) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("object of type '%s' has no len()"), mp_obj_get_type_str(arg));
        }
        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("bad operand type for unary %c: '%s'"),
            op == MP_UNARY_OP_NEGATIVE ? '-' : op == MP_UNARY_OP_POSITIVE ? '+' : '~', mp_obj_get_type_str(arg));
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '    // note that list does not implement + or +=, so that inplace_concat is reached first for +=\n',
    replace: `    // note that list does not implement + or +=, so that inplace_concat is reached first for +=

    mp_binary_op_t first_op = op;
    mp_obj_t first_lhs = lhs;
    mp_obj_t first_rhs = rhs;
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `                if (!mp_obj_is_exception_type(rhs)) {
                    goto unsupported_op;
`,
    replace: `                if (!mp_obj_is_exception_type(rhs)) {
                    goto not_an_exception;
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `        }
        goto unsupported_op;
`,
    replace: `        }
    not_an_exception:
        mp_raise_TypeError(MP_ERROR_TEXT("catching classes that do not inherit from BaseException is not allowed"));
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'What the program wrote, for what is said about it.',
    find: '        rhs = temp;\n',
    replace: `        rhs = temp;
        first_op = op;
        first_lhs = lhs;
        first_rhs = rhs;
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'Comparisons have a mirror image, and a derived class goes first.',
    find: `    const mp_obj_type_t *type;
generic_binary_op:
`,
    replace: `    const mp_obj_type_t *type;
    if (mp_obj_is_obj(rhs) && mp_obj_is_instance_type(mp_obj_get_type(rhs)) && mp_obj_get_type(lhs) != mp_obj_get_type(rhs)
        && op != MP_BINARY_OP_CONTAINS) {
        mp_obj_t result = mp_obj_derived_binary_op(op, lhs, rhs);
        if (result != MP_OBJ_NULL) {
            return result;
        }
    }
    if (mp_obj_is_str_or_bytes(lhs) && !mp_obj_is_str_or_bytes(rhs)) {
        rhs = mp_obj_native_of(rhs);
    }
generic_binary_op:
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `        goto generic_binary_op;
    }
`,
    replace: `        goto generic_binary_op;
    }

    if (op >= MP_BINARY_OP_LESS && op <= MP_BINARY_OP_MORE_EQUAL && lhs == first_lhs) {
        type = mp_obj_get_type(rhs);
        if (MP_OBJ_TYPE_HAS_SLOT(type, binary_op) && mp_obj_is_instance_type(type)) {
            mp_obj_t result = MP_OBJ_TYPE_GET_SLOT(type, binary_op)(mp_binary_op_mirrored(op), rhs, lhs);
            if (result != MP_OBJ_NULL) {
                return result;
            }
        }
    }
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `        mp_obj_iter_buf_t iter_buf;
        mp_obj_t iter = mp_getiter(lhs, &iter_buf);
`,
    replace: `        mp_obj_iter_buf_t iter_buf;
        if (!MP_OBJ_TYPE_HAS_SLOT(mp_obj_get_type(lhs), iter) && !(mp_obj_get_type(lhs)->flags & MP_TYPE_FLAG_ITER_IS_STREAM)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("argument of type '%s' is not iterable"), mp_obj_get_type_str(lhs));
        }
        mp_obj_t iter = mp_getiter(lhs, &iter_buf);
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'A class derived from a builtin type does what that does.',
    find: `
unsupported_op:
`,
    replace: `
    {
        mp_obj_t native_lhs = mp_obj_native_of(first_lhs);
        mp_obj_t native_rhs = mp_obj_native_of(first_rhs);
        if (native_lhs != first_lhs || native_rhs != first_rhs) {
            return mp_binary_op(first_op, native_lhs, native_rhs);
        }
        // Shown is what the program wrote.
        op = first_op;
        lhs = first_lhs;
        rhs = first_rhs;
    }
unsupported_op:
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `    mp_raise_msg_varg(&mp_type_TypeError,
        MP_ERROR_TEXT("unsupported types for %q: '%s', '%s'"),
        mp_binary_op_method_name[op], mp_obj_get_type_str(lhs), mp_obj_get_type_str(rhs));
`,
    replace: '    mp_raise_unsupported_op(op, lhs, rhs);\n',
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: '    mp_raise_msg(&mp_type_ZeroDivisionError, MP_ERROR_TEXT("divide by zero"));\n',
    replace: `    mp_raise_msg(&mp_type_ZeroDivisionError,
        mp_obj_is_float(lhs) || mp_obj_is_float(rhs)
            ? op == MP_BINARY_OP_MODULO ? MP_ERROR_TEXT("float modulo") : MP_ERROR_TEXT("float division by zero")
            : op == MP_BINARY_OP_TRUE_DIVIDE || op == MP_BINARY_OP_INPLACE_TRUE_DIVIDE ? MP_ERROR_TEXT("division by zero")
            : op == MP_BINARY_OP_MODULO || op == MP_BINARY_OP_INPLACE_MODULO ? MP_ERROR_TEXT("integer modulo by zero") : MP_ERROR_TEXT("integer division or modulo by zero"));
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `        MP_ERROR_TEXT("'%s' object isn't callable"), mp_obj_get_type_str(fun_in));
`,
    replace: `        MP_ERROR_TEXT("'%s' object is not callable"), mp_obj_get_type_str(fun_in));
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `}

// unpacked items are stored in reverse order into the array pointed to by items
void mp_unpack_sequence(mp_obj_t seq_in, size_t num, mp_obj_t *items) {
`,
    replace: `}

static mp_obj_t mp_getiter_to_unpack(mp_obj_t seq, mp_obj_iter_buf_t *iter_buf) {
    const mp_obj_type_t *type = mp_obj_get_type(seq);
    if (!MP_OBJ_TYPE_HAS_SLOT(type, iter) && !(type->flags & MP_TYPE_FLAG_ITER_IS_STREAM) && !MP_OBJ_TYPE_HAS_SLOT(type, subscr)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot unpack non-iterable %s object"), mp_obj_get_type_str(seq));
    }
    return mp_getiter(seq, iter_buf);
}

// unpacked items are stored in reverse order into the array pointed to by items
void mp_unpack_sequence(mp_obj_t seq_in, size_t num, mp_obj_t *items) {
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '        mp_obj_t iterable = mp_getiter(seq_in, &iter_buf);\n',
    replace: '        mp_obj_t iterable = mp_getiter_to_unpack(seq_in, &iter_buf);\n',
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `too_short:
    #if MICROPY_ERROR_REPORTING <= MICROPY_ERROR_REPORTING_TERSE
    mp_raise_ValueError(MP_ERROR_TEXT("wrong number of values to unpack"));
    #else
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("need more than %d values to unpack"), (int)seq_len);
    #endif
too_long:
`,
    replace: `too_short:
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("not enough values to unpack (expected %d, got %d)"), (int)num, (int)seq_len);
too_long:
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '        mp_obj_t iterable = mp_getiter(seq_in, NULL);\n',
    replace: '        mp_obj_t iterable = mp_getiter_to_unpack(seq_in, NULL);\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '        if (rest->len < num_right) {\n',
    replace: `        if (rest->len < num_right) {
            seq_len += rest->len;
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("need more than %d values to unpack"), (int)seq_len);\n',
    replace: `    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("not enough values to unpack (expected at least %d, got %d)"),
        (int)(num_left + num_right), (int)seq_len);
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'A class derived from the type will do as well.',
    find: '        if (arg0_type != self->type) {\n',
    replace: `        mp_obj_t native = mp_obj_native_of(args[0]);
        if (mp_obj_is_bool(native) && self->type == &mp_type_int) {
            native = MP_OBJ_NEW_SMALL_INT(native == mp_const_true);
        }
        if (native != args[0] && mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(native)), MP_OBJ_FROM_PTR(self->type))) {
            return mp_call_method_self_n_kw(self->fun, native, n_args - 1, n_kw, args + 1);
        }
        if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(arg0_type), MP_OBJ_FROM_PTR(self->type))) {
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `                MP_ERROR_TEXT("argument should be a '%q' not a '%q'"), self->type->name, arg0_type->name);
`,
    replace: `                MP_ERROR_TEXT("descriptor requires a '%q' object but received a '%q'"), self->type->name, arg0_type->name);
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'A class may have a metaclass.',
    find: '                if (type == &mp_type_type) {\n',
    replace: '                if (type->flags & MP_TYPE_FLAG_METACLASS) {\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `        // If type->attr has set dest[1] = MP_OBJ_SENTINEL, we should proceed
        // with lookups below (i.e. in locals_dict). If not, return right away.
        if (dest[1] != MP_OBJ_SENTINEL) {
            return;
`,
    replace: `        if (dest[0] != MP_OBJ_NULL) {
            return;
        }
        // If type->attr has set dest[1] = MP_OBJ_SENTINEL, we should proceed
        // with lookups below (i.e. in locals_dict). If not, return right away.
        if (dest[1] != MP_OBJ_SENTINEL && (type->flags & (MP_TYPE_FLAG_INSTANCE_TYPE | MP_TYPE_FLAG_METACLASS))) {
            return;
        }
        if (dest[1] != MP_OBJ_SENTINEL) {
            goto special;
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'A builtin type may be derived from another, as bool is.',
    find: `    if (MP_OBJ_TYPE_HAS_SLOT(type, locals_dict)) {
        // generic method lookup
        // this is a lookup in the object (ie not class or type)
        assert(MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->base.type == &mp_type_dict); // MicroPython restriction, for now
        mp_map_t *locals_map = &MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map;
        mp_map_elem_t *elem = mp_map_lookup(locals_map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
        if (elem != NULL) {
            mp_convert_member_lookup(obj, type, elem->value, dest);
        }
        return;
`,
    replace: `    for (const mp_obj_type_t *each = type;;) {
        if (MP_OBJ_TYPE_HAS_SLOT(each, locals_dict)) {
            mp_map_t *locals_map = &MP_OBJ_TYPE_GET_SLOT(each, locals_dict)->map;
            mp_map_elem_t *elem = mp_map_lookup(locals_map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
            if (elem != NULL) {
                // What int does is done for the number that a bool is.
                mp_convert_member_lookup(each != type && mp_obj_is_bool(obj) ? MP_OBJ_NEW_SMALL_INT(obj == mp_const_true) : obj, each, elem->value, dest);
                return;
            }
        }
        if (!MP_OBJ_TYPE_HAS_SLOT(each, parent)) {
            break;
        }
        each = MP_OBJ_TYPE_GET_SLOT(each, parent);
    }
special:
    // Special methods of builtin types (port/specials.c).
    if (qstr_str(attr)[0] == '_' && qstr_str(attr)[1] == '_') {
        dest[0] = mp_obj_special_of(type, attr);
        if (dest[0] != MP_OBJ_NULL) {
            dest[1] = obj;
        } else if (attr == MP_QSTR___doc__ || attr == MP_QSTR___hash__) {
            dest[0] = mp_const_none;
        }
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: '        if (mp_obj_is_type(base, &mp_type_type)) {\n',
    replace: '        if (mp_obj_is_class(base)) {\n',
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `    #else
    mp_raise_msg_varg(&mp_type_AttributeError,
`,
    replace: `    #else
    if (mp_obj_is_class(base)) {
        mp_raise_msg_varg(&mp_type_AttributeError,
            MP_ERROR_TEXT("type object '%q' has no attribute '%q'"), ((mp_obj_type_t *)MP_OBJ_TO_PTR(base))->name, attr);
    }
    mp_raise_msg_varg(&mp_type_AttributeError,
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The interpreter looks for special methods in the class alone.',
    find: '    mp_load_method_maybe(o_in, MP_QSTR___getitem__, dest);\n',
    replace: '    mp_load_special_maybe(o_in, MP_QSTR___getitem__, dest);\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `        MP_ERROR_TEXT("'%s' object isn't iterable"), mp_obj_get_type_str(o_in));
`,
    replace: `        MP_ERROR_TEXT("'%s' object is not iterable"), mp_obj_get_type_str(o_in));
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `            return mp_call_method_n_kw(0, 0, dest);
        } else {
            #if MICROPY_ERROR_REPORTING <= MICROPY_ERROR_REPORTING_TERSE
            mp_raise_TypeError(MP_ERROR_TEXT("object not an iterator"));
            #else
            mp_raise_msg_varg(&mp_type_TypeError,
                MP_ERROR_TEXT("'%s' object isn't an iterator"), mp_obj_get_type_str(o_in));
            #endif
        }
    }
`,
    replace: `            return mp_call_method_n_kw(0, 0, dest);
        } else {
            #if MICROPY_ERROR_REPORTING <= MICROPY_ERROR_REPORTING_TERSE
            mp_raise_TypeError(MP_ERROR_TEXT("object not an iterator"));
            #else
            mp_raise_msg_varg(&mp_type_TypeError,
                MP_ERROR_TEXT("'%s' object is not an iterator"), mp_obj_get_type_str(o_in));
            #endif
        }
    }
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `                MP_ERROR_TEXT("'%s' object isn't an iterator"), mp_obj_get_type_str(o_in));
`,
    replace: `                MP_ERROR_TEXT("'%s' object is not an iterator"), mp_obj_get_type_str(o_in));
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `        mp_raise_msg_varg(&mp_type_ImportError, MP_ERROR_TEXT("can't import name %q"), name);
`,
    replace: `        mp_load_method_maybe(module, MP_QSTR___name__, dest);
        mp_raise_msg_varg(&mp_type_ImportError, MP_ERROR_TEXT("cannot import name '%q' from '%q'"), name,
            dest[0] != MP_OBJ_NULL && mp_obj_is_str(dest[0]) ? mp_obj_str_get_qstr(dest[0]) : MP_QSTR__question_);
`,
  },
  {
    file: 'py/runtime.c',
    reason: "In CPython's words.",
    find: `    mp_raise_msg_varg(&mp_type_TypeError,
        MP_ERROR_TEXT("can't convert %s to int"), mp_obj_get_type_str(arg));
`,
    replace: `    mp_raise_msg_varg(&mp_type_TypeError,
        MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), mp_obj_get_type_str(arg));
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'With its text, and as the exception that its number stands for.',
    find: '    mp_raise_type_arg(&mp_type_OSError, MP_OBJ_NEW_SMALL_INT(errno_));\n',
    replace: `    mp_obj_t args[2] = { MP_OBJ_NEW_SMALL_INT(errno_), mp_errno_text(errno_) };
    nlr_raise(mp_obj_exception_make_new(&mp_type_OSError, 2, 0, args));
`,
  },
  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: `    vstr_t vstr;
    vstr_init(&vstr, 32);
    vstr_printf(&vstr, "can't open %s", filename);
    mp_obj_t o_str = mp_obj_new_str_from_vstr(&vstr);
    mp_obj_t args[2] = { MP_OBJ_NEW_SMALL_INT(errno_), MP_OBJ_FROM_PTR(o_str)};
    nlr_raise(mp_obj_exception_make_new(&mp_type_OSError, 2, 0, args));
`,
    replace: `    mp_obj_t args[3] = { MP_OBJ_NEW_SMALL_INT(errno_), mp_errno_text(errno_), mp_obj_new_str_from_cstr(filename) };
    nlr_raise(mp_obj_exception_make_new(&mp_type_OSError, 3, 0, args));
`,
  },
];
