#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#if __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

int lockstep_open_below(int folder, const char *path, int flags) {
#if defined(SYS_openat2) && defined(RESOLVE_NO_SYMLINKS)
  struct open_how how = {.flags = (unsigned)flags, .resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH};
  int descriptor = (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
  /* A container's filter that does not know the call forbids it. */
  if (descriptor < 0 && errno == EPERM) errno = ENOSYS;
  return descriptor;
#else
  (void)folder, (void)path, (void)flags;
  errno = ENOSYS;
  return -1;
#endif
}

int lockstep_exchange(const char *one, const char *other) {
#if defined(__APPLE__)
  return renamex_np(one, other, RENAME_SWAP);
#else
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
#endif
}

int lockstep_sync(int folder) {
#if defined(__APPLE__)
  (void)folder;
  return 0;
#else
  return syncfs(folder);
#endif
}

int lockstep_is_mount_point(const char *path) {
#if defined(STATX_ATTR_MOUNT_ROOT)
  /* A folder mounted elsewhere on the same device has that device's number: only this tells. */
  struct statx status;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, 0, &status) != 0) return -1;
  if (status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) {
    return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
  }
#endif
  struct stat folder, around;
  char parent[PATH_MAX];
  int length = snprintf(parent, sizeof parent, "%s/..", path);
  if (length < 0 || (size_t)length >= sizeof parent) return 0;
  if (lstat(path, &folder) != 0 || stat(parent, &around) != 0) return -1;
  return folder.st_dev != around.st_dev;
}
