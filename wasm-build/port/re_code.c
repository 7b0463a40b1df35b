// SPDX-License-Identifier: MIT
// From the nodes of a regular expression to code.

#include <string.h>

#include "py/runtime.h"
#include "re.h"
#include "re_chars.h"
#include "re_set.h"

typedef struct _emitter_t {
    re_tree_t *tree;
    re_words_t code;
    uint32_t slots;
} emitter_t;

static re_node_t *node_at(emitter_t *e, uint32_t index) {
    return &e->tree->nodes[index];
}

static void emit(emitter_t *e, uint32_t word) {
    re_words_add(&e->code, word);
}

static bool is_unicode(emitter_t *e, uint32_t flags) {
    return !e->tree->is_bytes && !(flags & RE_ASCII);
}

// How a character of the pattern is compared.
static re_one_t one_of_char(emitter_t *e, uint32_t c, uint32_t flags, uint32_t *arg) {
    *arg = c;
    if (flags & RE_IGNORECASE) {
        if (!is_unicode(e, flags)) {
            if ((c | 32) - 'a' < 26) {
                *arg = c | 32;
                return RE_ONE_ASCII_FOLDED;
            }
        } else if (c < 128 ? (c | 32) - 'a' < 26 : re_fold(c) != c || char_to_upper(c) != c) {
            *arg = re_fold(c);
            return RE_ONE_FOLDED;
        }
    }
    return c < 128 || e->tree->is_bytes ? RE_ONE_BYTE : RE_ONE_CHAR;
}

// Whether a node matches one character, and how.
static bool is_one(emitter_t *e, const re_node_t *node, re_one_t *one, uint32_t *arg) {
    while (node->kind == RE_NODE_GROUP && node->a == 0) {
        const re_node_t *branch = node_at(e, node->child);
        if (branch->next != 0 || branch->child == 0 || node_at(e, branch->child)->next != 0) {
            return false;
        }
        node = node_at(e, branch->child);
    }
    *arg = 0;
    if (node->kind == RE_NODE_TEXT && node->b == 1) {
        *one = one_of_char(e, e->tree->texts.at[node->a], node->flags, arg);
    } else if (node->kind == RE_NODE_ANY) {
        *one = node->flags & RE_DOTALL ? RE_ONE_ANY : RE_ONE_LINE;
    } else if (node->kind == RE_NODE_SET) {
        *one = RE_ONE_SET;
        *arg = node->a;
    } else {
        return false;
    }
    return true;
}

static void emit_text(emitter_t *e, const re_node_t *node) {
    for (uint32_t i = 0; i < node->b;) {
        uint32_t arg;
        re_one_t one = one_of_char(e, e->tree->texts.at[node->a + i], node->flags, &arg);
        if (one != RE_ONE_BYTE && one != RE_ONE_CHAR) {
            emit(e, RE_OP_ONE);
            emit(e, one);
            emit(e, arg);
            ++i;
            continue;
        }
        emit(e, RE_OP_TEXT);
        size_t count_at = e->code.len;
        emit(e, 0);
        uint32_t count = 0;
        uint32_t word = 0;
        do {
            byte bytes[4];
            size_t len = re_put_char(bytes, arg, e->tree->is_bytes);
            for (size_t j = 0; j < len; ++j) {
                word |= (uint32_t)bytes[j] << 8 * (count % 4);
                if (++count % 4 == 0) {
                    emit(e, word);
                    word = 0;
                }
            }
            ++i;
            one = i < node->b ? one_of_char(e, e->tree->texts.at[node->a + i], node->flags, &arg) : RE_ONE_ANY;
        } while (one == RE_ONE_BYTE || one == RE_ONE_CHAR);
        if (count % 4 != 0) {
            emit(e, word);
        }
        e->code.at[count_at] = count;
    }
}

static void emit_list(emitter_t *e, uint32_t node);

// The first byte of what the code at `pc` matches, if that is one alone; else 256.
static uint32_t first_byte(const uint32_t *code, size_t len, size_t pc) {
    while (pc < len && (code[pc] == RE_OP_MARK || code[pc] == RE_OP_JUMP)) {
        METER_STEPS(1);
        // Code jumps ahead here, but for loops, which have an operation of their own.
        pc = code[pc] == RE_OP_MARK ? pc + 2 : code[pc + 1];
    }
    return pc < len && code[pc] == RE_OP_TEXT ? code[pc + 2] & 0xff : 256;
}

