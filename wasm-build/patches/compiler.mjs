// What the language has that MicroPython's compiler has not.

export const COMPILER = [
  {
    file: 'py/grammar.h',
    reason: 'Any expression decorates.',
    find: 'DEF_RULE_NC(decorator, and(4), tok(OP_AT), rule(dotted_name), opt_rule(trailer_paren), tok(NEWLINE))\n',
    replace: 'DEF_RULE_NC(decorator, and(3), tok(OP_AT), rule(namedexpr_test), tok(NEWLINE))\n',
  },
  {
    file: 'py/grammar.h',
    reason: 'Parameters before a slash are positional only.',
    find: 'DEF_RULE_NC(typedargslist_item, or(3), rule(typedargslist_name), rule(typedargslist_star), rule(typedargslist_dbl_star))\n',
    replace:
      'DEF_RULE_NC(typedargslist_item, or(4), rule(typedargslist_name), rule(typedargslist_star), rule(typedargslist_dbl_star), tok(OP_SLASH))\n',
  },
  {
    file: 'py/grammar.h',
    reason: 'The same.',
    find: 'DEF_RULE_NC(varargslist_item, or(3), rule(varargslist_name), rule(varargslist_star), rule(varargslist_dbl_star))\n',
    replace:
      'DEF_RULE_NC(varargslist_item, or(4), rule(varargslist_name), rule(varargslist_star), rule(varargslist_dbl_star), tok(OP_SLASH))\n',
  },
  {
    file: 'py/grammar.h',
    reason: 'A star may stand wherever a tuple can.',
    find: 'DEF_RULE(return_stmt, c(return_stmt), and(2), tok(KW_RETURN), opt_rule(testlist))\n',
    replace:
      'DEF_RULE(return_stmt, c(return_stmt), and(2), tok(KW_RETURN), opt_rule(testlist_star_expr))\n',
  },
  {
    file: 'py/grammar.h',
    reason: 'The match statement.',
    find: 'DEF_RULE_NC(compound_stmt, or(9), rule(if_stmt), rule(while_stmt), rule(for_stmt), rule(try_stmt), rule(with_stmt), rule(funcdef), rule(classdef), rule(decorated), rule(async_stmt))\n',
    replace:
      'DEF_RULE_NC(compound_stmt, or(10), rule(match_stmt), rule(if_stmt), rule(while_stmt), rule(for_stmt), rule(try_stmt), rule(with_stmt), rule(funcdef), rule(classdef), rule(decorated), rule(async_stmt))\n',
  },
  {
    file: 'py/grammar.h',
    reason: 'The same.',
    find: `#endif
DEF_RULE(if_stmt, c(if_stmt), and(6), tok(KW_IF), rule(namedexpr_test), tok(DEL_COLON), rule(suite), opt_rule(if_stmt_elif_list), opt_rule(else_stmt))
`,
    replace: `#endif
DEF_RULE(match_stmt, c(match_stmt), and(7), tok(KW_MATCH), rule(testlist_star_expr), tok(DEL_COLON), tok(NEWLINE), tok(INDENT), rule(case_list), tok(DEDENT))
DEF_RULE_NC(case_list, one_or_more, rule(case_block))
DEF_RULE_NC(case_block, and(5), tok(KW_CASE), rule(patterns), opt_rule(case_guard), tok(DEL_COLON), rule(suite))
DEF_RULE_NC(case_guard, and_ident(2), tok(KW_IF), rule(namedexpr_test))
DEF_RULE_NC(patterns, list_with_end, rule(pattern_or_star), tok(DEL_COMMA))
DEF_RULE_NC(pattern_or_star, or(2), rule(pattern_star), rule(pattern))
DEF_RULE_NC(pattern_star, and(2), tok(OP_STAR), tok(NAME))
DEF_RULE_NC(pattern, and_ident(2), rule(pattern_or), opt_rule(as_name))
DEF_RULE_NC(pattern_or, list, rule(pattern_closed), tok(OP_PIPE))
DEF_RULE_NC(pattern_closed, or(5), rule(pattern_name), rule(pattern_paren), rule(pattern_bracket), rule(pattern_brace), rule(arith_expr))
DEF_RULE_NC(pattern_name, and_ident(2), rule(dotted_name), opt_rule(pattern_class_args))
DEF_RULE_NC(pattern_class_args, and(3), tok(DEL_PAREN_OPEN), opt_rule(pattern_args), tok(DEL_PAREN_CLOSE))
DEF_RULE_NC(pattern_args, list_with_end, rule(pattern_arg), tok(DEL_COMMA))
DEF_RULE_NC(pattern_arg, and_ident(2), rule(pattern), opt_rule(pattern_arg_value))
DEF_RULE_NC(pattern_arg_value, and_ident(2), tok(DEL_EQUAL), rule(pattern))
DEF_RULE_NC(pattern_paren, and(3), tok(DEL_PAREN_OPEN), opt_rule(patterns), tok(DEL_PAREN_CLOSE))
DEF_RULE_NC(pattern_bracket, and(3), tok(DEL_BRACKET_OPEN), opt_rule(patterns), tok(DEL_BRACKET_CLOSE))
DEF_RULE_NC(pattern_brace, and(3), tok(DEL_BRACE_OPEN), opt_rule(pattern_items), tok(DEL_BRACE_CLOSE))
DEF_RULE_NC(pattern_items, list_with_end, rule(pattern_item), tok(DEL_COMMA))
DEF_RULE_NC(pattern_item, or(2), rule(pattern_rest), rule(pattern_pair))
DEF_RULE_NC(pattern_rest, and(2), tok(OP_DBL_STAR), tok(NAME))
DEF_RULE_NC(pattern_pair, and(3), rule(pattern_key), tok(DEL_COLON), rule(pattern))
DEF_RULE_NC(pattern_key, or(2), rule(dotted_name), rule(arith_expr))
DEF_RULE(if_stmt, c(if_stmt), and(6), tok(KW_IF), rule(namedexpr_test), tok(DEL_COLON), rule(suite), opt_rule(if_stmt_elif_list), opt_rule(else_stmt))
`,
  },
  {
    file: 'py/grammar.h',
    reason: 'The same.',
    find: 'DEF_RULE(for_stmt, c(for_stmt), and(7), tok(KW_FOR), rule(exprlist), tok(KW_IN), rule(testlist), tok(DEL_COLON), rule(suite), opt_rule(else_stmt))\n',
    replace:
      'DEF_RULE(for_stmt, c(for_stmt), and(7), tok(KW_FOR), rule(exprlist), tok(KW_IN), rule(testlist_star_expr), tok(DEL_COLON), rule(suite), opt_rule(else_stmt))\n',
  },
  {
    file: 'py/grammar.h',
    reason:
      'The items of a with statement may stand in parentheses; anywhere else `as` is refused.',
    find: 'DEF_RULE_NC(testlist_comp_2, or(2), rule(star_expr), rule(namedexpr_test))\n',
    replace: `DEF_RULE_NC(testlist_comp_2, or(2), rule(star_expr), rule(paren_as_item))
DEF_RULE(paren_as_item, c(paren_as_item), and_ident(2), rule(namedexpr_test), opt_rule(with_item_as))
`,
  },
  {
    file: 'py/grammar.h',
    reason: 'The same.',
    find: `DEF_RULE_NC(subscript, or(2), rule(subscript_3), rule(subscript_2))
DEF_RULE(subscript_2, c(subscript), and_ident(2), rule(test), opt_rule(subscript_3))
`,
    replace: `DEF_RULE_NC(subscript, or(3), rule(star_expr), rule(subscript_3), rule(subscript_2))
DEF_RULE(subscript_2, c(subscript), and_ident(2), rule(namedexpr_test), opt_rule(subscript_3))
`,
  },
  {
    file: 'py/grammar.h',
    reason: 'Stars in displays.',
    find: `DEF_RULE_NC(dictorsetmaker, and_ident(2), rule(dictorsetmaker_item), opt_rule(dictorsetmaker_tail))
#if MICROPY_PY_BUILTINS_SET
DEF_RULE(dictorsetmaker_item, c(dictorsetmaker_item), and_ident(2), rule(test), opt_rule(generic_colon_test))
`,
    replace: `DEF_RULE_NC(dictorsetmaker, and_ident(2), rule(dictorsetmaker_elem), opt_rule(dictorsetmaker_tail))
DEF_RULE_NC(dictorsetmaker_elem, or(3), rule(dictorsetmaker_dbl_star), rule(star_expr), rule(dictorsetmaker_item))
DEF_RULE(dictorsetmaker_dbl_star, c(star_expr), and(2), tok(OP_DBL_STAR), rule(expr))
#if MICROPY_PY_BUILTINS_SET
DEF_RULE(dictorsetmaker_item, c(dictorsetmaker_item), and_ident(2), rule(namedexpr_test), opt_rule(generic_colon_test))
`,
  },
  {
    file: 'py/grammar.h',
    reason: 'The same.',
    find: 'DEF_RULE_NC(dictorsetmaker_list2, list_with_end, rule(dictorsetmaker_item), tok(DEL_COMMA))\n',
    replace:
      'DEF_RULE_NC(dictorsetmaker_list2, list_with_end, rule(dictorsetmaker_elem), tok(DEL_COMMA))\n',
  },
  {
    file: 'py/grammar.h',
    reason: 'The same.',
    find: 'DEF_RULE_NC(yield_arg, or(2), rule(yield_arg_from), rule(testlist))\n',
    replace: 'DEF_RULE_NC(yield_arg, or(2), rule(yield_arg_from), rule(testlist_star_expr))\n',
  },
  {
    file: 'py/bc0.h',
    reason: 'Makes sure that there is a dict for the annotations of variables.',
    find: '#define MP_BC_IMPORT_STAR                   (MP_BC_BASE_BYTE_E + 0x09)\n',
    replace: `#define MP_BC_IMPORT_STAR                   (MP_BC_BASE_BYTE_E + 0x09)
#define MP_BC_SETUP_ANNOTATIONS             (MP_BC_BASE_BYTE_E + 0x0a)
// Tells whether a subject matches a pattern (port/match.c).
#define MP_BC_MATCH                         (MP_BC_BASE_VINT_O + 0x08) // uint
`,
  },
  {
    file: 'py/vmentrytable.h',
    reason: 'Opcodes of ours (py/bc0.h).',
    find: '    [MP_BC_IMPORT_STAR] = &&entry_MP_BC_IMPORT_STAR,\n',
    replace: `    [MP_BC_IMPORT_STAR] = &&entry_MP_BC_IMPORT_STAR,
    [MP_BC_SETUP_ANNOTATIONS] = &&entry_MP_BC_SETUP_ANNOTATIONS,
    [MP_BC_MATCH] = &&entry_MP_BC_MATCH,
`,
  },
  {
    file: 'py/scope.h',
    reason: 'What a function says of itself (py/bc.h).',
    find: '    uint16_t simple_name; // a qstr\n',
    replace: `    uint16_t simple_name; // a qstr
    uint16_t qualname; // a qstr
    uint16_t num_posonly_args;
    bool is_async;
    bool has_annotations; // of variables, in a class or module
    mp_obj_t doc; // MP_OBJ_NULL for none
`,
  },
  {
    file: 'py/emit.h',
    reason: 'Opcodes of ours (py/bc0.h).',
    find: 'void mp_emit_bc_build(emit_t *emit, mp_uint_t n_args, int kind);\n',
    replace: `void mp_emit_bc_build(emit_t *emit, mp_uint_t n_args, int kind);
void mp_emit_bc_unpack_into(emit_t *emit, bool to_tuple);
void mp_emit_bc_setup_annotations(emit_t *emit);
void mp_emit_bc_match(emit_t *emit, int stack_adj, mp_uint_t what);
`,
  },
  {
    file: 'py/emitbc.c',
    reason: "More stands in front of a function's code (py/bc.h).",
    find: `        }
    }
}
`,
    replace: `        }
    }

    mp_encode_uint(emit, emit_get_cur_to_write_code_info, scope->num_posonly_args << 1 | scope->is_async);
    emit_write_code_info_qstr(emit, scope->qualname);
    mp_encode_uint(emit, emit_get_cur_to_write_code_info,
        scope->doc == MP_OBJ_NULL ? 0 : mp_emit_common_use_const_obj(emit->emit_common, scope->doc) + 1);
    for (int flag = ID_FLAG_IS_STAR_PARAM; flag <= ID_FLAG_IS_DBL_STAR_PARAM; flag <<= 1) {
        for (int j = 0; j < scope->id_info_len; ++j) {
            if (scope->id_info[j].flags & flag) {
                emit_write_code_info_qstr(emit, scope->id_info[j].qst);
            }
        }
    }
    // The names of closed variables, then of the locals that are no parameters.
    size_t n_hidden = 0;
    for (int pass = 0; pass < 2; ++pass) {
        size_t n_seen = 0;
        for (int i = 0; i < scope->num_locals; i++) {
            for (int j = 0; j < scope->id_info_len; ++j) {
                id_info_t *id = &scope->id_info[j];
                bool is_local = id->kind == ID_INFO_KIND_LOCAL || id->kind == ID_INFO_KIND_CELL || id->kind == ID_INFO_KIND_FREE;
                if (is_local && id->local_num == i && !(id->flags & ID_FLAG_IS_PARAM)
                    && !(scope->kind == SCOPE_CLASS && id->kind == ID_INFO_KIND_LOCAL)) {
                    ++n_seen;
                    if (pass == 1) {
                        mp_encode_uint(emit, emit_get_cur_to_write_code_info, i);
                        emit_write_code_info_qstr(emit, id->qst);
                    }
                }
            }
        }
        if (pass == 0) {
            n_hidden = n_seen;
            mp_encode_uint(emit, emit_get_cur_to_write_code_info, 2 * n_hidden);
        }
    }
}

void mp_emit_bc_unpack_into(emit_t *emit, bool to_tuple) {
    emit_write_bytecode_byte_uint(emit, to_tuple ? 0 : -1, MP_BC_STORE_COMP, to_tuple ? 3 : 7);
}

void mp_emit_bc_setup_annotations(emit_t *emit) {
    emit_write_bytecode_byte(emit, 0, MP_BC_SETUP_ANNOTATIONS);
}

void mp_emit_bc_match(emit_t *emit, int stack_adj, mp_uint_t what) {
    emit_write_bytecode_byte_uint(emit, stack_adj, MP_BC_MATCH, what);
}
`,
  },
  {
    file: 'py/compile.c',
    reason: 'from __future__ import annotations',
    find: '    uint8_t have_star;\n',
    replace: `    uint8_t have_star;
    bool has_future_annotations;
    bool is_assignment; // a plain one is being compiled
`,
  },
  {
    file: 'py/compile.c',
    reason: "What is wrong is said in CPython's words.",
    find: `
static void compile_trailer_paren_helper(compiler_t *comp, mp_parse_node_t pn_arglist, bool is_method_call, int n_positional_extra);
`,
    replace: `
static void compile_error_name(compiler_t *comp, mp_parse_node_t pn, mp_rom_error_text_t fmt, qstr name) {
    if (comp->compile_error == MP_OBJ_NULL) {
        comp->compile_error = mp_obj_new_exception_msg_varg(&mp_type_SyntaxError, fmt, name);
        compile_error_set_line(comp, pn);
    }
}

// What an expression is called where it cannot be assigned to or deleted.
static const char *kind_of_expression(mp_parse_node_t pn) {
    if (MP_PARSE_NODE_IS_SMALL_INT(pn) || MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_const_object)) {
        return "literal";
    }
    if (MP_PARSE_NODE_IS_LEAF(pn)) {
        size_t arg = MP_PARSE_NODE_LEAF_ARG(pn);
        if (MP_PARSE_NODE_LEAF_KIND(pn) == MP_PARSE_NODE_STRING) {
            return "literal";
        }
        return arg == MP_TOKEN_KW_NONE ? "None" : arg == MP_TOKEN_KW_TRUE ? "True" : arg == MP_TOKEN_KW_FALSE ? "False" : "ellipsis";
    }
    switch (MP_PARSE_NODE_IS_NULL(pn) ? PN_file_input : MP_PARSE_NODE_STRUCT_KIND((mp_parse_node_struct_t *)pn)) {
        case PN_atom_expr_normal:
            return "function call";
        case PN_atom_brace:
            return "dict literal";
        case PN_comparison:
            return "comparison";
        case PN_lambdef:
            return "lambda";
        case PN_test_if_expr:
            return "conditional expression";
        case PN_yield_expr:
            return "yield expression";
        case PN_namedexpr_test:
            return "named expression";
        case PN_atom_paren:
            return "generator expression";
        case PN_atom_bracket:
            return "list comprehension";
        case PN_atom_expr_await:
            return "await expression";
        default:
            return "expression";
    }
}

static void compile_cannot(compiler_t *comp, mp_parse_node_t pn, const char *what, bool is_statement) {
    if (comp->compile_error != MP_OBJ_NULL) {
        return;
    }
    const char *kind = kind_of_expression(pn);
    bool is_constant = kind[0] < 'a';
    comp->compile_error = mp_obj_new_exception_msg_varg(&mp_type_SyntaxError, MP_ERROR_TEXT("cannot %s %s%s"), what, kind,
        is_statement && !is_constant ? " here. Maybe you meant '==' instead of '='?" : "");
    compile_error_set_line(comp, pn);
}

static void compile_trailer_paren_helper(compiler_t *comp, mp_parse_node_t pn_arglist, bool is_method_call, int n_positional_extra);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Displays with stars, annotations, parenthesised items of with.',
    find: 'static void compile_node(compiler_t *comp, mp_parse_node_t pn);\n',
    replace: `static void compile_node(compiler_t *comp, mp_parse_node_t pn);
static void compile_display(compiler_t *comp, size_t n, mp_parse_node_t *nodes, int kind);
static void compile_annotation(compiler_t *comp, mp_parse_node_t pn);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Functions and classes know where they stand (py/bc.h).',
    find: '    scope->parent = comp->scope_cur;\n',
    replace: `    scope->parent = comp->scope_cur;
    scope->qualname = scope->simple_name;
    if (scope->parent != NULL && scope->parent->kind != SCOPE_MODULE) {
        id_info_t *id = scope_find(scope->parent, scope->simple_name);
        if (id == NULL || id->kind != ID_INFO_KIND_GLOBAL_EXPLICIT) {
            vstr_t vstr;
            vstr_init(&vstr, 32);
            vstr_printf(&vstr, scope->parent->kind == SCOPE_CLASS ? "%q.%q" : "%q.<locals>.%q", (qstr)scope->parent->qualname, (qstr)scope->simple_name);
            if (vstr.len < 200) {
                scope->qualname = qstr_from_strn(vstr.buf, vstr.len);
            }
        }
    }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Stars in displays.',
    find: `    // a simple tuple expression
    size_t num_nodes = MP_PARSE_NODE_STRUCT_NUM_NODES(pns);
    for (size_t i = 0; i < num_nodes; i++) {
        compile_node(comp, pns->nodes[i]);
    }
    EMIT_ARG(build, num_nodes, MP_EMIT_BUILD_TUPLE);
`,
    replace: `    compile_display(comp, MP_PARSE_NODE_STRUCT_NUM_NODES(pns), pns->nodes, MP_EMIT_BUILD_TUPLE);
}

// What stands before the first star is built at once; the rest is added to it.
static void compile_display(compiler_t *comp, size_t n, mp_parse_node_t *nodes, int kind) {
    size_t first = 0;
    while (first < n && !MP_PARSE_NODE_IS_STRUCT_KIND(nodes[first], PN_star_expr)) {
        compile_node(comp, nodes[first++]);
    }
    if (first == n) {
        EMIT_ARG(build, n, kind);
        return;
    }
    EMIT_ARG(build, first, kind == MP_EMIT_BUILD_SET ? MP_EMIT_BUILD_SET : MP_EMIT_BUILD_LIST);
    for (size_t i = first; i < n; ++i) {
        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[i], PN_star_expr)) {
            compile_node(comp, ((mp_parse_node_struct_t *)nodes[i])->nodes[0]);
            mp_emit_bc_unpack_into(comp->emit, false);
        } else {
            compile_node(comp, nodes[i]);
            EMIT_ARG(store_comp, kind == MP_EMIT_BUILD_SET ? SCOPE_SET_COMP : SCOPE_LIST_COMP, 1);
        }
    }
    if (kind == MP_EMIT_BUILD_TUPLE) {
        mp_emit_bc_unpack_into(comp->emit, true);
    }
}

