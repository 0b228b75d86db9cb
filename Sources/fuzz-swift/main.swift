import Fuzzing
import SwiftFuzzing

// fuzz-swift swift [options and folders of libFuzzer]: looks for Swift code that cannot be read for facts.
fuzz([.swift])
