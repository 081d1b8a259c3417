import Glibc

/// How many random inputs a property is tried on: the variable TONNE_PROPERTY_RUNS, 200 without it.
package let propertyRuns: Int = {
  guard let text = getenv("TONNE_PROPERTY_RUNS"), let runs = Int(String(cString: text)), runs > 0
  else { return 200 }
  return runs
}()
