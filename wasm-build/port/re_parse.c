// SPDX-License-Identifier: MIT
// From the text of a regular expression to nodes.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "re.h"
#include "re_chars.h"
#include "re_set.h"

// One more than any character; what stands behind the last.
#define END (0x110000)

typedef struct _parser_t {
    re_tree_t *tree;
    mp_obj_t pattern;
    uint32_t *text; // characters of the pattern
    size_t len;
    size_t at;
    re_words_t groups;      // least and greatest width of each group; RE_UNSET, 0 while it is open
    re_words_t conditions;  // groups and places of what is looked up when all are known
    uint32_t behind_groups; // 1 more than the groups before the outermost look behind; 0 outside
} parser_t;

typedef struct _list_t {
    uint32_t first;
    uint32_t before; // the one before the last
    uint32_t last;
} list_t;

void re_words_add(re_words_t *words, uint32_t word) {
    if (words->len == words->alloc) {
        size_t alloc = words->alloc + words->alloc / 2 + 16;
        words->at = m_renew(uint32_t, words->at, words->alloc, alloc);
        words->alloc = alloc;
    }
    words->at[words->len++] = word;
}

static uint32_t add_width(uint32_t a, uint32_t b) {
    uint32_t sum;
    return a == RE_NO_MAX || b == RE_NO_MAX || __builtin_add_overflow(a, b, &sum) ? RE_NO_MAX : sum;
}

static uint32_t multiply_width(uint32_t a, uint32_t b) {
    uint32_t product;
    if (a == 0 || b == 0) {
        return 0;
    }
    return a == RE_NO_MAX || b == RE_NO_MAX || __builtin_mul_overflow(a, b, &product) ? RE_NO_MAX : product;
}

static uint32_t new_node(parser_t *p, re_node_kind_t kind, uint32_t flags, uint32_t min, uint32_t max) {
    re_tree_t *tree = p->tree;
    METER_STEPS(1);
    if (tree->node_count == tree->node_alloc) {
        size_t alloc = tree->node_alloc + tree->node_alloc / 2 + 16;
        tree->nodes = m_renew(re_node_t, tree->nodes, tree->node_alloc, alloc);
        tree->node_alloc = alloc;
    }
    tree->nodes[tree->node_count] = (re_node_t) { .kind = kind, .flags = flags, .min = min, .max = max };
    return tree->node_count++;
}

static re_node_t *node_at(parser_t *p, uint32_t index) {
    return &p->tree->nodes[index];
}

static uint32_t list_add(parser_t *p, list_t *list, uint32_t node) {
    if (list->last == 0) {
        list->first = node;
    } else {
        node_at(p, list->last)->next = node;
    }
    list->before = list->last;
    list->last = node;
    return node;
}

static uint32_t peek(parser_t *p) {
    return p->at < p->len ? p->text[p->at] : END;
}

static bool take(parser_t *p, uint32_t c) {
    if (p->at < p->len && p->text[p->at] == c) {
        ++p->at;
        return true;
    }
    return false;
}

// A part of the pattern as a C string.
static const char *part(parser_t *p, size_t from, size_t to) {
    vstr_t text;
    vstr_init(&text, to - from + 1);
    for (size_t i = from; i < to; ++i) {
        vstr_add_char(&text, p->text[i]);
    }
    return vstr_null_terminated_str(&text);
}

static const char *part_repr(parser_t *p, size_t from, size_t to) {
    const char *text = part(p, from, to);
    vstr_t repr;
    mp_print_t print;
    vstr_init_print(&repr, 16, &print);
    mp_obj_print_helper(&print, mp_obj_new_str(text, strlen(text)), PRINT_REPR);
    return vstr_null_terminated_str(&repr);
}

static MP_NORETURN void fail(parser_t *p, size_t pos, const char *message) {
    re_raise(p->pattern, pos, "%s", message);
}

static bool is_digit(uint32_t c) {
    return c - '0' < 10;
}

static bool is_octal(uint32_t c) {
    return c - '0' < 8;
}