static void compile_paren_as_item(compiler_t *comp, mp_parse_node_struct_t *pns) {
    compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("invalid syntax"));
`,
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `    compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("can't assign to expression"));
`,
    replace:
      '    compile_cannot(comp, (mp_parse_node_t)pns, "assign to", assign_kind == ASSIGN_STORE && comp->is_assignment);\n',
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '                compile_syntax_error(comp, nodes_tail[i], MP_ERROR_TEXT("multiple *x in assignment"));\n',
    replace:
      '                compile_syntax_error(comp, nodes_tail[i], MP_ERROR_TEXT("multiple starred expressions in assignment"));\n',
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `    compile_syntax_error(comp, pn, MP_ERROR_TEXT("can't assign to expression"));
`,
    replace: `    if (assign_kind != ASSIGN_STORE) {
        bool is_list = MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_atom_bracket);
        bool is_tuple = MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_atom_paren) || MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_testlist_star_expr);
        if (comp->compile_error == MP_OBJ_NULL) {
            comp->compile_error = mp_obj_new_exception_msg_varg(&mp_type_SyntaxError, MP_ERROR_TEXT("'%s' is an illegal expression for augmented assignment"),
                is_tuple ? "tuple" : is_list ? "list" : kind_of_expression(pn));
            compile_error_set_line(comp, pn);
        }
    } else if (MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_star_expr)) {
        compile_syntax_error(comp, pn, MP_ERROR_TEXT("starred assignment target must be in a list or tuple"));
    } else {
        compile_cannot(comp, pn, "assign to", comp->is_assignment);
    }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Parameters before a slash are positional only.',
    find: 'static void compile_funcdef_lambdef_param(compiler_t *comp, mp_parse_node_t pn) {\n',
    replace: `static void compile_funcdef_lambdef_param(compiler_t *comp, mp_parse_node_t pn) {
    if (MP_PARSE_NODE_IS_TOKEN_KIND(pn, MP_TOKEN_OP_SLASH)) {
        return;
    }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `                // compile value then key, then store it to the dict
                compile_node(comp, pn_equal);
                EMIT_ARG(load_const_str, MP_PARSE_NODE_LEAF_ARG(pn_id));
