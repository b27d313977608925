/// The coverage table `docs/coverage.md`: what the protocol and the specification name, what in Holt answers it, and
/// which tests prove that.
@NullMarked
package chat.holt.coverage;

import org.jspecify.annotations.NullMarked;