static bool is_letter(uint32_t c) {
    return (c | 32) - 'a' < 26;
}

static int hex_value(uint32_t c) {
    return is_digit(c) ? (int)c - '0' : (c | 32) - 'a' < 6 ? (int)(c | 32) - 'a' + 10 : -1;
}

// Behind \x, \u and \U.
static uint32_t hex_escape(parser_t *p, size_t start, int digits) {
    uint32_t value = 0;
    for (int i = 0; i < digits; ++i, ++p->at) {
        int digit = hex_value(peek(p));
        if (digit < 0) {
            re_raise(p->pattern, start, "incomplete escape %s", part(p, start, p->at));
        }
        value = value << 4 | digit;
    }
    if (value > 0x10ffff) {
        re_raise(p->pattern, start, "bad escape %s", part(p, start, p->at));
    }
    return value;
}

// An escape that stands for one character, in a set or outside. `c` has been read.
static uint32_t char_escape(parser_t *p, size_t start, uint32_t c) {
    switch (c) {
        case 'a':
            return 7;
        case 'f':
            return 12;
        case 'n':
            return 10;
        case 'r':
            return 13;
        case 't':
            return 9;
        case 'v':
            return 11;
        case 'x':
            return hex_escape(p, start, 2);
    }
    if (!p->tree->is_bytes) {
        if (c == 'u') {
            return hex_escape(p, start, 4);
        } else if (c == 'U') {
            return hex_escape(p, start, 8);
        }
    }
    if (is_letter(c) || is_digit(c)) {
        re_raise(p->pattern, start, "bad escape %s", part(p, start, p->at));
    }
    return c;
}

static uint32_t octal_escape(parser_t *p, size_t start, uint32_t value, int more) {
    for (; more > 0 && is_octal(peek(p)); --more) {
        value = value * 8 + (p->text[p->at++] - '0');
    }
    if (value > 0377) {
        re_raise(p->pattern, start, "octal escape value %s outside of range 0-0o377", part(p, start, p->at));
    }
    return value;
}

static bool is_class(uint32_t c) {
    return c < 128 && strchr("dDsSwW", c) != NULL && c != 0;
}

static uint32_t escaped(parser_t *p) {
    if (p->at >= p->len) {
        fail(p, p->len - 1, "bad escape (end of pattern)");
    }
    return p->text[p->at++];
}

static bool is_unicode(parser_t *p, uint32_t flags) {
    return !p->tree->is_bytes && !(flags & RE_ASCII);
}

// Sets

static uint32_t new_set(parser_t *p, uint32_t flags, const re_words_t *pairs, bool is_negated) {
    uint32_t set = re_set_add(&p->tree->sets, pairs, is_unicode(p, flags),
        (is_negated ? RE_SET_NEGATED : 0) | (flags & RE_IGNORECASE ? RE_SET_FOLDED : 0));
    uint32_t node = new_node(p, RE_NODE_SET, flags, 1, 1);
    node_at(p, node)->a = set;
    return node;
}

static void add_class(parser_t *p, re_words_t *pairs, uint32_t letter, uint32_t flags) {
    re_words_add(pairs, RE_SET_CLASS | letter);
    re_words_add(pairs, is_unicode(p, flags));
}

static uint32_t class_node(parser_t *p, uint32_t letter, uint32_t flags) {
    re_words_t pairs = { 0 };
    add_class(p, &pairs, letter, flags);
    return new_set(p, flags & ~RE_IGNORECASE, &pairs, false);
}

// One member: a character, or a class with RE_SET_CLASS.
static uint32_t set_member(parser_t *p, size_t open) {
    if (p->at >= p->len) {
        fail(p, open, "unterminated character set");
    }
    size_t start = p->at;
    uint32_t c = p->text[p->at++];
    if (c != '\\') {
        return c;
    }
    c = escaped(p);
    if (is_class(c)) {
        return RE_SET_CLASS | c;
    } else if (c == 'b') {
        return 8;
    } else if (is_octal(c)) {
        return octal_escape(p, start, c - '0', 2);
    }
    return char_escape(p, start, c);
}

