/// The rules of docs/architecture.md as tests: dependencies, names, texts, styles, the module list, the length of
/// files.
@NullMarked
package chat.holt.architecture;

import org.jspecify.annotations.NullMarked;
