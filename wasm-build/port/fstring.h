// SPDX-License-Identifier: MIT
// f-strings; included by py/lexer.c (patches/text.mjs).
//
// f"a{x!r:>{w}}" is read as "a{!r:>{}}".format((x),(w),): the fields' expressions are collected as
// source, which the lexer reads when the string is over. They may hold f-strings of their own, so
// sources stand on each other. New lines in a source keep it at the line its expressions are from.

#include "py/cstack.h"

// What is read before the rest of the file.
typedef struct _fstring_source_t {
    struct _fstring_source_t *prev;
    vstr_t text;
    size_t at;
    unichar chr0, chr1, chr2; // what follows it
    size_t line, column;
} fstring_source_t;

#define FSTRING_CALL ".format("

static void next_char(mp_lexer_t *lex);

static unichar fstring_next_byte(mp_lexer_t *lex) {
    fstring_source_t *source = lex->fstring_source;
    unichar c = source->at < source->text.len ? (byte)source->text.buf[source->at++] : '\0';
    if (lex->chr0 == '\0') {
        lex->chr0 = source->chr0;
        lex->chr1 = source->chr1;
        lex->line = source->line;
        lex->column = source->column;
        lex->fstring_source = source->prev;
        return source->chr2;
    }
    return c;
}

// Reads what was collected before anything else.
static void fstring_begin_source(mp_lexer_t *lex) {
    fstring_source_t *source = m_new_obj(fstring_source_t);
    source->prev = lex->fstring_source;
    source->text = lex->fstring_args;
    vstr_init(&lex->fstring_args, 0);
    source->chr0 = lex->chr0;
    source->chr1 = lex->chr1;
    source->chr2 = lex->chr2;
    source->line = lex->line;
    source->column = lex->column;
    lex->chr0 = (byte)source->text.buf[0];
    lex->chr1 = (byte)source->text.buf[1];
    lex->chr2 = (byte)source->text.buf[2];
    source->at = 3;
    lex->line = lex->fstring_first_line;
    lex->fstring_source = source;
}

static MP_NORETURN void fstring_raise(mp_lexer_t *lex, const char *message, unichar c) {
    mp_obj_t exc = mp_obj_new_exception_msg_varg(&mp_type_SyntaxError, message, (int)c);
    mp_obj_exception_add_traceback(exc, lex->source_name, lex->line, MP_QSTRnull);
    nlr_raise(exc);
}

// How many letters stand before the quotes of a text, or -1 where none begins.
static int string_prefix(mp_lexer_t *lex, bool *is_raw, bool *is_bytes, bool *is_fstring) {
    *is_raw = *is_bytes = *is_fstring = false;
    if (is_char_or(lex, '\'', '"')) {
        return 0;
    }
    unichar a = lex->chr0 | 0x20, b = lex->chr1 | 0x20;
    bool is_letter_a = a == 'r' || a == 'b' || a == 'f';
    if (is_char_following_or(lex, '\'', '"')) {
        if (!is_letter_a && a != 'u') {
            return -1;
        }
        b = 0;
    } else if (!is_letter_a || !is_char_following_following_or(lex, '\'', '"')
        || !(a == 'r' ? b == 'b' || b == 'f' : b == 'r')) {
        return -1;
    }
    *is_raw = a == 'r' || b == 'r';
    *is_bytes = a == 'b' || b == 'b';
    *is_fstring = a == 'f' || b == 'f';
    return b == 0 ? 1 : 2;
}

static bool is_string_or_bytes(mp_lexer_t *lex) {
    bool is_raw, is_bytes, is_fstring;
    return string_prefix(lex, &is_raw, &is_bytes, &is_fstring) >= 0;
}

static void fstring_copy(mp_lexer_t *lex, vstr_t *out) {
    if (is_end(lex)) {
        fstring_raise(lex, MP_ERROR_TEXT("f-string: expecting '}'"), 0);
    }
    vstr_add_byte(out, CUR_CHAR(lex));
    next_char(lex);
}

static void fstring_copy_expression(mp_lexer_t *lex, vstr_t *out, size_t start);

// Copies a field of an f-string within a field, from behind its brace to its end.
static void fstring_copy_field(mp_lexer_t *lex, vstr_t *out) {
    mp_cstack_check_deep();
    fstring_copy_expression(lex, out, out->len);
    while (!is_char(lex, '}')) {
        bool is_field = is_char(lex, '{');
        fstring_copy(lex, out);
        if (is_field) {
            fstring_copy_field(lex, out);
        }
    }
    fstring_copy(lex, out);
}

// Copies a text within an expression. `start` is where the expression began, and with it perhaps
// the letters before the quotes.
static void fstring_copy_string(mp_lexer_t *lex, vstr_t *out, size_t start) {
    bool is_fstring = false;
    for (size_t at = out->len; at > start && at + 2 >= out->len; --at) {
        is_fstring = is_fstring || (out->buf[at - 1] | 0x20) == 'f';
        if (!unichar_isalpha((byte)out->buf[at - 1])) {
            break;
        }
    }
    unichar quote = CUR_CHAR(lex);
    size_t n = 1;
    fstring_copy(lex, out);
    if (is_char(lex, quote)) {
        fstring_copy(lex, out);
        if (!is_char(lex, quote)) {
            return;
        }
        fstring_copy(lex, out);
        n = 3;
    }
    for (size_t closing = 0; closing < n;) {
        if (is_char(lex, quote)) {
            ++closing;
            fstring_copy(lex, out);
            continue;
        }
        closing = 0;
        if (n == 1 && is_physical_newline(lex)) {
            fstring_raise(lex, MP_ERROR_TEXT("f-string: expecting '}'"), 0);
        }
        bool is_pair = is_char(lex, '\\') || (is_fstring && is_char(lex, '{') && is_char_following(lex, '{'));
        bool is_field = is_fstring && is_char(lex, '{') && !is_pair;
        fstring_copy(lex, out);
        if (is_pair) {
            fstring_copy(lex, out);
        } else if (is_field) {
            fstring_copy_field(lex, out);
        }
    }
}

