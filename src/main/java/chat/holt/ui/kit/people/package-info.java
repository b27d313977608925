/// What is the same wherever people are shown: what can be done with them. May use store, commands and permissions
/// besides what [chat.holt.ui.kit] may.
@NullMarked
package chat.holt.ui.kit.people;

import org.jspecify.annotations.NullMarked;
