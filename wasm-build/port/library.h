// SPDX-License-Identifier: MIT
// The standard library: Python sources that the host places in linear memory beside the heap, and
// that a program reads below LIBRARY_PATH. No checkpoint holds them; every new instance gets them
// anew (docs/decisions/0013-the-library.md). The bytes never change once a program has seen them.
#ifndef CLOCHE_LIBRARY_H
#define CLOCHE_LIBRARY_H

#include "ramfs.h"

#define LIBRARY_PATH "/lib/python"

// The node of a file or directory of the library, or NULL. Where only a file's name is not there,
// `*dir` becomes its directory, which cannot be written to.
ramfs_node_t *library_node(const char *path, ramfs_node_t **dir, const char **name, size_t *len);
// The entries of a directory of the library, linked.
ramfs_node_t *library_children(const ramfs_node_t *dir);
// Raises ImportError when the library says why there is no such module, or is not there itself.
void library_explain(qstr module);

#endif