static uint32_t parse_set(parser_t *p, uint32_t flags) {
    size_t open = p->at - 1;
    bool is_negated = take(p, '^');
    re_words_t pairs = { 0 };
    for (;;) {
        METER_STEPS(1);
        size_t start = p->at;
        if (pairs.len > 0 && take(p, ']')) {
            break;
        }
        uint32_t low = set_member(p, open);
        uint32_t high = low;
        size_t middle = p->at;
        bool is_last = false;
        if (take(p, '-')) {
            if (p->at >= p->len) {
                fail(p, open, "unterminated character set");
            }
            if (take(p, ']')) {
                is_last = true;
            } else {
                high = set_member(p, open);
                if (((low | high) & RE_SET_CLASS) || high < low) {
                    re_raise(p->pattern, start, "bad character range %s-%s",
                        part(p, start, middle), part(p, middle + 1, p->at));
                }
            }
        }
        if (low & RE_SET_CLASS) {
            add_class(p, &pairs, low & 0xff, flags);
        } else {
            re_words_add(&pairs, low);
            re_words_add(&pairs, high);
        }
        if (is_last) {
            re_words_add(&pairs, '-');
            re_words_add(&pairs, '-');
            break;
        }
    }
    return new_set(p, flags, &pairs, is_negated);
}

// Text: characters that follow each other become one node.
static void add_char(parser_t *p, list_t *list, uint32_t c, uint32_t flags) {
    re_words_t *texts = &p->tree->texts;
    re_node_t *last = node_at(p, list->last);
    if (list->last != 0 && last->kind == RE_NODE_TEXT && last->flags == flags && last->a + last->b == texts->len) {
        ++last->b;
        ++last->min;
        ++last->max;
        METER_STEPS(1);
    } else {
        uint32_t node = new_node(p, RE_NODE_TEXT, flags, 1, 1);
        node_at(p, node)->a = texts->len;
        node_at(p, node)->b = 1;
        list_add(p, list, node);
    }
    re_words_add(texts, c);
}

static void add_at(parser_t *p, list_t *list, re_at_t at, uint32_t flags) {
    node_at(p, list_add(p, list, new_node(p, RE_NODE_AT, flags, 0, 0)))->a = at;
}

// Groups

static bool is_open(parser_t *p, uint32_t group) {
    return p->groups.at[2 * group] == RE_UNSET && p->groups.at[2 * group + 1] == 0;
}

static void check_behind(parser_t *p, uint32_t group) {
    if (p->behind_groups != 0) {
        if (group <= p->tree->groups && is_open(p, group)) {
            fail(p, p->at, "cannot refer to an open group");
        } else if (group >= p->behind_groups) {
            fail(p, p->at, "cannot refer to group defined in the same lookbehind subpattern");
        }
    }
}

static void add_ref(parser_t *p, list_t *list, uint32_t group, uint32_t flags, size_t pos) {
    if (is_open(p, group)) {
        fail(p, pos, "cannot refer to an open group");
    }
    check_behind(p, group);
    uint32_t node = new_node(p, RE_NODE_REF, flags, p->groups.at[2 * group], p->groups.at[2 * group + 1]);
    node_at(p, node)->a = group;
    list_add(p, list, node);
}

static void parse_escape(parser_t *p, list_t *list, uint32_t flags) {
    size_t start = p->at - 1;
    uint32_t c = escaped(p);
    if (is_class(c)) {
        list_add(p, list, class_node(p, c, flags));
    } else if (c == 'A') {
        add_at(p, list, RE_AT_BEGIN_TEXT, flags);
    } else if (c == 'Z') {
        add_at(p, list, RE_AT_END_TEXT, flags);
    } else if (c == 'b') {
        add_at(p, list, RE_AT_BOUNDARY, flags);
    } else if (c == 'B') {
        add_at(p, list, RE_AT_NO_BOUNDARY, flags);
    } else if (c == '0') {
        add_char(p, list, octal_escape(p, start, 0, 2), flags);
    } else if (is_digit(c)) {
        uint32_t group = c - '0';
        if (is_digit(peek(p))) {
            uint32_t second = p->text[p->at++];
            if (is_octal(c) && is_octal(second) && is_octal(peek(p))) {
                add_char(p, list, octal_escape(p, start, group * 8 + second - '0', 1), flags);
                return;
            }
            group = group * 10 + second - '0';
        }
        if (group > p->tree->groups) {
            re_raise(p->pattern, start + 1, "invalid group reference %u", (unsigned int)group);
        }
        add_ref(p, list, group, flags, start);
    } else {
        add_char(p, list, char_escape(p, start, c), flags);
    }
}