`,
    replace: `                EMIT_ARG(load_const_str, MP_PARSE_NODE_LEAF_ARG(pn_id));
                compile_node(comp, pn_equal);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `
// leaves function object on stack
`,
    replace: `
// The name and the annotation of a parameter; false where it has none.
static bool param_annotation(mp_parse_node_t pn, qstr *name, mp_parse_node_t *annotation) {
    if (!MP_PARSE_NODE_IS_STRUCT(pn)) {
        return false;
    }
    mp_parse_node_struct_t *pns = (mp_parse_node_struct_t *)pn;
    if (MP_PARSE_NODE_STRUCT_KIND(pns) == PN_typedargslist_star) {
        if (!MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_tfpdef)) {
            return false;
        }
        pns = (mp_parse_node_struct_t *)pns->nodes[0];
    }
    *name = MP_PARSE_NODE_LEAF_ARG(pns->nodes[0]);
    *annotation = pns->nodes[1];
    return !MP_PARSE_NODE_IS_NULL(pns->nodes[1]);
}

// The function is on top of the stack, and stays there.
static void compile_function_annotations(compiler_t *comp, mp_parse_node_t params, mp_parse_node_t returned) {
    mp_parse_node_t *nodes;
    size_t n = mp_parse_node_extract_list(&params, PN_typedargslist, &nodes);
    bool has_any = !MP_PARSE_NODE_IS_NULL(returned);
    qstr name;
    mp_parse_node_t annotation;
    for (size_t i = 0; i < n; ++i) {
        has_any |= param_annotation(nodes[i], &name, &annotation);
    }
    if (!has_any) {
        return;
    }
    EMIT(dup_top);
    EMIT_ARG(build, 0, MP_EMIT_BUILD_MAP);
    for (size_t i = 0; i < n; ++i) {
        if (param_annotation(nodes[i], &name, &annotation)) {
            EMIT_ARG(load_const_str, name);
            compile_annotation(comp, annotation);
            EMIT(store_map);
        }
    }
    if (!MP_PARSE_NODE_IS_NULL(returned)) {
        EMIT_ARG(load_const_str, MP_QSTR_return);
        compile_annotation(comp, returned);
        EMIT(store_map);
    }
    EMIT(rot_two);
    EMIT_ARG(attr, MP_QSTR___annotations__, MP_EMIT_ATTR_STORE);
}

// leaves function object on stack
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Annotations of parameters and of what is returned.',
    find: '    compile_funcdef_lambdef(comp, fscope, pns->nodes[1], PN_typedargslist);\n',
    replace: `    compile_funcdef_lambdef(comp, fscope, pns->nodes[1], PN_typedargslist);
    compile_function_annotations(comp, pns->nodes[1], pns->nodes[2]);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Any expression decorates.',
    find: `// returns true if it was a built-in decorator (even if the built-in had an error)
static bool compile_built_in_decorator(compiler_t *comp, size_t name_len, mp_parse_node_t *name_nodes, uint *emit_options) {
    if (MP_PARSE_NODE_LEAF_ARG(name_nodes[0]) != MP_QSTR_micropython) {
        return false;
    }

    if (name_len != 2) {
        compile_syntax_error(comp, name_nodes[0], MP_ERROR_TEXT("invalid micropython decorator"));
        return true;
    }

    qstr attr = MP_PARSE_NODE_LEAF_ARG(name_nodes[1]);
    if (attr == MP_QSTR_bytecode) {
        *emit_options = MP_EMIT_OPT_BYTECODE;
    #if MICROPY_EMIT_NATIVE
    } else if (attr == MP_QSTR_native) {
        *emit_options = MP_EMIT_OPT_NATIVE_PYTHON;
    } else if (attr == MP_QSTR_viper) {
        *emit_options = MP_EMIT_OPT_VIPER;
    #endif
        #if MICROPY_EMIT_INLINE_ASM
    #if MICROPY_DYNAMIC_COMPILER
    } else if (attr == MP_QSTR_asm_thumb) {
        *emit_options = MP_EMIT_OPT_ASM;
    } else if (attr == MP_QSTR_asm_xtensa) {
        *emit_options = MP_EMIT_OPT_ASM;
    } else if (attr == MP_QSTR_asm_rv32) {
        *emit_options = MP_EMIT_OPT_ASM;
    #else
    } else if (attr == ASM_DECORATOR_QSTR) {
        *emit_options = MP_EMIT_OPT_ASM;
    #endif
        #endif
    } else {
        compile_syntax_error(comp, name_nodes[1], MP_ERROR_TEXT("invalid micropython decorator"));
    }

    #if MICROPY_EMIT_NATIVE && MICROPY_DYNAMIC_COMPILER
    if (*emit_options == MP_EMIT_OPT_NATIVE_PYTHON || *emit_options == MP_EMIT_OPT_VIPER) {
        if (emit_native_table[mp_dynamic_compiler.native_arch] == NULL) {
            compile_syntax_error(comp, name_nodes[1], MP_ERROR_TEXT("invalid arch"));
        }
    } else if (*emit_options == MP_EMIT_OPT_ASM) {
        if (emit_asm_table[mp_dynamic_compiler.native_arch] == NULL) {
            compile_syntax_error(comp, name_nodes[1], MP_ERROR_TEXT("invalid arch"));
        }
    }
    #endif

    return true;
}

`,
    replace: '',
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `    // compile each decorator
    size_t num_built_in_decorators = 0;
    for (size_t i = 0; i < n; i++) {
        assert(MP_PARSE_NODE_IS_STRUCT_KIND(nodes[i], PN_decorator)); // should be
        mp_parse_node_struct_t *pns_decorator = (mp_parse_node_struct_t *)nodes[i];

        // nodes[0] contains the decorator function, which is a dotted name
        mp_parse_node_t *name_nodes;
        size_t name_len = mp_parse_node_extract_list(&pns_decorator->nodes[0], PN_dotted_name, &name_nodes);

        // check for built-in decorators
        if (compile_built_in_decorator(comp, name_len, name_nodes, &emit_options)) {
            // this was a built-in
            num_built_in_decorators += 1;

        } else {
            // not a built-in, compile normally

            // compile the decorator function
            compile_node(comp, name_nodes[0]);
            for (size_t j = 1; j < name_len; j++) {
                assert(MP_PARSE_NODE_IS_ID(name_nodes[j])); // should be
                EMIT_ARG(attr, MP_PARSE_NODE_LEAF_ARG(name_nodes[j]), MP_EMIT_ATTR_LOAD);
            }

            // nodes[1] contains arguments to the decorator function, if any
            if (!MP_PARSE_NODE_IS_NULL(pns_decorator->nodes[1])) {
                // call the decorator function with the arguments in nodes[1]
                compile_node(comp, pns_decorator->nodes[1]);
            }
        }
`,
    replace: `    // compile each decorator
    for (size_t i = 0; i < n; i++) {
        assert(MP_PARSE_NODE_IS_STRUCT_KIND(nodes[i], PN_decorator)); // should be
        compile_node(comp, ((mp_parse_node_struct_t *)nodes[i])->nodes[0]);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Functions know whether they are async (py/bc.h).',
    find: `        fscope->scope_flags |= MP_SCOPE_FLAG_GENERATOR;
    #endif
`,
    replace: `        fscope->scope_flags |= MP_SCOPE_FLAG_GENERATOR;
        fscope->is_async = true;
    #endif
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '    for (size_t i = 0; i < n - num_built_in_decorators; i++) {\n',
    replace: '    for (size_t i = 0; i < n; i++) {\n',
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `    compile_syntax_error(comp, (mp_parse_node_t)pn, MP_ERROR_TEXT("can't delete expression"));
`,
    replace: '    compile_cannot(comp, pn, "delete", false);\n',
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `        compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("'break'/'continue' outside loop"));
`,
    replace: `        compile_syntax_error(comp, (mp_parse_node_t)pns, MP_PARSE_NODE_STRUCT_KIND(pns) == PN_break_stmt
            ? MP_ERROR_TEXT("'break' outside loop") : MP_ERROR_TEXT("'continue' not properly in loop"));
`,
  },
  {
    file: 'py/compile.c',
    reason: 'from __future__ import annotations',
    find: `
    // extract the preceding .'s (if any) for a relative import, to compute the import level
`,
    replace: `
    if (MP_PARSE_NODE_IS_ID(pn_import_source) && MP_PARSE_NODE_LEAF_ARG(pn_import_source) == MP_QSTR___future__) {
        mp_parse_node_t *names;
        size_t n = mp_parse_node_extract_list(&pns->nodes[1], PN_import_as_names, &names);
        for (size_t i = 0; i < n; i++) {
            if (MP_PARSE_NODE_IS_STRUCT_KIND(names[i], PN_import_as_name)
                && MP_PARSE_NODE_LEAF_ARG(((mp_parse_node_struct_t *)names[i])->nodes[0]) == MP_QSTR_annotations) {
                comp->has_future_annotations = true;
            }
        }
        return;
    }

    // extract the preceding .'s (if any) for a relative import, to compute the import level
`,
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: '        compile_syntax_error(comp, pn, MP_ERROR_TEXT("identifier redefined as global"));\n',
    replace: `        compile_error_name(comp, pn, id_info->flags & ID_FLAG_IS_PARAM ? MP_ERROR_TEXT("name '%q' is parameter and global")
            : MP_ERROR_TEXT("name '%q' is assigned to before global declaration"), id_info->qst);
`,
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `            compile_syntax_error(comp, pn, MP_ERROR_TEXT("no binding for nonlocal found"));
        }
    } else if (id_info->kind != ID_INFO_KIND_FREE) {
        compile_syntax_error(comp, pn, MP_ERROR_TEXT("identifier redefined as nonlocal"));
`,
    replace: `            compile_error_name(comp, pn, MP_ERROR_TEXT("no binding for nonlocal '%q' found"), id_info->qst);
        }
    } else if (id_info->kind != ID_INFO_KIND_FREE) {
        compile_error_name(comp, pn, id_info->flags & ID_FLAG_IS_PARAM ? MP_ERROR_TEXT("name '%q' is parameter and nonlocal")
            : MP_ERROR_TEXT("name '%q' is assigned to before nonlocal declaration"), id_info->qst);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `            compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("can't declare nonlocal in outer code"));