// Copies an expression up to the ! : } or = that ends it.
static void fstring_copy_expression(mp_lexer_t *lex, vstr_t *out, size_t start) {
    size_t depth = 0;
    for (;;) {
        unichar c = CUR_CHAR(lex);
        if (c == '\'' || c == '"') {
            fstring_copy_string(lex, out, start);
            continue;
        }
        if (c == '#') {
            fstring_raise(lex, MP_ERROR_TEXT("f-string expression part cannot include '#'"), 0);
        }
        if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            if (depth == 0) {
                if (c == '}') {
                    return;
                }
                fstring_raise(lex, MP_ERROR_TEXT("f-string: unmatched '%c'"), c);
            }
            --depth;
        } else if (depth == 0) {
            if ((c == '=' || c == '!' || c == '<' || c == '>') && is_char_following(lex, '=')) {
                fstring_copy(lex, out);
            } else if (c == '=' || c == '!' || c == ':') {
                return;
            }
        }
        fstring_copy(lex, out);
    }
}

static void fstring_add_doubled(vstr_t *out, const char *s, size_t len) {
    for (size_t i = 0; i < len; ++i) {
        if (s[i] == '{' || s[i] == '}') {
            vstr_add_byte(out, s[i]);
        }
        vstr_add_byte(out, s[i]);
    }
}

// Makes the token's text from `start` on one that str.format gives back, or the other way.
static void fstring_double(mp_lexer_t *lex, size_t start, bool is_double) {
    size_t len = lex->vstr.len - start;
    char *s = m_new(char, len + 1);
    memcpy(s, lex->vstr.buf + start, len);
    lex->vstr.len = start;
    if (is_double) {
        fstring_add_doubled(&lex->vstr, s, len);
    } else {
        for (size_t i = 0; i < len; ++i) {
            vstr_add_byte(&lex->vstr, s[i]);
            i += s[i] == '{' || s[i] == '}';
        }
    }
    m_del(char, s, len + 1);
}

// Reads a field from its brace to its closing brace, which is left.
static void fstring_field(mp_lexer_t *lex, char quote, size_t num_quotes) {
    mp_cstack_check_deep();
    vstr_t *args = &lex->fstring_args;
    next_char(lex);
    for (; lex->fstring_line < lex->line; ++lex->fstring_line) {
        vstr_add_byte(args, '\n');
    }
    vstr_add_byte(args, '(');
    size_t start = args->len;
    fstring_copy_expression(lex, args, start);
    lex->fstring_line = lex->line;
    bool is_empty = true;
    for (size_t i = start; i < args->len; ++i) {
        is_empty = is_empty && unichar_isspace((byte)args->buf[i]);
    }
    if (is_empty) {
        fstring_raise(lex, MP_ERROR_TEXT("f-string: valid expression required before '%c'"), CUR_CHAR(lex));
    }
    bool is_debug = is_char(lex, '=');
    if (is_debug) {
        fstring_add_doubled(&lex->vstr, args->buf + start, args->len - start);
        do {
            vstr_add_byte(&lex->vstr, CUR_CHAR(lex));
            next_char(lex);
        } while (is_whitespace(lex));
    }
    vstr_add_str(args, "),");
    vstr_add_byte(&lex->vstr, '{');
    if (is_char(lex, '!')) {
        next_char(lex);
        unichar c = CUR_CHAR(lex);
        if ((c != 'r' && c != 's' && c != 'a') || !is_char_following_or(lex, ':', '}')) {
            fstring_raise(lex, unichar_isalpha(c)
                ? MP_ERROR_TEXT("f-string: invalid conversion character '%c': expected 's', 'r', or 'a'")
                : MP_ERROR_TEXT("f-string: invalid conversion character"), c);
        }
        vstr_add_byte(&lex->vstr, '!');
        vstr_add_byte(&lex->vstr, c);
        next_char(lex);
    } else if (is_debug && is_char(lex, '}')) {
        vstr_add_str(&lex->vstr, "!r");
    }
    if (is_char(lex, ':')) {
        vstr_add_byte(&lex->vstr, ':');
        next_char(lex);
        while (!is_char(lex, '}')) {
            if (is_end(lex) || (num_quotes == 1 && (is_physical_newline(lex) || is_char(lex, quote)))) {
                break;
            }
            if (is_char(lex, '{')) {
                fstring_field(lex, quote, num_quotes);
            } else {
                vstr_add_byte(&lex->vstr, CUR_CHAR(lex));
            }
            next_char(lex);
        }
    }
    if (!is_char(lex, '}')) {
        fstring_raise(lex, MP_ERROR_TEXT("f-string: expecting '}'"), 0);
    }
    vstr_add_byte(&lex->vstr, '}');
}
