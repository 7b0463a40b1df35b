// SPDX-License-Identifier: MIT
// Interned strings that are no identifiers, or whose name the sources do not spell.

Q(<echo>)
Q(/lib)
Q(/lib/python)
Q(/)
