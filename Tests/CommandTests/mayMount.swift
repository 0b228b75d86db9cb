import TestSupport

/// Whether this machine lets a script mount a file system of its own.
let mayMount: Bool = {
  do {
    let script = "mkdir disk && mount -t tmpfs tmpfs disk"
    return try RunningCommand(script: script, mounts: true, in: Folder()).outcome().status == 0
  } catch {
    return false
  }
}()
