#ifndef LOCKSTEP_CEXCHANGE_H
#define LOCKSTEP_CEXCHANGE_H

/* Lets two paths change places in one step, so that nobody ever sees one of them missing. 0, or -1 and errno; ENOSYS or
   EINVAL where the system or the file system has no such step. */
int lockstep_exchange(const char *one, const char *other);

#endif