`,
    replace:
      '            compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("nonlocal declaration not allowed at module level"));\n',
  },
  {
    file: 'py/compile.c',
    reason: 'The match statement.',
    find: `
#define START_BREAK_CONTINUE_BLOCK \\
`,
    replace: `
//
// A pattern takes its subject from the top of the stack. Where it does not match, what it has put
// on the stack must go: there is a label for each number of objects to take away.
#define MATCH_DEPTH_MAX (64)

typedef struct {
    uint16_t labels[MATCH_DEPTH_MAX];
    size_t n_labels; // of which the first leaves the stack as it is
} match_fail_t;

static void compile_pattern(compiler_t *comp, match_fail_t *fail, mp_parse_node_t pn, size_t depth);

static uint match_fail_label(compiler_t *comp, match_fail_t *fail, size_t depth) {
    if (depth >= MATCH_DEPTH_MAX) {
        compile_syntax_error(comp, MP_PARSE_NODE_NULL, MP_ERROR_TEXT("too many patterns in one case"));
        depth = 0;
    }
    while (fail->n_labels <= depth) {
        fail->labels[fail->n_labels++] = comp_next_label(comp);
    }
    return fail->labels[depth];
}

// Goes on where the stack is as it was; \`is_dead\` where nothing falls through to here.
static void match_fail_end(compiler_t *comp, match_fail_t *fail) {
    for (size_t depth = fail->n_labels; depth-- > 0;) {
        EMIT_ARG(label_assign, fail->labels[depth]);
        if (depth > 0) {
            EMIT_ARG(adjust_stack_size, 1);
            EMIT(pop_top);
        }
    }
}

static void compile_dotted(compiler_t *comp, mp_parse_node_t pn) {
    mp_parse_node_t *names;
    size_t n = mp_parse_node_extract_list(&pn, PN_dotted_name, &names);
    compile_load_id(comp, MP_PARSE_NODE_LEAF_ARG(names[0]));
    for (size_t i = 1; i < n; ++i) {
        EMIT_ARG(attr, MP_PARSE_NODE_LEAF_ARG(names[i]), MP_EMIT_ATTR_LOAD);
    }
}

static void compile_capture(compiler_t *comp, qstr name) {
    if (name == MP_QSTR__) {
        EMIT(pop_top);
    } else {
        compile_store_id(comp, name);
    }
}

// Fails if the top of the stack is None; \`depth\` counts it.
static void compile_match_none(compiler_t *comp, match_fail_t *fail, size_t depth) {
    EMIT(dup_top);
    EMIT_ARG(load_const_tok, MP_TOKEN_KW_NONE);
    EMIT_ARG(binary_op, MP_BINARY_OP_IS);
    EMIT_ARG(pop_jump_if, true, match_fail_label(comp, fail, depth));
}

static void compile_match_test(compiler_t *comp, match_fail_t *fail, size_t depth, mp_uint_t what) {
    mp_emit_bc_match(comp->emit, 1, what);
    EMIT_ARG(pop_jump_if, false, match_fail_label(comp, fail, depth));
}

static void compile_pattern_sequence(compiler_t *comp, match_fail_t *fail, size_t n, mp_parse_node_t *nodes, size_t depth) {
    size_t star = n;
    for (size_t i = 0; i < n; ++i) {
        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[i], PN_pattern_star)) {
            if (star != n) {
                compile_syntax_error(comp, nodes[i], MP_ERROR_TEXT("multiple starred expressions in sequence pattern"));
                return;
            }
            star = i;
        }
    }
    bool has_star = star != n;
    compile_match_test(comp, fail, depth, MATCH_SEQUENCE);
    compile_match_test(comp, fail, depth, MATCH_LENGTH | ((n - has_star) << 1 | has_star) << 3);
    if (has_star) {
        EMIT_ARG(unpack_ex, star, n - star - 1);
    } else {
        EMIT_ARG(unpack_sequence, n);
    }
    for (size_t i = 0; i < n; ++i) {
        if (i == star) {
            compile_capture(comp, MP_PARSE_NODE_LEAF_ARG(((mp_parse_node_struct_t *)nodes[i])->nodes[0]));
        } else {
            compile_pattern(comp, fail, nodes[i], depth - 1 + n - i);
        }
    }
}

static void compile_pattern_mapping(compiler_t *comp, match_fail_t *fail, mp_parse_node_t items, size_t depth) {
    mp_parse_node_t *nodes;
    size_t n = mp_parse_node_extract_list(&items, PN_pattern_items, &nodes);
    qstr rest = MP_QSTRnull;
    if (n > 0 && MP_PARSE_NODE_IS_STRUCT_KIND(nodes[n - 1], PN_pattern_rest)) {
        rest = MP_PARSE_NODE_LEAF_ARG(((mp_parse_node_struct_t *)nodes[--n])->nodes[0]);
    }
    compile_match_test(comp, fail, depth, MATCH_MAPPING);
    for (size_t i = 0; i < n; ++i) {
        if (!MP_PARSE_NODE_IS_STRUCT_KIND(nodes[i], PN_pattern_pair)) {
            compile_syntax_error(comp, nodes[i], MP_ERROR_TEXT("invalid syntax"));
            return;
        }
        mp_parse_node_t key = ((mp_parse_node_struct_t *)nodes[i])->nodes[0];
        if (MP_PARSE_NODE_IS_ID(key) || MP_PARSE_NODE_IS_STRUCT_KIND(key, PN_dotted_name)) {
            compile_dotted(comp, key);
        } else {
            compile_node(comp, key);
        }
    }
    EMIT_ARG(build, n, MP_EMIT_BUILD_TUPLE);
    mp_emit_bc_match(comp->emit, 1, MATCH_KEYS);
    compile_match_none(comp, fail, depth + 2);
    EMIT_ARG(unpack_sequence, n);
    for (size_t i = 0; i < n; ++i) {
        compile_pattern(comp, fail, ((mp_parse_node_struct_t *)nodes[i])->nodes[1], depth + 1 + n - i);
    }
    if (rest != MP_QSTRnull) {
        mp_emit_bc_match(comp->emit, -1, MATCH_REST);
        compile_capture(comp, rest);
    } else {
        EMIT(pop_top);
        EMIT(pop_top);
    }
}

static void compile_pattern_class(compiler_t *comp, match_fail_t *fail, mp_parse_node_struct_t *pns, size_t depth) {
    mp_parse_node_t args = ((mp_parse_node_struct_t *)pns->nodes[1])->nodes[0];
    mp_parse_node_t *nodes;
    size_t n = mp_parse_node_extract_list(&args, PN_pattern_args, &nodes);
    size_t n_positional = 0;
    compile_dotted(comp, pns->nodes[0]);
    for (size_t i = 0; i < n; ++i) {
        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[i], PN_pattern_arg)) {
            mp_parse_node_t name = ((mp_parse_node_struct_t *)nodes[i])->nodes[0];
            if (!MP_PARSE_NODE_IS_ID(name)) {
                compile_syntax_error(comp, nodes[i], MP_ERROR_TEXT("invalid syntax"));
                return;
            }
            EMIT_ARG(load_const_str, MP_PARSE_NODE_LEAF_ARG(name));
        } else if (n_positional++ != i) {
            compile_syntax_error(comp, nodes[i], MP_ERROR_TEXT("positional patterns follow keyword patterns"));
            return;
        }
    }
    EMIT_ARG(build, n - n_positional, MP_EMIT_BUILD_TUPLE);
    mp_emit_bc_match(comp->emit, -2, MATCH_CLASS | n_positional << 3);
    compile_match_none(comp, fail, depth);
    EMIT_ARG(unpack_sequence, n);
    for (size_t i = 0; i < n; ++i) {
        mp_parse_node_t pn = nodes[i];
        if (MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_pattern_arg)) {
            pn = ((mp_parse_node_struct_t *)pn)->nodes[1];
        }
        compile_pattern(comp, fail, pn, depth - 1 + n - i);
    }
}

static void compile_pattern_or(compiler_t *comp, match_fail_t *fail, mp_parse_node_struct_t *pns, size_t depth) {
    size_t n = MP_PARSE_NODE_STRUCT_NUM_NODES(pns);
    uint l_success = comp_next_label(comp);
    for (size_t i = 0; i + 1 < n; ++i) {
        match_fail_t inner = { .n_labels = 0 };
        EMIT(dup_top);
        compile_pattern(comp, &inner, pns->nodes[i], 1);
        EMIT(pop_top);
        EMIT_ARG(jump, l_success);
        EMIT_ARG(adjust_stack_size, 1);
        match_fail_end(comp, &inner);
    }
    compile_pattern(comp, fail, pns->nodes[n - 1], depth);
    EMIT_ARG(label_assign, l_success);
}