static void emit_branches(emitter_t *e, uint32_t branch) {
    // The ends jump behind all of them: until that is known, each holds where the one before is.
    size_t jump = 0;
    for (; node_at(e, branch)->next != 0; branch = node_at(e, branch)->next) {
        METER_STEPS(1);
        size_t split = e->code.len;
        emit(e, RE_OP_SPLIT);
        emit(e, 0);
        emit(e, 256);
        emit_list(e, node_at(e, branch)->child);
        emit(e, RE_OP_JUMP);
        emit(e, jump);
        jump = e->code.len - 1;
        e->code.at[split + 1] = e->code.len;
        e->code.at[split + 2] = first_byte(e->code.at, jump - 1, split + 3);
    }
    emit_list(e, node_at(e, branch)->child);
    while (jump != 0) {
        size_t before = e->code.at[jump];
        e->code.at[jump] = e->code.len;
        jump = before;
    }
}

static void emit_node(emitter_t *e, const re_node_t *node);

static void emit_repeat(emitter_t *e, const re_node_t *node) {
    re_mode_t mode = node->flags >> RE_MODE_SHIFT;
    uint32_t min = node->a;
    uint32_t max = node->b;
    const re_node_t *child = node_at(e, node->child);
    if (max == 0) {
        return;
    }
    re_one_t one;
    uint32_t arg;
    if (is_one(e, child, &one, &arg)) {
        uint32_t words[] = { RE_OP_ONES, mode, min, max, one, arg, 256 };
        for (size_t i = 0; i < MP_ARRAY_SIZE(words); ++i) {
            emit(e, words[i]);
        }
        return;
    }
    if (min == 1 && max == 1 && mode != RE_POSSESSIVE) {
        emit_node(e, child);
        return;
    }
    uint32_t atomic = 0;
    if (mode == RE_POSSESSIVE) {
        atomic = e->slots++;
        emit(e, RE_OP_ATOMIC);
        emit(e, atomic);
    }
    if (min == 0 && max == 1) {
        size_t split = e->code.len;
        emit(e, RE_OP_SPLIT);
        emit(e, split + 5);
        emit(e, 256);
        if (mode == RE_LAZY) {
            emit(e, RE_OP_JUMP);
            emit(e, 0);
        }
        emit_node(e, child);
        e->code.at[split + (mode == RE_LAZY ? 4 : 1)] = e->code.len;
    } else {
        uint32_t slot = e->slots;
        e->slots += 2;
        emit(e, RE_OP_LOOP_BEGIN);
        emit(e, slot);
        emit(e, RE_OP_JUMP);
        emit(e, 0);
        size_t body = e->code.len;
        emit_node(e, child);
        e->code.at[body - 1] = e->code.len;
        uint32_t words[] = { RE_OP_LOOP, mode, min, max, slot, body };
        for (size_t i = 0; i < MP_ARRAY_SIZE(words); ++i) {
            emit(e, words[i]);
        }
    }
    if (mode == RE_POSSESSIVE) {
        emit(e, RE_OP_ATOMIC_END);
        emit(e, atomic);
    }
}

static void emit_look(emitter_t *e, const re_node_t *node) {
    uint32_t width = 0;
    if (!node->a) {
        width = node_at(e, node->child)->min;
        for (uint32_t branch = node->child; branch != 0; branch = node_at(e, branch)->next) {
            if (node_at(e, branch)->min != width || node_at(e, branch)->max != width) {
                re_raise(e->tree->pattern, SIZE_MAX, "look-behind requires fixed-width pattern");
            }
        }
    }
    uint32_t slot = e->slots;
    e->slots += 2;
    uint32_t words[] = { RE_OP_LOOK, node->a, node->b, width, slot, 0 };
    for (size_t i = 0; i < MP_ARRAY_SIZE(words); ++i) {
        emit(e, words[i]);
    }
    size_t after = e->code.len - 1;
    emit_branches(e, node->child);
    emit(e, RE_OP_LOOK_END);
    emit(e, node->b);
    emit(e, slot);
    e->code.at[after] = e->code.len;
}

