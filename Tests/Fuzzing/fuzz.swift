import CFuzzer

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What is looked at; a function for C captures nothing.
nonisolated(unsafe) private var target: FuzzTarget?

/// Runs libFuzzer with the arguments of the command line, of which the first names one of `targets`, and exits.
public func fuzz(_ targets: [FuzzTarget]) -> Never {
  unsafe target = targets.first { $0.name == CommandLine.arguments.dropFirst().first }
  if unsafe target == nil {
    let names = targets.map(\.name).joined(separator: ", ")
    print("usage: \(CommandLine.arguments[0]) TARGET [OPTION…] [FOLDER…], where TARGET is one of \(names)")
    exit(2)
  }
  // To libFuzzer, the target's name is that of the program.
  let status = unsafe lockstep_fuzz(CommandLine.argc - 1, CommandLine.unsafeArgv + 1) { bytes, count in
    let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
    if let fault = unsafe target?.fault(input) { unsafe lockstep_crash(fault) }
    return 0
  }
  if status < 0 { print("this program was built without libFuzzer: make fuzz") }
  exit(status < 0 ? 2 : status)
}