// \`depth\` counts the objects that failing takes away, the subject among them.
static void compile_pattern(compiler_t *comp, match_fail_t *fail, mp_parse_node_t pn, size_t depth) {
    METER_STEPS(1);
    mp_cstack_check_deep();
    if (comp->compile_error != MP_OBJ_NULL) {
        return;
    }
    if (MP_PARSE_NODE_IS_ID(pn)) {
        compile_capture(comp, MP_PARSE_NODE_LEAF_ARG(pn));
        return;
    }
    mp_parse_node_struct_t *pns = MP_PARSE_NODE_IS_STRUCT(pn) ? (mp_parse_node_struct_t *)pn : NULL;
    switch (pns == NULL ? PN_const_object : MP_PARSE_NODE_STRUCT_KIND(pns)) {
        case PN_pattern: // ... as name
            EMIT(dup_top);
            compile_pattern(comp, fail, pns->nodes[0], depth + 1);
            compile_capture(comp, MP_PARSE_NODE_LEAF_ARG(pns->nodes[1]));
            return;
        case PN_pattern_or:
            compile_pattern_or(comp, fail, pns, depth);
            return;
        case PN_pattern_paren:
            if (!MP_PARSE_NODE_IS_NULL(pns->nodes[0]) && !MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_patterns)
                && !MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_pattern_star)) {
                compile_pattern(comp, fail, pns->nodes[0], depth);
                return;
            }
            MP_FALLTHROUGH
        case PN_pattern_bracket: {
            mp_parse_node_t *nodes;
            size_t n = mp_parse_node_extract_list(&pns->nodes[0], PN_patterns, &nodes);
            compile_pattern_sequence(comp, fail, n, nodes, depth);
            return;
        }
        case PN_patterns:
            compile_pattern_sequence(comp, fail, MP_PARSE_NODE_STRUCT_NUM_NODES(pns), pns->nodes, depth);
            return;
        case PN_pattern_star:
            compile_pattern_sequence(comp, fail, 1, &pn, depth);
            return;
        case PN_pattern_brace:
            compile_pattern_mapping(comp, fail, pns->nodes[0], depth);
            return;
        case PN_pattern_name:
            compile_pattern_class(comp, fail, pns, depth);
            return;
        case PN_dotted_name:
            compile_dotted(comp, pn);
            break;
        default:
            compile_node(comp, pn);
            break;
    }
    // a value: None, True and False are compared by what they are
    bool is_token = MP_PARSE_NODE_IS_LEAF(pn) && MP_PARSE_NODE_LEAF_KIND(pn) == MP_PARSE_NODE_TOKEN && !MP_PARSE_NODE_IS_SMALL_INT(pn);
    EMIT_ARG(binary_op, is_token ? MP_BINARY_OP_IS : MP_BINARY_OP_EQUAL);
    EMIT_ARG(pop_jump_if, false, match_fail_label(comp, fail, depth - 1));
}

static void compile_match_stmt(compiler_t *comp, mp_parse_node_struct_t *pns) {
    uint l_end = comp_next_label(comp);
    compile_node(comp, pns->nodes[0]);
    mp_parse_node_t *cases;
    size_t n = mp_parse_node_extract_list(&pns->nodes[1], PN_case_list, &cases);
    for (size_t i = 0; i < n; ++i) {
        mp_parse_node_struct_t *block = (mp_parse_node_struct_t *)cases[i];
        EMIT_ARG(set_source_line, block->source_line);
        if (MP_PARSE_NODE_IS_ID(block->nodes[0]) && MP_PARSE_NODE_IS_NULL(block->nodes[1]) && i + 1 < n) {
            compile_syntax_error(comp, cases[i], MP_PARSE_NODE_LEAF_ARG(block->nodes[0]) == MP_QSTR__
                ? MP_ERROR_TEXT("wildcard makes remaining patterns unreachable") : MP_ERROR_TEXT("name capture makes remaining patterns unreachable"));
            return;
        }
        match_fail_t fail = { .n_labels = 0 };
        match_fail_label(comp, &fail, 0);
        EMIT(dup_top);
        compile_pattern(comp, &fail, block->nodes[0], 1);
        if (comp->compile_error != MP_OBJ_NULL) {
            return;
        }
        if (!MP_PARSE_NODE_IS_NULL(block->nodes[1])) {
            c_if_cond(comp, block->nodes[1], false, match_fail_label(comp, &fail, 0));
        }
        // The body may leave by return or break: the subject goes before.
        EMIT(pop_top);
        compile_node(comp, block->nodes[2]);
        EMIT_ARG(jump, l_end);
        EMIT_ARG(adjust_stack_size, 1);
        match_fail_end(comp, &fail);
    }
    EMIT(pop_top);
    EMIT_ARG(label_assign, l_end);
}

#define START_BREAK_CONTINUE_BLOCK \\
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The start is computed before the end.',
    find: `    if (end_on_stack) {
        compile_node(comp, pn_end);
    }

    // compile: start
    compile_node(comp, pn_start);
`,
    replace: `    if (end_on_stack && MP_PARSE_NODE_IS_STRUCT(pn_start)) {
        compile_node(comp, pn_start);
        compile_node(comp, pn_end);
        EMIT(rot_two);
    } else {
        if (end_on_stack) {
            compile_node(comp, pn_end);
        }
        compile_node(comp, pn_start);
    }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `                compile_syntax_error(comp, pn_excepts[i], MP_ERROR_TEXT("default 'except' must be last"));
`,
    replace: `                compile_syntax_error(comp, pn_excepts[i], MP_ERROR_TEXT("default 'except:' must be last"));
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `
static void compile_with_stmt_helper(compiler_t *comp, size_t n, mp_parse_node_t *nodes, mp_parse_node_t body) {
`,
    replace: `
static size_t extract_with_items(mp_parse_node_t *list, mp_parse_node_t **nodes) {
    size_t n = mp_parse_node_extract_list(list, PN_with_stmt_list, nodes);
    if (n == 1 && MP_PARSE_NODE_IS_STRUCT_KIND((*nodes)[0], PN_atom_paren)) {
        mp_parse_node_struct_t *pns = (mp_parse_node_struct_t *)(*nodes)[0];
        if (MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_testlist_comp)) {
            pns = (mp_parse_node_struct_t *)pns->nodes[0];
            if (!MP_PARSE_NODE_TESTLIST_COMP_HAS_COMP_FOR(pns)) {
                *nodes = pns->nodes;
                n = MP_PARSE_NODE_STRUCT_NUM_NODES(pns);
            }
        }
    }
    return n;
}

static void compile_with_stmt_helper(compiler_t *comp, size_t n, mp_parse_node_t *nodes, mp_parse_node_t body) {
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `        uint l_end = comp_next_label(comp);
        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[0], PN_with_item)) {
`,
    replace: `        uint l_end = comp_next_label(comp);
        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[0], PN_with_item) || MP_PARSE_NODE_IS_STRUCT_KIND(nodes[0], PN_paren_as_item)) {
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The items of a with statement may stand in parentheses.',
    find: `static void compile_with_stmt(compiler_t *comp, mp_parse_node_struct_t *pns) {
    // get the nodes for the pre-bit of the with (the a as b, c as d, ... bit)
    mp_parse_node_t *nodes;
    size_t n = mp_parse_node_extract_list(&pns->nodes[0], PN_with_stmt_list, &nodes);
    assert(n > 0);
`,
    replace: `static void compile_with_stmt(compiler_t *comp, mp_parse_node_struct_t *pns) {
    // get the nodes for the pre-bit of the with (the a as b, c as d, ... bit)
    mp_parse_node_t *nodes;
    size_t n = extract_with_items(&pns->nodes[0], &nodes);
    assert(n > 0);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[0], PN_with_item)) {\n',
    replace:
      '        if (MP_PARSE_NODE_IS_STRUCT_KIND(nodes[0], PN_with_item) || MP_PARSE_NODE_IS_STRUCT_KIND(nodes[0], PN_paren_as_item)) {\n',
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '    size_t n = mp_parse_node_extract_list(&pns->nodes[0], PN_with_stmt_list, &nodes);\n',
    replace: '    size_t n = extract_with_items(&pns->nodes[0], &nodes);\n',
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `        fscope->scope_flags |= MP_SCOPE_FLAG_GENERATOR;
    } else {
`,
    replace: `        fscope->scope_flags |= MP_SCOPE_FLAG_GENERATOR;
        fscope->is_async = true;
    } else {
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Annotations.',
    find: `}
#endif

static void compile_expr_stmt(compiler_t *comp, mp_parse_node_struct_t *pns) {
`,
    replace: `}
#endif

static void print_annotation(compiler_t *comp, vstr_t *vstr, mp_parse_node_t pn);

static void print_annotations(compiler_t *comp, vstr_t *vstr, mp_parse_node_t *nodes, size_t n, const char *between) {
    for (size_t i = 0; i < n; ++i) {
        if (i > 0) {
            vstr_add_str(vstr, between);
        }
        print_annotation(comp, vstr, nodes[i]);
    }
}

// Writes the source of an annotation: of those expressions that annotations are made of.
static void print_annotation(compiler_t *comp, vstr_t *vstr, mp_parse_node_t pn) {
    mp_cstack_check_deep();
    if (MP_PARSE_NODE_IS_NULL(pn)) {
        return;
    }
    if (MP_PARSE_NODE_IS_SMALL_INT(pn)) {
        vstr_printf(vstr, "%d", (int)MP_PARSE_NODE_LEAF_SMALL_INT(pn));
        return;
    }
    if (MP_PARSE_NODE_IS_LEAF(pn)) {
        size_t arg = MP_PARSE_NODE_LEAF_ARG(pn);
        if (MP_PARSE_NODE_LEAF_KIND(pn) == MP_PARSE_NODE_TOKEN) {
            vstr_add_str(vstr, arg == MP_TOKEN_KW_NONE ? "None" : arg == MP_TOKEN_KW_TRUE ? "True" : arg == MP_TOKEN_KW_FALSE ? "False" : "...");
        } else {
            vstr_printf(vstr, MP_PARSE_NODE_LEAF_KIND(pn) == MP_PARSE_NODE_STRING ? "'%q'" : "%q", (qstr)arg);
        }
        return;
    }
    mp_parse_node_struct_t *pns = (mp_parse_node_struct_t *)pn;
    size_t n = MP_PARSE_NODE_STRUCT_NUM_NODES(pns);
    switch (MP_PARSE_NODE_STRUCT_KIND(pns)) {
        case PN_atom_expr_normal:
        case PN_atom_expr_trailers:
            print_annotations(comp, vstr, pns->nodes, n, "");
            break;
        case PN_trailer_period:
            vstr_add_char(vstr, '.');
            print_annotation(comp, vstr, pns->nodes[0]);
            break;
        case PN_trailer_bracket:
        case PN_atom_bracket:
            vstr_add_char(vstr, '[');
            print_annotation(comp, vstr, pns->nodes[0]);
            vstr_add_char(vstr, ']');
            break;
        case PN_atom_paren:
        case PN_trailer_paren:
            vstr_add_char(vstr, '(');
            print_annotation(comp, vstr, pns->nodes[0]);
            vstr_add_char(vstr, ')');
            break;
        case PN_subscriptlist:
        case PN_testlist_comp:
        case PN_arglist:
            print_annotations(comp, vstr, pns->nodes, n, ", ");
            break;
        case PN_expr:
            print_annotations(comp, vstr, pns->nodes, n, " | ");
            break;
        default:
            vstr_add_str(vstr, "...");
    }
}

static void compile_annotation(compiler_t *comp, mp_parse_node_t pn) {
    if (!comp->has_future_annotations) {
        compile_node(comp, pn);
        return;
    }
    vstr_t vstr;
    vstr_init(&vstr, 16);
    print_annotation(comp, &vstr, pn);
    EMIT_ARG(load_const_obj, mp_obj_new_str_from_utf8_vstr(&vstr));
}

static void compile_expr_stmt(compiler_t *comp, mp_parse_node_struct_t *pns) {
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The annotation is in pns1->nodes[0].',
    find: `            // the annotation is in pns1->nodes[0] and is ignored
            if (MP_PARSE_NODE_IS_NULL(pns1->nodes[1])) {
`,
    replace: `            bool is_noted = MP_PARSE_NODE_IS_ID(pns->nodes[0]) && !SCOPE_IS_FUNC_LIKE(comp->scope_cur->kind);
            if (is_noted) {
                comp->scope_cur->has_annotations = true;
                if (!MP_PARSE_NODE_IS_NULL(pns1->nodes[1])) {
                    compile_node(comp, pns1->nodes[1]);
                    c_assign(comp, pns->nodes[0], ASSIGN_STORE);
                }
                compile_annotation(comp, pns1->nodes[0]);
                compile_load_id(comp, MP_QSTR___annotations__);
                EMIT_ARG(load_const_str, MP_PARSE_NODE_LEAF_ARG(pns->nodes[0]));
                EMIT_ARG(subscr, MP_EMIT_SUBSCR_STORE);
            } else if (MP_PARSE_NODE_IS_NULL(pns1->nodes[1])) {
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same: here a comparison may have been meant.',
    find: `            compile_node(comp, pn_rhs); // rhs
            c_assign(comp, pns->nodes[0], ASSIGN_STORE); // lhs store
`,
    replace: `            compile_node(comp, pn_rhs); // rhs
            comp->is_assignment = !MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_testlist_star_expr);
            c_assign(comp, pns->nodes[0], ASSIGN_STORE); // lhs store
            comp->is_assignment = false;
`,
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `        compile_syntax_error(comp, (mp_parse_node_t)pn_name, MP_ERROR_TEXT("can't assign to expression"));
`,
    replace: `        compile_syntax_error(comp, (mp_parse_node_t)pn_name, MP_ERROR_TEXT("cannot use assignment expressions with expression"));
        return;
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '    compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("*x must be assignment target"));\n',
    replace: `    compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("can't use starred expression here"));
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '                    compile_syntax_error(comp, (mp_parse_node_t)pns_arg, MP_ERROR_TEXT("* arg after **"));\n',
    replace:
      '                    compile_syntax_error(comp, (mp_parse_node_t)pns_arg, MP_ERROR_TEXT("iterable argument unpacking follows keyword argument unpacking"));\n',
  },
  {
    file: 'py/compile.c',
    reason: 'What stands behind a star is read before the next argument is computed.',
    find: `                compile_node(comp, pns_arg->nodes[0]);
                n_positional++;
`,
    replace: `                compile_node(comp, pns_arg->nodes[0]);
                for (size_t j = i + 1; j < n_args; ++j) {
                    if (MP_PARSE_NODE_IS_STRUCT(args[j])) {
                        mp_emit_bc_unpack_into(comp->emit, true);
                        break;
                    }
                }
                n_positional++;
`,
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: `                        compile_syntax_error(comp, (mp_parse_node_t)pns_arg, MP_ERROR_TEXT("LHS of keyword arg must be an id"));
                        return;
`,
    replace: `                        compile_syntax_error(comp, (mp_parse_node_t)pns_arg, MP_ERROR_TEXT("expression cannot contain assignment, perhaps you meant \\"==\\"?"));
                        return;
                    }
                    for (size_t j = 0; j < i; ++j) {
                        METER_STEPS(1);
                        if (MP_PARSE_NODE_IS_STRUCT_KIND(args[j], PN_argument) && ((mp_parse_node_struct_t *)args[j])->nodes[0] == pns_arg->nodes[0]
                            && !MP_PARSE_NODE_IS_STRUCT_KIND(((mp_parse_node_struct_t *)args[j])->nodes[1], PN_comp_for)) {
                            compile_error_name(comp, (mp_parse_node_t)pns_arg, MP_ERROR_TEXT("keyword argument repeated: %q"), MP_PARSE_NODE_LEAF_ARG(pns_arg->nodes[0]));
                            return;
                        }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '                compile_syntax_error(comp, args[i], MP_ERROR_TEXT("positional arg after **"));\n',
    replace:
      '                compile_syntax_error(comp, args[i], MP_ERROR_TEXT("positional argument follows keyword argument unpacking"));\n',
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: '                compile_syntax_error(comp, args[i], MP_ERROR_TEXT("positional arg after keyword arg"));\n',
    replace:
      '                compile_syntax_error(comp, args[i], MP_ERROR_TEXT("positional argument follows keyword argument"));\n',
  },
  {
    file: 'py/compile.c',
    reason: 'Stars in displays.',
    find: `            compile_generic_all_nodes(comp, pns2);
            EMIT_ARG(build, MP_PARSE_NODE_STRUCT_NUM_NODES(pns2), MP_EMIT_BUILD_LIST);
`,
    replace:
      '            compile_display(comp, MP_PARSE_NODE_STRUCT_NUM_NODES(pns2), pns2->nodes, MP_EMIT_BUILD_LIST);\n',
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `        compile_node(comp, pns->nodes[0]);
        EMIT_ARG(build, 1, MP_EMIT_BUILD_LIST);
`,
    replace: `        compile_display(comp, 1, pns->nodes, MP_EMIT_BUILD_LIST);
    }
}