static void emit_if(emitter_t *e, const re_node_t *node) {
    emit(e, RE_OP_IF);
    emit(e, node->a);
    emit(e, 0);
    size_t otherwise = e->code.len - 1;
    emit_list(e, node_at(e, node->child)->child);
    if (node->b != 0) {
        emit(e, RE_OP_JUMP);
        emit(e, 0);
        size_t end = e->code.len - 1;
        e->code.at[otherwise] = e->code.len;
        emit_list(e, node_at(e, node->b)->child);
        e->code.at[end] = e->code.len;
    } else {
        e->code.at[otherwise] = e->code.len;
    }
}

static void emit_node(emitter_t *e, const re_node_t *node) {
    mp_cstack_check_deep();
    METER_STEPS(1);
    re_one_t one;
    uint32_t arg;
    switch (node->kind) {
        case RE_NODE_TEXT:
            emit_text(e, node);
            break;
        case RE_NODE_ANY:
        case RE_NODE_SET:
            is_one(e, node, &one, &arg);
            emit(e, RE_OP_ONE);
            emit(e, one);
            emit(e, arg);
            break;
        case RE_NODE_AT:
            emit(e, RE_OP_AT);
            emit(e, node->a);
            emit(e, (node->flags & RE_MULTILINE) | (is_unicode(e, node->flags) ? RE_UNICODE : 0));
            break;
        case RE_NODE_GROUP:
            if (node->a != 0) {
                emit(e, RE_OP_MARK);
                emit(e, 2 * node->a);
            }
            emit_branches(e, node->child);
            if (node->a != 0) {
                emit(e, RE_OP_MARK);
                emit(e, 2 * node->a + 1);
            }
            break;
        case RE_NODE_REF:
            emit(e, RE_OP_REF);
            emit(e, node->a);
            emit(e, (node->flags & RE_IGNORECASE) | (is_unicode(e, node->flags) ? RE_UNICODE : 0));
            break;
        case RE_NODE_IF:
            emit_if(e, node);
            break;
        case RE_NODE_REPEAT:
            emit_repeat(e, node);
            break;
        case RE_NODE_LOOK:
            emit_look(e, node);
            break;
        case RE_NODE_ATOMIC: {
            uint32_t slot = e->slots++;
            emit(e, RE_OP_ATOMIC);
            emit(e, slot);
            emit_branches(e, node->child);
            emit(e, RE_OP_ATOMIC_END);
            emit(e, slot);
            break;
        }
    }
}

static void emit_list(emitter_t *e, uint32_t node) {
    for (; node != 0; node = node_at(e, node)->next) {
        emit_node(e, node_at(e, node));
    }
}

// Tells each repetition of one character what follows it.
static void link_ones(re_words_t *code) {
    static const uint8_t lengths[] = {
        [RE_OP_MATCH] = 1, [RE_OP_ONE] = 3, [RE_OP_AT] = 3, [RE_OP_MARK] = 2, [RE_OP_REF] = 3, [RE_OP_IF] = 3,
        [RE_OP_SPLIT] = 3, [RE_OP_JUMP] = 2, [RE_OP_ONES] = 7, [RE_OP_LOOP_BEGIN] = 2, [RE_OP_LOOP] = 6,
        [RE_OP_LOOK] = 6, [RE_OP_LOOK_END] = 3, [RE_OP_ATOMIC] = 2, [RE_OP_ATOMIC_END] = 2,
    };
    for (size_t pc = 0; pc < code->len;) {
        uint32_t op = code->at[pc];
        if (op == RE_OP_TEXT) {
            pc += 2 + (code->at[pc + 1] + 3) / 4;
            continue;
        }
        if (op == RE_OP_ONES) {
            code->at[pc + 6] = first_byte(code->at, code->len, pc + 7);
        }
        pc += lengths[op];
    }
}

static void add_first(re_pattern_t *pattern, uint32_t byte) {
    pattern->first[byte >> 5] |= (uint32_t)1 << (byte & 31);
}

