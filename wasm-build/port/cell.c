// SPDX-License-Identifier: MIT
// Running and compiling a cell.

#include <string.h>

#include "py/compile.h"
#include "py/gc.h"
#include "py/lexer.h"
#include "py/parse.h"
#include "py/runtime.h"
#include "cell.h"
#include "limit.h"
#include "meter.h"
#include "port.h"

// The kinds of parse nodes, numbered as in py/compile.c.
typedef enum {
#define DEF_RULE(rule, comp, kind, ...) PN_##rule,
#define DEF_RULE_NC(rule, kind, ...)
    #include "py/grammar.h"
#undef DEF_RULE
#undef DEF_RULE_NC
    PN_const_object,
#define DEF_RULE(rule, comp, kind, ...)
#define DEF_RULE_NC(rule, kind, ...) PN_##rule,
    #include "py/grammar.h"
#undef DEF_RULE
#undef DEF_RULE_NC
} pn_kind_t;

// No identifier can be spelt like this, so no program meets the name by accident.
#define ECHO_NAME MP_QSTR__lt_echo_gt_

static mp_parse_node_struct_t *last_statement(mp_parse_node_t pn) {
    while (MP_PARSE_NODE_IS_STRUCT(pn)) {
        mp_parse_node_struct_t *pns = (mp_parse_node_struct_t *)pn;
        size_t n = MP_PARSE_NODE_STRUCT_NUM_NODES(pns);
        switch (MP_PARSE_NODE_STRUCT_KIND(pns)) {
            case PN_file_input:
            case PN_file_input_2:
            case PN_simple_stmt_2:
                pn = n > 0 ? pns->nodes[n - 1] : MP_PARSE_NODE_NULL;
                while (n > 1 && !MP_PARSE_NODE_IS_STRUCT(pn)) {
                    pn = pns->nodes[--n - 1];
                }
                break;
            default:
                return pns;
        }
    }
    return NULL;
}

// Turns a last statement that is an expression into an assignment to ECHO_NAME. False when there
// is none.
static bool echo_last_expression(mp_parse_tree_t *tree) {
    mp_parse_node_struct_t *statement = last_statement(tree->root);
    if (statement != NULL && MP_PARSE_NODE_STRUCT_KIND(statement) == PN_expr_stmt
        && MP_PARSE_NODE_IS_NULL(statement->nodes[1])) {
        statement->nodes[1] = statement->nodes[0];
        statement->nodes[0] = MP_PARSE_NODE_ID | (ECHO_NAME << 4);
        return true;
    }
    return false;
}

// Returns the cell as a function without arguments. Raises SyntaxError.
static mp_obj_t compile(const char *name, size_t name_len, const char *code, size_t code_len, bool *has_value) {
    qstr source_name = qstr_from_strn(name, name_len);
    mp_lexer_t *lex = mp_lexer_new_from_str_len(source_name, code, code_len, 0);
    mp_parse_tree_t tree = mp_parse(lex, MP_PARSE_FILE_INPUT);
    *has_value = echo_last_expression(&tree);
    return mp_compile(&tree, source_name, false);
}

// The value that was echoed last: what `_` is where a program has no such name.
MP_REGISTER_ROOT_POINTER(mp_obj_t last_echo);

// Prints the value of the last expression, unless it is None.
static void echo(void) {
    mp_map_elem_t *elem = mp_map_lookup(&mp_globals_get()->map, MP_OBJ_NEW_QSTR(ECHO_NAME), MP_MAP_LOOKUP_REMOVE_IF_FOUND);
    if (elem != NULL && elem->value != mp_const_none) {
        mp_obj_t value = elem->value;
        mp_obj_print_helper(&repr_print, value, PRINT_REPR);
        MP_STATE_PORT(last_echo) = value;
    }
}

// What the process would exit with after SystemExit: 0 to 255, EXIT_TEXT where its argument is
// to be printed, EXIT_NONE for any other exception.
static int exit_status;

// Puts right what an earlier run may have left: it can have ended anywhere.
static void begin(void) {
    MP_STATE_THREAD(nlr_top) = NULL;
    MP_STATE_THREAD(nlr_jump_callback_top) = NULL;
    MP_STATE_THREAD(pystack_cur) = MP_STATE_THREAD(pystack_start);
    MP_STATE_THREAD(gc_lock_depth) = 0;
    MP_STATE_THREAD(mp_pending_exception) = MP_OBJ_NULL;
    MP_STATE_VM(cur_exception) = NULL;
    MP_STATE_VM(vm_abort) = false;
    MP_STATE_MEM(gc_auto_collect_enabled) = 1;
    MP_STATE_MEM(gc_alloc_threshold) = heap_collects_always ? 0 : (size_t)-1;
    MP_STATE_VM(mp_optimise_value) = 0;
    mp_globals_set(&MP_STATE_VM(dict_main));
    mp_locals_set(&MP_STATE_VM(dict_main));
    exit_status = EXIT_NONE;
    stdio_begin();
    stdio_forget_input();
    limits_forget();
    heap_forget_stack();
    heap_peak_reset();
    meter_start();
}

static void end(void) {
    heap_open_reserve();
    stdio_flush();
    nlr_set_abort(NULL);
    MP_STATE_THREAD(gc_lock_depth) = 0;
    MP_STATE_THREAD(mp_pending_exception) = MP_OBJ_NULL;
    MP_STATE_VM(vm_abort) = false;
}

int cell_exit_status(void) {
    return exit_status;
}

static int status_of(mp_obj_t exc) {
    if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(exc)), MP_OBJ_FROM_PTR(&mp_type_SystemExit))) {
        return EXIT_NONE;
    }
    mp_obj_t value = mp_obj_exception_get_value(exc);
    if (value == mp_const_none) {
        return 0;
    }
    return mp_obj_is_int(value) || mp_obj_is_bool(value) ? (mp_obj_get_int_truncated(value) & 0xff) : EXIT_TEXT;
}

// Prints a traceback. The exception's own __str__ may run, raise or never end.
static cell_end_t report(mp_obj_t exc) {
    heap_open_reserve();
    MP_STATE_THREAD(gc_lock_depth) = 0;
    nlr_buf_t nlr;
    nlr_set_abort(&nlr);
    if (nlr_push(&nlr) == 0) {
        exit_status = status_of(exc);
        limits_met = limits_of(exc);
        mp_obj_print_exception(&traceback_print, exc);
        nlr_pop();
        return CELL_RAISED;
    }
    if (nlr.ret_val == NULL) {
        return CELL_ABORTED;
    }
    mp_printf(&traceback_print, "%s: <exception str() failed>\n", mp_obj_get_type_str(exc));
    return CELL_RAISED;
}

cell_end_t cell_run(const char *name, size_t name_len, const char *code, size_t code_len, bool execute) {
    begin();
    cell_end_t result = CELL_COMPLETED;
    nlr_buf_t nlr;
    nlr_set_abort(&nlr);
    if (nlr_push(&nlr) == 0) {
        bool has_value;
        mp_obj_t cell = compile(name, name_len, code, code_len, &has_value);
        MP_STATE_PORT(request) = NULL;
        if (execute) {
            heap_close_reserve();
            // Steps are those of the program.
            meter_start();
            mp_call_function_0(cell);
            if (has_value) {
                echo();
            }
        }
        nlr_pop();
    } else {
        MP_STATE_PORT(request) = NULL;
        result = nlr.ret_val == NULL ? CELL_ABORTED : report(MP_OBJ_FROM_PTR(nlr.ret_val));
    }
    if (execute) {
        clock_settle();
    }
    end();
    return result;
}
