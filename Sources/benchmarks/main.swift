// Runs one workload: everything above its line `# kernel` once, everything below it KREPS times
// with a clock, and prints the times beside the values to compare as one line of JSON behind `@@`.
runBenchmark(Array(CommandLine.arguments.dropFirst()))
