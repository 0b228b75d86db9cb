#ifndef LOCKSTEP_CDISK_H
#define LOCKSTEP_CDISK_H

/* The calls of the system that Swift does not see, or not everywhere. */

/* Opens what lies at `path` below an open folder, as `open` with `flags`, and follows no symbolic link on the way. -1 and
   errno; ENOSYS where the system has no such call. */
int lockstep_open_below(int folder, const char *path, int flags);

/* Lets two paths change places in one step, so that nobody ever sees one of them missing. 0, or -1 and errno; ENOSYS or
   EINVAL where the system or the file system has no such step. */
int lockstep_exchange(const char *one, const char *other);

/* Has what was written to the file system of an open folder reach the disk. 0, or -1 and errno. Does nothing where a
   system cannot sync all at once; there each file is synced as it is written. */
int lockstep_sync(int folder);

/* Whether a file system is mounted on the folder at `path`, which then cannot change places with another: 1 or 0, or -1
   and errno. */
int lockstep_is_mount_point(const char *path);

#endif