static void add_firsts(re_pattern_t *pattern, uint32_t from) {
    for (uint32_t i = from; i < 256; ++i) {
        add_first(pattern, i);
    }
}

// Collects with which bytes a match of these nodes begins. Returns whether it may be empty.
static bool find_first(emitter_t *e, re_pattern_t *pattern, uint32_t index) {
    mp_cstack_check_deep();
    for (; index != 0; index = node_at(e, index)->next) {
        METER_STEPS(1);
        const re_node_t *node = node_at(e, index);
        bool may_be_empty = false;
        re_one_t one;
        uint32_t arg;
        byte bytes[4];
        switch (node->kind) {
            case RE_NODE_TEXT:
                one = one_of_char(e, e->tree->texts.at[node->a], node->flags, &arg);
                if (one == RE_ONE_FOLDED) {
                    add_firsts(pattern, 128);
                }
                if (one == RE_ONE_FOLDED || one == RE_ONE_ASCII_FOLDED) {
                    if (arg < 128) {
                        add_first(pattern, arg);
                        add_first(pattern, arg - 32);
                    }
                } else {
                    re_put_char(bytes, arg, e->tree->is_bytes);
                    add_first(pattern, bytes[0]);
                }
                break;
            case RE_NODE_SET: {
                const uint32_t *set = e->tree->sets.at + node->a;
                for (uint32_t c = 0; c < (e->tree->is_bytes ? 256 : 128); ++c) {
                    if (re_set_has_any(set, c)) {
                        add_first(pattern, c);
                    }
                }
                if (!e->tree->is_bytes) {
                    add_firsts(pattern, 128);
                }
                break;
            }
            case RE_NODE_AT:
            case RE_NODE_LOOK:
                may_be_empty = true;
                break;
            case RE_NODE_GROUP:
            case RE_NODE_ATOMIC:
                for (uint32_t branch = node->child; branch != 0; branch = node_at(e, branch)->next) {
                    METER_STEPS(1);
                    may_be_empty |= find_first(e, pattern, node_at(e, branch)->child);
                }
                break;
            case RE_NODE_REPEAT:
                may_be_empty = find_first(e, pattern, node->child) || node->a == 0;
                break;
            default:
                add_firsts(pattern, 0);
                may_be_empty = node->kind != RE_NODE_ANY;
                break;
        }
        if (!may_be_empty) {
            return false;
        }
    }
    return true;
}

void re_emit(re_pattern_t *pattern, re_tree_t *tree) {
    emitter_t e = { .tree = tree };
    emit_branches(&e, tree->root);
    emit(&e, RE_OP_MATCH);
    link_ones(&e.code);
    pattern->names = tree->names;
    pattern->is_bytes = tree->is_bytes;
    pattern->flags = tree->flags;
    pattern->groups = tree->groups;
    pattern->slots = e.slots;
    pattern->code = e.code.at;
    pattern->code_len = e.code.len;
    pattern->sets = tree->sets.at;
    pattern->min = RE_NO_MAX;
    memset(pattern->first, 0, sizeof(pattern->first));
    pattern->has_first = true;
    for (uint32_t branch = tree->root; branch != 0; branch = node_at(&e, branch)->next) {
        pattern->min = MIN(pattern->min, node_at(&e, branch)->min);
        if (find_first(&e, pattern, node_at(&e, branch)->child)) {
            pattern->has_first = false;
        }
    }
    pattern->first_byte = -1;
    int count = 0;
    for (int i = 0; i < 256; ++i) {
        if (pattern->first[i >> 5] >> (i & 31) & 1) {
            ++count;
            pattern->first_byte = i;
        }
    }
    if (count != 1) {
        pattern->first_byte = -1;
    }
    if (count == 256) {
        pattern->has_first = false;
    }
    const re_node_t *root = node_at(&e, tree->root);
    const re_node_t *start = node_at(&e, root->child);
    pattern->is_anchored = root->next == 0 && start->kind == RE_NODE_AT
        && (start->a == RE_AT_BEGIN_TEXT || (start->a == RE_AT_BEGIN && !(start->flags & RE_MULTILINE)));
}
