/// Finds misspelt words in what is written, with dictionaries in Hunspell's format: two that Holt brings, and those of
/// the system and the user. May use `settings`, `threading`, Lucene's reader of such dictionaries, and JavaFX beans.
@NullMarked
package chat.holt.spelling;

import org.jspecify.annotations.NullMarked;