static uint32_t parse_number(parser_t *p) {
    uint32_t value = 0;
    for (; is_digit(peek(p)); ++p->at) {
        value = add_width(multiply_width(value, 10), p->text[p->at] - '0');
    }
    if (value == RE_NO_MAX) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("the repetition number is too large"));
    }
    return value;
}

// The last node becomes a repetition of itself.
static void parse_repeat(parser_t *p, list_t *list, uint32_t c, uint32_t flags) {
    size_t here = p->at;
    uint32_t min = c == '+';
    uint32_t max = c == '?' ? 1 : RE_NO_MAX;
    if (c == '{') {
        if (peek(p) == '}') {
            add_char(p, list, c, flags);
            return;
        }
        size_t digits = p->at;
        while (is_digit(peek(p))) {
            ++p->at;
        }
        bool has_comma = take(p, ',');
        while (has_comma && is_digit(peek(p))) {
            ++p->at;
        }
        if (!take(p, '}')) {
            p->at = here;
            add_char(p, list, c, flags);
            return;
        }
        p->at = digits;
        bool has_min = is_digit(peek(p));
        min = parse_number(p);
        if (take(p, ',')) {
            max = is_digit(peek(p)) ? parse_number(p) : RE_NO_MAX;
        } else {
            max = has_min ? min : RE_NO_MAX;
        }
        ++p->at;
        if (max < min) {
            fail(p, here, "min repeat greater than max repeat");
        }
    }
    if (list->last == 0 || node_at(p, list->last)->kind == RE_NODE_AT) {
        fail(p, here - 1, "nothing to repeat");
    }
    re_node_t *item = node_at(p, list->last);
    if (item->kind == RE_NODE_REPEAT) {
        fail(p, here - 1, "multiple repeat");
    }
    if (item->kind == RE_NODE_TEXT && item->b > 1) {
        --item->b;
        --item->min;
        --item->max;
        uint32_t from = item->a + item->b;
        uint32_t text = new_node(p, RE_NODE_TEXT, item->flags, 1, 1);
        node_at(p, text)->a = from;
        node_at(p, text)->b = 1;
        list_add(p, list, text);
    }
    re_mode_t mode = take(p, '?') ? RE_LAZY : take(p, '+') ? RE_POSSESSIVE : RE_GREEDY;
    uint32_t child = list->last;
    uint32_t repeat = new_node(p, RE_NODE_REPEAT, flags | mode << RE_MODE_SHIFT,
        multiply_width(node_at(p, child)->min, min), multiply_width(node_at(p, child)->max, max));
    re_node_t *node = node_at(p, repeat);
    node->a = min;
    node->b = max;
    node->child = child;
    if (list->before == 0) {
        list->first = repeat;
    } else {
        node_at(p, list->before)->next = repeat;
    }
    list->last = repeat;
}

// A name up to `end`, which is taken. Returns where it begins.
static size_t parse_name(parser_t *p, uint32_t end) {
    size_t start = p->at;
    while (p->at < p->len && p->text[p->at] != end) {
        ++p->at;
    }
    if (p->at == start) {
        fail(p, start, "missing group name");
    } else if (p->at >= p->len) {
        re_raise(p->pattern, start, "missing %c, unterminated name", (int)end);
    }
    ++p->at;
    return start;
}