static void compile_dict_element(compiler_t *comp, mp_parse_node_t pn) {
    if (MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker_dbl_star)) {
        compile_node(comp, ((mp_parse_node_struct_t *)pn)->nodes[0]);
        mp_emit_bc_unpack_into(comp->emit, false);
    } else if (MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker_item)) {
        compile_node(comp, pn);
        EMIT(store_map);
    } else {
        compile_syntax_error(comp, pn, MP_ERROR_TEXT("':' expected after dictionary key"));
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `    if (MP_PARSE_NODE_IS_NULL(pn)) {
        // empty dict
        if (create_map) {
            EMIT_ARG(build, 0, MP_EMIT_BUILD_MAP);
        }
    } else if (MP_PARSE_NODE_IS_STRUCT(pn)) {
        pns = (mp_parse_node_struct_t *)pn;
        if (MP_PARSE_NODE_STRUCT_KIND(pns) == PN_dictorsetmaker_item) {
            // dict with one element
            if (create_map) {
                EMIT_ARG(build, 1, MP_EMIT_BUILD_MAP);
            }
            compile_node(comp, pn);
            EMIT(store_map);
        } else if (MP_PARSE_NODE_STRUCT_KIND(pns) == PN_dictorsetmaker) {
            assert(MP_PARSE_NODE_IS_STRUCT(pns->nodes[1])); // should succeed
            mp_parse_node_struct_t *pns1 = (mp_parse_node_struct_t *)pns->nodes[1];
            if (MP_PARSE_NODE_STRUCT_KIND(pns1) == PN_dictorsetmaker_list) {
                // dict/set with multiple elements

                // get tail elements (2nd, 3rd, ...)
                mp_parse_node_t *nodes;
                size_t n = mp_parse_node_extract_list(&pns1->nodes[0], PN_dictorsetmaker_list2, &nodes);

                // first element sets whether it's a dict or set
                bool is_dict;
                if (!MICROPY_PY_BUILTINS_SET || MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_dictorsetmaker_item)) {
                    // a dictionary
                    if (create_map) {
                        EMIT_ARG(build, 1 + n, MP_EMIT_BUILD_MAP);
                    }
                    compile_node(comp, pns->nodes[0]);
                    EMIT(store_map);
                    is_dict = true;
                } else {
                    // a set
                    compile_node(comp, pns->nodes[0]); // 1st value of set
                    is_dict = false;
                }

                // process rest of elements
                for (size_t i = 0; i < n; i++) {
                    mp_parse_node_t pn_i = nodes[i];
                    bool is_key_value = MP_PARSE_NODE_IS_STRUCT_KIND(pn_i, PN_dictorsetmaker_item);
                    compile_node(comp, pn_i);
                    if (is_dict) {
                        if (!is_key_value) {
                            #if MICROPY_ERROR_REPORTING <= MICROPY_ERROR_REPORTING_TERSE
                            compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("invalid syntax"));
                            #else
                            compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("expecting key:value for dict"));
                            #endif
                            return;
                        }
                        EMIT(store_map);
                    } else {
                        if (is_key_value) {
                            #if MICROPY_ERROR_REPORTING <= MICROPY_ERROR_REPORTING_TERSE
                            compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("invalid syntax"));
                            #else
                            compile_syntax_error(comp, (mp_parse_node_t)pns, MP_ERROR_TEXT("expecting just a value for set"));
                            #endif
                            return;
                        }
                    }
                }

                #if MICROPY_PY_BUILTINS_SET
                // if it's a set, build it
                if (!is_dict) {
                    EMIT_ARG(build, 1 + n, MP_EMIT_BUILD_SET);
                }
                #endif
            } else {
                assert(MP_PARSE_NODE_STRUCT_KIND(pns1) == PN_comp_for); // should be
                // dict/set comprehension
                if (!MICROPY_PY_BUILTINS_SET || MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_dictorsetmaker_item)) {
                    // a dictionary comprehension
                    compile_comprehension(comp, pns, SCOPE_DICT_COMP);
                } else {
                    // a set comprehension
                    compile_comprehension(comp, pns, SCOPE_SET_COMP);
                }
            }
        } else {
            // set with one element
            goto set_with_one_element;
        }
    } else {
        // set with one element
    set_with_one_element:
        #if MICROPY_PY_BUILTINS_SET
        compile_node(comp, pn);
        EMIT_ARG(build, 1, MP_EMIT_BUILD_SET);
        #else
        assert(0);
        #endif
    }
`,
    replace: `    mp_parse_node_t *rest = NULL;
    size_t n = 0;
    if (MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker)) {
        pns = (mp_parse_node_struct_t *)pn;
        pn = pns->nodes[0];
        if (MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[1], PN_comp_for)) {
            bool is_dict = MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker_item);
            if (MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_star_expr) || MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker_dbl_star)) {
                compile_syntax_error(comp, pn, is_dict ? MP_ERROR_TEXT("dict unpacking cannot be used in dict comprehension") : MP_ERROR_TEXT("iterable unpacking cannot be used in comprehension"));
                return;
            }
            compile_comprehension(comp, pns, is_dict ? SCOPE_DICT_COMP : SCOPE_SET_COMP);
            return;
        }
        mp_parse_node_struct_t *pns1 = (mp_parse_node_struct_t *)pns->nodes[1];
        n = mp_parse_node_extract_list(&pns1->nodes[0], PN_dictorsetmaker_list2, &rest);
    }
    // first element sets whether it's a dict or set
    if (MP_PARSE_NODE_IS_NULL(pn) || MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker_item) || MP_PARSE_NODE_IS_STRUCT_KIND(pn, PN_dictorsetmaker_dbl_star)) {
        if (create_map) {
            EMIT_ARG(build, MP_PARSE_NODE_IS_NULL(pn) ? 0 : 1 + n, MP_EMIT_BUILD_MAP);
        }
        if (!MP_PARSE_NODE_IS_NULL(pn)) {
            compile_dict_element(comp, pn);
        }
        for (size_t i = 0; i < n; i++) {
            compile_dict_element(comp, rest[i]);
        }
        return;
    }
    // a set: its elements in one array
    mp_parse_node_t *all = m_new(mp_parse_node_t, 1 + n);
    all[0] = pn;
    for (size_t i = 0; i < n; i++) {
        all[1 + i] = rest[i];
        if (MP_PARSE_NODE_IS_STRUCT_KIND(rest[i], PN_dictorsetmaker_item) || MP_PARSE_NODE_IS_STRUCT_KIND(rest[i], PN_dictorsetmaker_dbl_star)) {
            compile_syntax_error(comp, rest[i], MP_ERROR_TEXT("invalid syntax"));
            return;
        }
    }
    compile_display(comp, 1 + n, all, MP_EMIT_BUILD_SET);
    m_del(mp_parse_node_t, all, 1 + n);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'A star alone makes a tuple.',
    find: '    compile_node(comp, pns->nodes[0]); // the index\n',
    replace: `    if (MP_PARSE_NODE_IS_STRUCT_KIND(pns->nodes[0], PN_star_expr)) {
        compile_display(comp, 1, pns->nodes, MP_EMIT_BUILD_TUPLE);
    } else {
        compile_node(comp, pns->nodes[0]); // the index
    }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The key of an item is computed before its value.',
    find: `    compile_node(comp, pns->nodes[1]); // value
    compile_node(comp, pns->nodes[0]); // key
`,
    replace: `    compile_node(comp, pns->nodes[0]); // key
    compile_node(comp, pns->nodes[1]); // value
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `
    // check that **kw is last
`,
    replace: `
    if (MP_PARSE_NODE_IS_TOKEN_KIND(pn, MP_TOKEN_OP_SLASH)) {
        scope_t *scope = comp->scope_cur;
        if (scope->num_posonly_args != 0 || comp->have_star || scope->num_pos_args == 0) {
            compile_syntax_error(comp, MP_PARSE_NODE_NULL, scope->num_posonly_args != 0 ? MP_ERROR_TEXT("/ may appear only once")
                : comp->have_star ? MP_ERROR_TEXT("/ must be ahead of *") : MP_ERROR_TEXT("at least one argument must precede /"));
        }
        scope->num_posonly_args = scope->num_pos_args;
        return;
    }
    // check that **kw is last
`,
  },
  {
    file: 'py/compile.c',
    reason: "In CPython's words.",
    find: '            compile_syntax_error(comp, pn, MP_ERROR_TEXT("argument name reused"));\n',
    replace: `            compile_error_name(comp, pn, MP_ERROR_TEXT("duplicate argument '%q' in function definition"), param_name);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'A function keeps its docstring among its constants (py/bc.h).',
    find: '                && mp_obj_is_str(get_const_object((mp_parse_node_struct_t *)pns->nodes[0])))) {\n',
    replace: `                && mp_obj_is_str(get_const_object((mp_parse_node_struct_t *)pns->nodes[0])))) {
            if (comp->scope_cur->kind == SCOPE_FUNCTION) {
                comp->scope_cur->doc = MP_PARSE_NODE_IS_LEAF(pns->nodes[0])
                    ? MP_OBJ_NEW_QSTR(MP_PARSE_NODE_LEAF_ARG(pns->nodes[0])) : get_const_object((mp_parse_node_struct_t *)pns->nodes[0]);
                return;
            }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `        }
        compile_node(comp, scope->pn);
