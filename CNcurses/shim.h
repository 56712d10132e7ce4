#ifndef AFTERWORD_CNCURSES_SHIM_H
#define AFTERWORD_CNCURSES_SHIM_H

/* Without this, cchar_t and the wide-character functions are not declared. */
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>

/* Macros and globals that Swift cannot import. */
static inline attr_t afterword_bold(void) { return WA_BOLD; }
static inline attr_t afterword_dim(void) { return WA_DIM; }
static inline attr_t afterword_underline(void) { return WA_UNDERLINE; }
static inline attr_t afterword_reverse(void) { return WA_REVERSE; }
static inline attr_t afterword_color_mask(void) { return A_COLOR; }
static inline WINDOW *afterword_screen(void) { return stdscr; }
static inline WINDOW *afterword_physical_screen(void) { return curscr; }
static inline int afterword_rows(void) { return getmaxy(stdscr); }
static inline int afterword_columns(void) { return getmaxx(stdscr); }
static inline int afterword_color_count(void) { return COLORS; }

/* glibc declares it only for _XOPEN_SOURCE, which Swift's Glibc module is built without. */
int wcwidth(wchar_t character);
/* And these for _GNU_SOURCE. */
int dup3(int from, int to, int flags);
int memfd_create(const char *name, unsigned flags);

#endif