static bool is_identifier(parser_t *p, size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
        if (!re_is_word(p->text[i], true) || (i == from && re_is_digit(p->text[i], true))) {
            return false;
        }
    }
    return true;
}

static mp_obj_t checked_name(parser_t *p, size_t start) {
    if (!is_identifier(p, start, p->at - 1)) {
        re_raise(p->pattern, start, "bad character in group name %s", part_repr(p, start, p->at - 1));
    }
    const char *name = part(p, start, p->at - 1);
    return mp_obj_new_str(name, strlen(name));
}

static uint32_t named_group(parser_t *p, size_t start) {
    mp_map_t *names = mp_obj_dict_get_map(p->tree->names);
    mp_map_elem_t *found = mp_map_lookup(names, checked_name(p, start), MP_MAP_LOOKUP);
    if (found == NULL) {
        re_raise(p->pattern, start, "unknown group name %s", part_repr(p, start, p->at - 1));
    }
    return MP_OBJ_SMALL_INT_VALUE(found->value);
}

static uint32_t open_group(parser_t *p, size_t name) {
    uint32_t group = ++p->tree->groups;
    re_words_add(&p->groups, RE_UNSET);
    re_words_add(&p->groups, 0);
    if (name != 0) {
        mp_obj_t text = checked_name(p, name);
        mp_map_elem_t *slot = mp_map_lookup(mp_obj_dict_get_map(p->tree->names), text, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND);
        if (slot->value != MP_OBJ_NULL) {
            re_raise(p->pattern, name, "redefinition of group name %s as group %u; was group %u",
                part_repr(p, name, p->at - 1), (unsigned int)group, (unsigned int)MP_OBJ_SMALL_INT_VALUE(slot->value));
        }
        slot->value = MP_OBJ_NEW_SMALL_INT(group);
    }
    return group;
}

static uint32_t flag_of(uint32_t c) {
    switch (c) {
        case 'i':
            return RE_IGNORECASE;
        case 'L':
            return RE_LOCALE;
        case 'm':
            return RE_MULTILINE;
        case 's':
            return RE_DOTALL;
        case 'x':
            return RE_VERBOSE;
        case 'a':
            return RE_ASCII;
        case 'u':
            return RE_UNICODE;
        default:
            return 0;
    }
}

#define TYPE_FLAGS (RE_ASCII | RE_LOCALE | RE_UNICODE)

static bool is_text_letter(uint32_t c) {
    return c != END && re_is_word(c, true) && !re_is_digit(c, true) && c != '_';
}

