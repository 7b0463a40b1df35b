// SPDX-License-Identifier: MIT
// Regular expressions: a pattern is parsed into nodes (re_parse.c), those become code (re_code.c),
// which a backtracking machine runs (re_run.c). The objects of Python stand in modre.c and
// re_match.c.
#ifndef CLOCHE_RE_H
#define CLOCHE_RE_H

#include "py/obj.h"

#define RE_IGNORECASE (2)
#define RE_LOCALE (4)
#define RE_MULTILINE (8)
#define RE_DOTALL (16)
#define RE_UNICODE (32)
#define RE_VERBOSE (64)
#define RE_DEBUG (128)
#define RE_ASCII (256)

#define RE_NO_MAX (UINT32_MAX)
#define RE_UNSET (UINT32_MAX)

// A growing array of words on the heap.
typedef struct _re_words_t {
    uint32_t *at;
    size_t len;
    size_t alloc;
} re_words_t;

void re_words_add(re_words_t *words, uint32_t word);

typedef enum {
    RE_NODE_NONE,
    RE_NODE_TEXT,   // a: first of its characters in `texts`, b: how many
    RE_NODE_ANY,
    RE_NODE_SET,    // a: where it stands in `sets`
    RE_NODE_AT,     // a: re_at_t
    RE_NODE_GROUP,  // a: number, or 0; child: its alternatives
    RE_NODE_BRANCH, // child: a sequence; next: the next alternative
    RE_NODE_REF,    // a: number
    RE_NODE_IF,     // a: number; child: the sequence if so, b: the one if not
    RE_NODE_REPEAT, // a, b: least and most; kind in `flags` above RE_MODE_SHIFT; child: one node
    RE_NODE_LOOK,   // a: 1 ahead, 0 behind; b: 1 where it must not match; child: its alternatives
    RE_NODE_ATOMIC, // child: its alternatives
} re_node_kind_t;

typedef enum { RE_AT_BEGIN, RE_AT_BEGIN_TEXT, RE_AT_END, RE_AT_END_TEXT, RE_AT_BOUNDARY, RE_AT_NO_BOUNDARY } re_at_t;
typedef enum { RE_GREEDY, RE_LAZY, RE_POSSESSIVE } re_mode_t;

#define RE_MODE_SHIFT (16)

// Nodes know each other by index; 0 is none. Widths are in characters.
typedef struct _re_node_t {
    uint8_t kind;
    uint32_t flags;
    uint32_t a;
    uint32_t b;
    uint32_t child;
    uint32_t next;
    uint32_t min;
    uint32_t max;
} re_node_t;

typedef struct _re_tree_t {
    mp_obj_t pattern;
    bool is_bytes;
    uint32_t flags;
    re_node_t *nodes;
    size_t node_count;
    size_t node_alloc;
    re_words_t texts;
    re_words_t sets;
    uint32_t groups; // how many, the whole match not counted
    mp_obj_t names;  // dict from name to number
    uint32_t root;   // the first of its alternatives
} re_tree_t;

// Sets: 8 words of bits for what is below 256, flags, a count of ranges, and that many pairs. A
// pair whose first word has RE_SET_CLASS stands for a class of characters.
#define RE_SET_BITS (8)
#define RE_SET_FLAGS (8)
#define RE_SET_COUNT (9)
#define RE_SET_PAIRS (10)
#define RE_SET_CLASS (0x80000000)
#define RE_SET_NEGATED (1)
#define RE_SET_FOLDED (2)
#define RE_SET_UNICODE (4)

void re_parse(re_tree_t *tree, mp_obj_t pattern, uint32_t flags);

typedef struct _re_pattern_t {
    mp_obj_base_t base;
    mp_obj_t pattern;
    mp_obj_t names;
    bool is_bytes;
    bool is_anchored;    // matches at the beginning of a text alone
    bool has_first;      // `first` says with which bytes a match begins
    int16_t first_byte;  // the only one, or -1
    uint32_t flags;
    uint32_t given_flags;
    uint32_t groups;
    uint32_t slots;
    uint32_t min;
    uint32_t *code;
    size_t code_len;
    uint32_t *sets;
    uint32_t first[8];
} re_pattern_t;

