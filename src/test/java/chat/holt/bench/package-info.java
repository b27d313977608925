/// How fast Holt is: run by `bin/bench`, not part of the tests and not shipped.
@org.jspecify.annotations.NullMarked
package chat.holt.bench;
