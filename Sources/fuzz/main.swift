import Fuzzing

// fuzz TARGET [options and folders of libFuzzer]: looks for a text that one of the readers cannot bear.
fuzz(FuzzTarget.all)