// Turns what was parsed into code.
void re_emit(re_pattern_t *pattern, re_tree_t *tree);

typedef enum {
    RE_OP_MATCH,
    RE_OP_TEXT,       // byte count, bytes
    RE_OP_ONE,        // re_one_t, argument
    RE_OP_AT,         // re_at_t, flags
    RE_OP_MARK,       // mark
    RE_OP_REF,        // group, flags
    RE_OP_IF,         // group, where if not
    RE_OP_SPLIT,      // where else, first byte or 256
    RE_OP_JUMP,       // where
    RE_OP_ONES,       // re_mode_t, least, most, re_one_t, argument, first byte of what follows or 256
    RE_OP_LOOP_BEGIN, // slot
    RE_OP_LOOP,       // re_mode_t, least, most, slot, where again
    RE_OP_LOOK,       // ahead, not, width, slot, where after
    RE_OP_LOOK_END,   // not, slot
    RE_OP_ATOMIC,     // slot
    RE_OP_ATOMIC_END, // slot
} re_op_t;

// What matches one character.
typedef enum { RE_ONE_BYTE, RE_ONE_CHAR, RE_ONE_FOLDED, RE_ONE_ASCII_FOLDED, RE_ONE_ANY, RE_ONE_LINE, RE_ONE_SET } re_one_t;

typedef struct _re_run_t {
    const re_pattern_t *pattern;
    mp_obj_t subject; // keeps `begin` alive
    const byte *begin;
    const byte *end;
    const byte *start;        // where the search goes on
    const byte *must_advance; // an empty match here is none
    bool is_full;             // only what reaches the end matches
    uint32_t *marks;          // two for each group, the whole match first: offsets from begin
    uint32_t *slots;
    uint32_t last_group;
    int8_t is_ascii;      // -1: not known yet
    uint32_t known_byte;  // a place in the text
    uint32_t known_char;  // the same place, counted in characters
    struct _re_entry_t *stack;
    size_t stack_len;
    size_t stack_alloc;
} re_run_t;

// Prepares for matching in a text, which is bytes or str as the pattern is.
void re_run_begin(re_run_t *run, const re_pattern_t *pattern, mp_obj_t subject);

// Matches at run->start alone, or from there on. The marks hold the result.
bool re_run_match(re_run_t *run);
bool re_run_search(re_run_t *run);

// Goes on behind the match that was found.
void re_run_advance(re_run_t *run);

extern const mp_obj_type_t re_type_pattern;
extern const mp_obj_type_t re_type_match;
extern const mp_obj_type_t re_type_error;

MP_NORETURN void re_raise(mp_obj_t pattern, size_t pos, const char *format, ...);

// Where a text is ASCII alone, bytes are characters; found out once for a run.
bool re_run_is_ascii(re_run_t *run);

// The match that a run has found, in what the program gave as `string`.
mp_obj_t re_match_new(re_run_t *run, mp_obj_t string);

// A part of the text, from one byte to another.
mp_obj_t re_part(mp_obj_t subject, uint32_t from, uint32_t to);
mp_obj_t re_group(mp_obj_t subject, const uint32_t *marks, uint32_t group, mp_obj_t otherwise);

// The number of a group from a number or name, or -1.
mp_int_t re_group_number(const re_pattern_t *pattern, mp_obj_t group);

// A replacement with \1 and \g<name>: texts, and group numbers as small ints.
typedef struct _re_template_t {
    size_t count;
    mp_obj_t *parts;
} re_template_t;

void re_template_parse(re_template_t *made, const re_pattern_t *pattern, mp_obj_t text);
void re_template_expand(const re_template_t *made, const byte *begin, const uint32_t *marks, vstr_t *out);

// The bytes or str that is matched for a string, which must suit the pattern.
mp_obj_t re_subject(const re_pattern_t *pattern, mp_obj_t string);

// A repr, but no more than so many characters of it.
void re_print_short(const mp_print_t *print, mp_obj_t value, size_t max);
void re_flags_print(const mp_print_t *print, uint32_t flags);

#endif
