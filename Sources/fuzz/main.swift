import CFuzzer
import Fuzzing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// fuzz TARGET [options and folders of libFuzzer]: looks for a text that one of the readers cannot bear.

/// What is looked at; a function for C captures nothing.
nonisolated(unsafe) private var target: FuzzTarget?

unsafe target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)
if unsafe target == nil {
  let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
  print("usage: fuzz TARGET [OPTION…] [FOLDER…], where TARGET is one of \(names)")
  exit(2)
}
// To libFuzzer, the target's name is that of the program.
let status = unsafe lockstep_fuzz(CommandLine.argc - 1, CommandLine.unsafeArgv + 1) { bytes, count in
  let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  if let fault = unsafe target?.fault(in: input) { unsafe lockstep_crash(fault) }
  return 0
}
if status < 0 {
  print("this program was built without libFuzzer: make fuzz")
  exit(2)
}
exit(status)