// Behind (?. Returns whether the flags are for the whole pattern; else a group with `*flags` follows.
static bool parse_flags(parser_t *p, uint32_t *flags) {
    uint32_t added = 0;
    uint32_t c = p->text[p->at++];
    while (c != '-') {
        uint32_t flag = flag_of(c);
        if (c == 'L' && !p->tree->is_bytes) {
            fail(p, p->at, "bad inline flags: cannot use 'L' flag with a str pattern");
        } else if (c == 'u' && p->tree->is_bytes) {
            fail(p, p->at, "bad inline flags: cannot use 'u' flag with a bytes pattern");
        }
        added |= flag;
        if ((flag & TYPE_FLAGS) && (added & TYPE_FLAGS) != flag) {
            fail(p, p->at, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        }
        c = peek(p);
        if (c == END) {
            fail(p, p->at, "missing -, : or )");
        }
        ++p->at;
        if (c == ')' || c == ':' || c == '-') {
            break;
        }
        if (flag_of(c) == 0) {
            fail(p, p->at - 1, is_text_letter(c) ? "unknown flag" : "missing -, : or )");
        }
    }
    uint32_t removed = 0;
    if (c == '-') {
        c = peek(p);
        if (c == END || flag_of(c) == 0) {
            fail(p, p->at, is_text_letter(c) ? "unknown flag" : "missing flag");
        }
        ++p->at;
        while (c != ':') {
            if (flag_of(c) & TYPE_FLAGS) {
                fail(p, p->at, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
            }
            removed |= flag_of(c);
            c = peek(p);
            if (c != ':' && (c == END || flag_of(c) == 0)) {
                fail(p, p->at, is_text_letter(c) ? "unknown flag" : "missing :");
            }
            ++p->at;
        }
    }
    if (added & removed) {
        fail(p, p->at - 1, "bad inline flags: flag turned on and off");
    }
    if (c == ')') {
        p->tree->flags |= added;
    }
    *flags = (*flags | added) & ~removed;
    if (added & RE_UNICODE) {
        *flags &= ~RE_ASCII;
    }
    return c == ')';
}

static uint32_t parse_branches(parser_t *p, uint32_t *flags, bool is_outer);
static uint32_t parse_sequence(parser_t *p, uint32_t *flags, bool is_first);

static void end_group(parser_t *p, size_t open) {
    if (!take(p, ')')) {
        fail(p, open, "missing ), unterminated subpattern");
    }
}

// How wide alternatives are.
static void measure(parser_t *p, uint32_t branch, uint32_t *min, uint32_t *max) {
    *min = RE_NO_MAX;
    *max = 0;
    for (; branch != 0; branch = node_at(p, branch)->next) {
        *min = MIN(*min, node_at(p, branch)->min);
        *max = MAX(*max, node_at(p, branch)->max);
    }
}

static void add_with_branches(parser_t *p, list_t *list, re_node_kind_t kind, uint32_t flags, uint32_t branches, uint32_t a, uint32_t b) {
    uint32_t min, max;
    measure(p, branches, &min, &max);
    bool is_look = kind == RE_NODE_LOOK;
    uint32_t node = new_node(p, kind, flags, is_look ? 0 : min, is_look ? 0 : max);
    node_at(p, node)->child = branches;
    node_at(p, node)->a = a;
    node_at(p, node)->b = b;
    list_add(p, list, node);
}

static void parse_look(parser_t *p, list_t *list, size_t open, uint32_t flags, bool is_ahead, bool is_not) {
    bool is_outermost = !is_ahead && p->behind_groups == 0;
    if (is_outermost) {
        p->behind_groups = p->tree->groups + 1;
    }
    uint32_t inner = flags;
    uint32_t branches = parse_branches(p, &inner, false);
    if (is_outermost) {
        p->behind_groups = 0;
    }
    end_group(p, open);
    add_with_branches(p, list, RE_NODE_LOOK, flags, branches, is_ahead, is_not);
}

// (?(1)yes|no)
static void parse_if(parser_t *p, list_t *list, size_t open, uint32_t flags) {
    size_t start = parse_name(p, ')');
    uint32_t group = 0;
    if (is_identifier(p, start, p->at - 1)) {
        group = named_group(p, start);
    } else {
        for (size_t i = start; i < p->at - 1; ++i) {
            if (!is_digit(p->text[i])) {
                re_raise(p->pattern, start, "bad character in group name %s", part_repr(p, start, p->at - 1));
            }
            group = add_width(multiply_width(group, 10), p->text[i] - '0');
        }
        if (group == 0) {
            fail(p, start, "bad group number");
        }
        if (group > 0x3fffffff) {
            re_raise(p->pattern, start, "invalid group reference %s", part(p, start, p->at - 1));
        }
        re_words_add(&p->conditions, group);
        re_words_add(&p->conditions, start);
    }
    check_behind(p, group);
    uint32_t inner = flags;
    uint32_t yes = parse_sequence(p, &inner, false);
    uint32_t no = 0;
    uint32_t min = node_at(p, yes)->min;
    uint32_t max = node_at(p, yes)->max;
    if (take(p, '|')) {
        inner = flags;
        no = parse_sequence(p, &inner, false);
        min = MIN(min, node_at(p, no)->min);
        max = MAX(max, node_at(p, no)->max);
        if (peek(p) == '|') {
            fail(p, p->at, "conditional backref with more than two branches");
        }
    } else {
        min = 0;
    }
    end_group(p, open);
    uint32_t node = new_node(p, RE_NODE_IF, flags, min, max);
    node_at(p, node)->a = group;
    node_at(p, node)->child = yes;
    node_at(p, node)->b = no;
    list_add(p, list, node);
}

// Behind an opening parenthesis.
static void parse_group(parser_t *p, list_t *list, uint32_t *flags, bool is_first) {
    size_t open = p->at - 1;
    size_t name = 0;
    bool is_capture = true;
    re_node_kind_t kind = RE_NODE_GROUP;
    uint32_t inner = *flags;
    if (take(p, '?')) {
        is_capture = false;
        uint32_t c = peek(p);
        if (c == END) {
            fail(p, p->at, "unexpected end of pattern");
        }
        ++p->at;
        if (c == 'P') {
            if (take(p, '<')) {
                is_capture = true;
                name = parse_name(p, '>');
                checked_name(p, name);
            } else if (take(p, '=')) {
                name = parse_name(p, ')');
                add_ref(p, list, named_group(p, name), *flags, name);
                return;
            } else if (p->at >= p->len) {
                fail(p, p->at, "unexpected end of pattern");
            } else {
                re_raise(p->pattern, open + 1, "unknown extension ?P%s", part(p, p->at, p->at + 1));
            }
        } else if (c == '#') {
            while (!take(p, ')')) {
                if (p->at >= p->len) {
                    fail(p, open, "missing ), unterminated comment");
                }
                ++p->at;
            }
            return;
        } else if (c == '=' || c == '!') {
            parse_look(p, list, open, *flags, true, c == '!');
            return;
        } else if (c == '<') {
            c = peek(p);
            if (c == END) {
                fail(p, p->at, "unexpected end of pattern");
            }
            ++p->at;
            if (c != '=' && c != '!') {
                re_raise(p->pattern, open + 1, "unknown extension ?<%s", part(p, p->at - 1, p->at));
            }
            parse_look(p, list, open, *flags, false, c == '!');
            return;
        } else if (c == '(') {
            parse_if(p, list, open, *flags);
            return;
        } else if (c == '>') {
            kind = RE_NODE_ATOMIC;
        } else if (flag_of(c) != 0 || c == '-') {
            --p->at;
            if (parse_flags(p, &inner)) {
                if (!is_first || list->first != 0) {
                    fail(p, open, "global flags not at the start of the expression");
                }
                *flags = inner;
                return;
            }
        } else if (c != ':') {
            re_raise(p->pattern, open + 1, "unknown extension ?%s", part(p, p->at - 1, p->at));
        }
    }
    uint32_t group = is_capture ? open_group(p, name) : 0;
    uint32_t branches = parse_branches(p, &inner, false);
    end_group(p, open);
    add_with_branches(p, list, kind, *flags, branches, group, 0);
    if (is_capture) {
        p->groups.at[2 * group] = node_at(p, list->last)->min;
        p->groups.at[2 * group + 1] = node_at(p, list->last)->max;
        if (is_open(p, group)) {
            p->groups.at[2 * group] = RE_NO_MAX - 1;
        }
    }
}

// What stands between bars, as a branch.
static uint32_t parse_sequence(parser_t *p, uint32_t *flags, bool is_first) {
    mp_cstack_check_deep();
    list_t list = { 0 };
    for (;;) {
        uint32_t c = peek(p);
        if (c == END || c == '|' || c == ')') {
            break;
        }
        ++p->at;
        if (*flags & RE_VERBOSE) {
            if (c == ' ' || c - 9 < 5) {
                continue;
            } else if (c == '#') {
                while (p->at < p->len && p->text[p->at++] != '\n') {
                }
                continue;
            }
        }
        switch (c) {
            case '\\':
                parse_escape(p, &list, *flags);
                break;
            case '[':
                list_add(p, &list, parse_set(p, *flags));
                break;
            case '?':
            case '*':
            case '+':
            case '{':
                parse_repeat(p, &list, c, *flags);
                break;
            case '.':
                list_add(p, &list, new_node(p, RE_NODE_ANY, *flags, 1, 1));
                break;
            case '(':
                parse_group(p, &list, flags, is_first);
                break;
            case '^':
                add_at(p, &list, RE_AT_BEGIN, *flags);
                break;
            case '$':
                add_at(p, &list, RE_AT_END, *flags);
                break;
            default:
                add_char(p, &list, c, *flags);
                break;
        }
    }
    uint32_t min = 0, max = 0;
    for (uint32_t node = list.first; node != 0; node = node_at(p, node)->next) {
        min = add_width(min, node_at(p, node)->min);
        max = add_width(max, node_at(p, node)->max);
    }
    uint32_t branch = new_node(p, RE_NODE_BRANCH, *flags, min, max);
    node_at(p, branch)->child = list.first;
    return branch;
}

// Alternatives that are one character each become a set.
static void join_branches(parser_t *p, uint32_t first, uint32_t flags) {
    for (uint32_t branch = first; branch != 0; branch = node_at(p, branch)->next) {
        re_node_t *only = node_at(p, node_at(p, branch)->child);
        if (node_at(p, branch)->child == 0 || only->next != 0 || only->kind != RE_NODE_TEXT || only->b != 1 || only->flags != flags) {
            return;
        }
    }
    re_words_t pairs = { 0 };
    for (uint32_t branch = first; branch != 0; branch = node_at(p, branch)->next) {
        uint32_t c = p->tree->texts.at[node_at(p, node_at(p, branch)->child)->a];
        re_words_add(&pairs, c);
        re_words_add(&pairs, c);
    }
    uint32_t set = new_set(p, flags, &pairs, false);
    node_at(p, first)->child = set;
    node_at(p, first)->next = 0;
}

static uint32_t parse_branches(parser_t *p, uint32_t *flags, bool is_outer) {
    uint32_t first = parse_sequence(p, flags, is_outer);
    uint32_t last = first;
    while (take(p, '|')) {
        uint32_t branch = parse_sequence(p, flags, false);
        node_at(p, last)->next = branch;
        last = branch;
    }
    if (first != last) {
        join_branches(p, first, *flags);
    }
    return first;
}

static void check_flags(re_tree_t *tree) {
    if (tree->is_bytes) {
        if (tree->flags & RE_UNICODE) {
            mp_raise_ValueError(MP_ERROR_TEXT("cannot use UNICODE flag with a bytes pattern"));
        }
    } else if (tree->flags & RE_LOCALE) {
        mp_raise_ValueError(MP_ERROR_TEXT("cannot use LOCALE flag with a str pattern"));
    } else if (!(tree->flags & RE_ASCII)) {
        tree->flags |= RE_UNICODE;
    } else if (tree->flags & RE_UNICODE) {
        mp_raise_ValueError(MP_ERROR_TEXT("ASCII and UNICODE flags are incompatible"));
    }
}

void re_parse(re_tree_t *tree, mp_obj_t pattern, uint32_t flags) {
    GET_STR_DATA_LEN(pattern, data, len);
    *tree = (re_tree_t) { .pattern = pattern, .is_bytes = !mp_obj_is_str(pattern), .flags = flags };
    tree->names = mp_obj_new_dict(0);
    parser_t p = { .tree = tree, .pattern = pattern };
    meter_left -= len >> 4;
    p.text = m_new(uint32_t, len);
    for (const byte *at = data; at < data + len;) {
        p.text[p.len++] = re_next_char(&at, tree->is_bytes);
    }
    // The first node is none, the first group the whole match.
    new_node(&p, RE_NODE_NONE, 0, 0, 0);
    re_words_add(&p.groups, RE_UNSET);
    re_words_add(&p.groups, 0);
    uint32_t outer = flags;
    tree->root = parse_branches(&p, &outer, true);
    if (p.at < p.len) {
        fail(&p, p.at, "unbalanced parenthesis");
    }
    check_flags(tree);
    for (size_t i = 0; i < p.conditions.len; i += 2) {
        if (p.conditions.at[i] > tree->groups) {
            re_raise(pattern, p.conditions.at[i + 1], "invalid group reference %u", (unsigned int)p.conditions.at[i]);
        }
    }
}