`,
    replace: `        }
        if (scope->has_annotations) {
            mp_emit_bc_setup_annotations(comp->emit);
        }
        compile_node(comp, scope->pn);
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The same.',
    find: `
        compile_node(comp, pns->nodes[3]); // 3 is function body
`,
    replace: `
        check_for_doc_string(comp, pns->nodes[3]);
        compile_node(comp, pns->nodes[3]); // 3 is function body
`,
  },
  {
    file: 'py/compile.c',
    reason: 'Annotations of variables.',
    find: `        EMIT_ARG(load_const_str, MP_PARSE_NODE_LEAF_ARG(pns->nodes[0])); // 0 is class name
        compile_store_id(comp, MP_QSTR___qualname__);
`,
    replace: `        EMIT_ARG(load_const_str, scope->qualname);
        compile_store_id(comp, MP_QSTR___qualname__);
        if (scope->has_annotations) {
            mp_emit_bc_setup_annotations(comp->emit);
        }
`,
  },
  {
    file: 'py/compile.c',
    reason: 'The others keep their order.',
    find: `                    // swap star param with last param
                    id_info_t temp = *id_param;
                    *id_param = *id;
                    *id = temp;
`,
    replace: `                    id_info_t temp = *id;
                    memmove(id, id + 1, (id_param - id) * sizeof(id_info_t));
                    *id_param = temp;
`,
  },
  {
    file: 'py/parse.c',
    reason: 'The same.',
    find: '#include "py/objstr.h"\n',
    replace: `#include "py/objstr.h"
#include "py/objexcept.h"
`,
  },
  {
    file: 'py/parse.c',
    reason: 'There are more rules than offsets of 9 bits reach.',
    find: `static const uint8_t rule_arg_offset_table[] = {
#define DEF_RULE(rule, comp, kind, ...) RULE_ARG_OFFSET(rule, __VA_ARGS__) & 0xff,
`,
    replace: `static const uint16_t rule_arg_offset_table[] = {
#define DEF_RULE(rule, comp, kind, ...) RULE_ARG_OFFSET(rule, __VA_ARGS__),
`,
  },
  {
    file: 'py/parse.c',
    reason: 'The same.',
    find: '#define DEF_RULE_NC(rule, kind, ...) RULE_ARG_OFFSET(rule, __VA_ARGS__) & 0xff,\n',
    replace: '#define DEF_RULE_NC(rule, kind, ...) RULE_ARG_OFFSET(rule, __VA_ARGS__),\n',
  },
  {
    file: 'py/parse.c',
    reason: 'The same.',
    find: `
// Define a constant that's used to determine the 9th bit of the values in rule_arg_offset_table
static const size_t FIRST_RULE_WITH_OFFSET_ABOVE_255 =
#define DEF_RULE(rule, comp, kind, ...) RULE_ARG_OFFSET(rule, __VA_ARGS__) >= 0x100 ? RULE_##rule :
#define DEF_RULE_NC(rule, kind, ...)
#include "py/grammar.h"
#undef DEF_RULE
#undef DEF_RULE_NC
#define DEF_RULE(rule, comp, kind, ...)
#define DEF_RULE_NC(rule, kind, ...) RULE_ARG_OFFSET(rule, __VA_ARGS__) >= 0x100 ? RULE_##rule :
#include "py/grammar.h"
#undef DEF_RULE
#undef DEF_RULE_NC
0;
`,
    replace: '',
  },
  {
    file: 'py/parse.c',
    reason: 'The same.',
    find: `    size_t off = rule_arg_offset_table[r_id];
    if (r_id >= FIRST_RULE_WITH_OFFSET_ABOVE_255) {
        off |= 0x100;
    }
    return &rule_arg_combined_table[off];
`,
    replace: '    return &rule_arg_combined_table[rule_arg_offset_table[r_id]];\n',
  },
  {
    file: 'py/parse.c',
    reason: "In CPython's words, with the column.",
    find: `
mp_parse_tree_t mp_parse(mp_lexer_t *lex, mp_parse_input_kind_t input_kind) {
`,
    replace: `
static MP_NORETURN void raise_syntax_error(mp_lexer_t *lex, size_t expected) {
    const mp_obj_type_t *type = &mp_type_SyntaxError;
    const char *text = "invalid syntax";
    size_t line = lex->tok_line;
    size_t column = lex->tok_column;
    char spaces[64];
    mp_int_t level = lex->nested_bracket_level - 1;
    if (lex->tok_kind == MP_TOKEN_INDENT) {
        type = &mp_type_IndentationError;
        text = "unexpected indent";
    } else if (lex->tok_kind == MP_TOKEN_DEDENT_MISMATCH) {
        type = &mp_type_IndentationError;
        text = "unindent does not match any outer indentation level";
    #if MICROPY_PY_FSTRINGS
    } else if (lex->tok_kind == MP_TOKEN_MALFORMED_FSTRING) {
        text = "malformed f-string";
    #endif
    } else if (lex->tok_kind == MP_TOKEN_LONELY_STRING_OPEN) {
        text = "unterminated string literal";
    } else if (lex->wrong_bracket != 0) {
        if (level < -1 || level + 1 >= MP_LEXER_BRACKETS) {
            strcpy(spaces, "unmatched ' '");
        } else {
            strcpy(spaces, "closing parenthesis ' ' does not match opening parenthesis ' '");
            spaces[strlen(spaces) - 2] = lex->brackets[level + 1].kind;
        }
        strchr(spaces, '\\'')[1] = lex->wrong_bracket;
        text = spaces;
    } else if (lex->tok_kind == MP_TOKEN_END && level >= 0 && level < MP_LEXER_BRACKETS) {
        strcpy(spaces, "' ' was never closed");
        spaces[1] = lex->brackets[level].kind;
        text = spaces;
        line = lex->brackets[level].line;
        column = lex->brackets[level].column;
    } else if (expected == MP_TOKEN_DEL_COLON) {
        text = "expected ':'";
    } else if (expected == MP_TOKEN_INDENT) {
        type = &mp_type_IndentationError;
        text = "expected an indented block";
    }
    mp_obj_t exc = mp_obj_new_exception_msg_varg(type, MP_ERROR_TEXT("%s"), text);
    // add traceback to give info about file name and location
    // we don't have a 'block' name, so just pass the NULL qstr to indicate this
    mp_obj_exception_add_traceback(exc, lex->source_name,
        (line & SOURCE_LINE_MASK) | MIN(column, 0xfff) << SOURCE_LINE_BITS, MP_QSTRnull);
    nlr_raise(exc);
}

mp_parse_tree_t mp_parse(mp_lexer_t *lex, mp_parse_input_kind_t input_kind) {
`,
  },
  {
    file: 'py/parse.c',
    reason: 'The same.',
    find: '    bool backtrack = false;\n',
    replace: `    bool backtrack = false;
    size_t expected = MP_TOKEN_END;
`,
  },
  {
    file: 'py/parse.c',
    reason: 'What was expected is said where it is plain.',
    find: '                            // failed to match token\n',
    replace: `                            // failed to match token
                            expected = tok_kind;
`,
  },
  {
    file: 'py/parse.c',
    reason: "In CPython's words, with the column.",
    find: `        mp_obj_t exc;
        if (lex->tok_kind == MP_TOKEN_INDENT) {
            exc = mp_obj_new_exception_msg(&mp_type_IndentationError,
                MP_ERROR_TEXT("unexpected indent"));
        } else if (lex->tok_kind == MP_TOKEN_DEDENT_MISMATCH) {
            exc = mp_obj_new_exception_msg(&mp_type_IndentationError,
                MP_ERROR_TEXT("unindent doesn't match any outer indent level"));
        #if MICROPY_PY_FSTRINGS
        } else if (lex->tok_kind == MP_TOKEN_MALFORMED_FSTRING) {
            exc = mp_obj_new_exception_msg(&mp_type_SyntaxError,
                MP_ERROR_TEXT("malformed f-string"));
        #endif
        } else {
            exc = mp_obj_new_exception_msg(&mp_type_SyntaxError,
                MP_ERROR_TEXT("invalid syntax"));
        }
        // add traceback to give info about file name and location
        // we don't have a 'block' name, so just pass the NULL qstr to indicate this
        mp_obj_exception_add_traceback(exc, lex->source_name, lex->tok_line, MP_QSTRnull);
        nlr_raise(exc);
`,
    replace: '        raise_syntax_error(lex, expected);\n',
  },
  {
    file: 'py/lexer.h',
    reason: 'Soft keywords: names where no statement begins with them.',
    find: `
    MP_TOKEN_NUMBER_OF,
`,
    replace: `
    MP_TOKEN_KW_MATCH,
    MP_TOKEN_KW_CASE,

    MP_TOKEN_NUMBER_OF,
`,
  },
  {
    file: 'py/lexer.h',
    reason: 'The same.',
    find: '// public members are: source_name, tok_line, tok_column, tok_kind, vstr\n',
    replace: `// public members are: source_name, tok_line, tok_column, tok_kind, vstr
#define MP_LEXER_BRACKETS (32)

`,
  },
  {
    file: 'py/lexer.h',
    reason: 'Where brackets were opened, for what is said about them.',
    find: '    uint16_t *indent_level;\n',
    replace: `    uint16_t *indent_level;
    struct {
        char kind;
        uint16_t column;
        uint32_t line;
    } brackets[MP_LEXER_BRACKETS];
    char wrong_bracket; // one that closes what was not opened
`,
  },
  {
    file: 'py/lexer.c',
    reason:
      'Soft keywords: `match` and `case` are names, unless a line begins with them that ends in a colon',
    find: 'void mp_lexer_to_next(mp_lexer_t *lex) {\n',
    replace: `// as such a statement does. The characters that are in the lexer come before the reader's.
static bool is_soft_keyword(const mp_lexer_t *lex, bool is_match) {
    const byte *end;
    const byte *rest = mp_reader_rest(&lex->reader, &end);
    const unichar ahead[3] = { lex->chr0, lex->chr1, lex->chr2 };
    size_t len = 3 + (end - rest);
    #define PEEK(i) ((i) < 3 ? ahead[i] : (i) < len ? rest[(i) - 3] : MP_LEXER_EOF)
    size_t i = 0;
    while (PEEK(i) == ' ' || PEEK(i) == '\\t') {
        ++i;
    }
    unichar first = PEEK(i);
    if (first == MP_LEXER_EOF || strchr("=.,;)]}:+/%&|^<>!@#\\n\\r", first) != NULL
        || ((first == '*' || first == '-') && (PEEK(i + 1) == '=' || PEEK(i + 1) == '*'))) {
        return false;
    }
    int depth = 0;
    unichar last = 0;
    for (; i < len; ++i) {
        METER_STEPS(1);
        unichar c = PEEK(i);
        if (c == MP_LEXER_EOF || ((c == '\\n' || c == '\\r') && depth <= 0)) {
            break;
        }
        if (c == '#') {
            while (i + 1 < len && PEEK(i + 1) != '\\n') {
                ++i;
            }
        } else if (c == '\\\\') {
            ++i;
        } else if (c == '"' || c == '\\'') {
            bool is_triple = PEEK(i + 1) == c && PEEK(i + 2) == c;
            i += is_triple ? 3 : 1;
            while (i < len && !(PEEK(i) == c && (!is_triple || (PEEK(i + 1) == c && PEEK(i + 2) == c)))) {
                if (PEEK(i) == '\\n' && !is_triple) {
                    return false;
                }
                i += PEEK(i) == '\\\\' ? 2 : 1;
            }
            i += is_triple ? 2 : 0;
            last = c;
        } else if (c != ' ' && c != '\\t' && c != '\\n' && c != '\\r') {
            depth += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
            if (depth <= 0 && !is_match) {
                if (c == ':' && PEEK(i + 1) != '=') {
                    return true;
                }
                if (c == '=' && PEEK(i + 1) != '=' && strchr("=<>!:", last) == NULL) {
                    return false;
                }
            }
            last = depth <= 0 || c != ':' ? c : 0;
        }
    }
    #undef PEEK
    return is_match && last == ':';
}

void mp_lexer_to_next(mp_lexer_t *lex) {
    // Only these come before a statement.
    bool is_line_start = lex->tok_kind == MP_TOKEN_NEWLINE || lex->tok_kind == MP_TOKEN_INDENT || lex->tok_kind == MP_TOKEN_DEDENT;
`,
  },
  {
    file: 'py/lexer.c',
    reason: 'The same.',
    find: `            }
        }

    } else if (is_digit(lex) || (is_char(lex, '.') && is_following_digit(lex))) {
`,
    replace: `            }
        }
        if (is_line_start && lex->tok_kind == MP_TOKEN_NAME) {
            bool is_match = strcmp(s, "match") == 0;
            if ((is_match || strcmp(s, "case") == 0) && is_soft_keyword(lex, is_match)) {
                lex->tok_kind = is_match ? MP_TOKEN_KW_MATCH : MP_TOKEN_KW_CASE;
            }
        }

    } else if (is_digit(lex) || (is_char(lex, '.') && is_following_digit(lex))) {
`,
  },
  {
    file: 'py/lexer.c',
    reason: 'Where brackets were opened, for what is said about them.',
    find: '            if (lex->tok_kind == MP_TOKEN_DEL_PAREN_OPEN || lex->tok_kind == MP_TOKEN_DEL_BRACKET_OPEN || lex->tok_kind == MP_TOKEN_DEL_BRACE_OPEN) {\n',
    replace: `            if (lex->tok_kind == MP_TOKEN_DEL_PAREN_OPEN || lex->tok_kind == MP_TOKEN_DEL_BRACKET_OPEN || lex->tok_kind == MP_TOKEN_DEL_BRACE_OPEN) {
                if (lex->nested_bracket_level >= 0 && lex->nested_bracket_level < MP_LEXER_BRACKETS) {
                    size_t level = lex->nested_bracket_level;
                    lex->brackets[level].kind = lex->tok_kind == MP_TOKEN_DEL_PAREN_OPEN ? '(' : lex->tok_kind == MP_TOKEN_DEL_BRACKET_OPEN ? '[' : '{';
                    lex->brackets[level].line = lex->tok_line;
                    lex->brackets[level].column = MIN(lex->tok_column, 0xffff);
                }
`,
  },
  {
    file: 'py/lexer.c',
    reason: 'The same.',
    find: '                lex->nested_bracket_level -= 1;\n',
    replace: `                lex->nested_bracket_level -= 1;
                mp_int_t level = lex->nested_bracket_level;
                char kind = lex->tok_kind == MP_TOKEN_DEL_PAREN_CLOSE ? ')' : lex->tok_kind == MP_TOKEN_DEL_BRACKET_CLOSE ? ']' : '}';
                if (level < 0 || (level < MP_LEXER_BRACKETS && lex->brackets[level].kind + (kind == ')' ? 1 : 2) != kind)) {
                    lex->wrong_bracket = kind;
                    lex->tok_kind = MP_TOKEN_INVALID;
                }
`,
  },
  {
    file: 'py/lexer.c',
    reason: 'The same.',
    find: `
    lex->source_name = src_name;
`,
    replace: `
    mp_reader_into_memory(&reader);
    lex->tok_kind = MP_TOKEN_NEWLINE;
    lex->wrong_bracket = 0;
    lex->source_name = src_name;
`,
  },
  {
    file: 'py/reader.h',
    reason: 'Soft keywords need to see the rest of their line: sources are read into memory.',
    find: `
void mp_reader_new_mem(mp_reader_t *reader, const byte *buf, size_t len, size_t free_len);
`,
    replace: `
void mp_reader_into_memory(mp_reader_t *reader);
const byte *mp_reader_rest(const mp_reader_t *reader, const byte **end);
void mp_reader_new_mem(mp_reader_t *reader, const byte *buf, size_t len, size_t free_len);
`,
  },
  {
    file: 'py/reader.c',
    reason: 'The same.',
    find: '    reader->close = mp_reader_mem_close;\n',
    replace: `    reader->close = mp_reader_mem_close;
}

void mp_reader_into_memory(mp_reader_t *reader) {
    if (reader->readbyte == mp_reader_mem_readbyte) {
        return;
    }
    vstr_t vstr;
    vstr_init(&vstr, 256);
    mp_uint_t c;
    while ((c = reader->readbyte(reader->data)) != MP_READER_EOF) {
        METER_STEPS(1);
        vstr_add_byte(&vstr, c);
    }
    reader->close(reader->data);
    mp_reader_new_mem(reader, (const byte *)vstr.buf, vstr.len, 0);
}

const byte *mp_reader_rest(const mp_reader_t *reader, const byte **end) {
    mp_reader_mem_t *rm = reader->data;
    *end = rm->end;
    return rm->cur;
`,
  },
];
