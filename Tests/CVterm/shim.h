#ifndef AFTERWORD_CVTERM_SHIM_H
#define AFTERWORD_CVTERM_SHIM_H

#include <spawn.h>
#include <stddef.h>
#include <vterm.h>

/* glibc has these, but its headers show them only under feature macros that Swift does not set. */
int posix_openpt(int flags);
int grantpt(int master);
int unlockpt(int master);
int ptsname_r(int master, char *name, size_t size);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
enum { AFTERWORD_POSIX_SPAWN_SETSID = 0x80 };

#endif
