/// A server's settings as a file that people can read, compare and apply: the file's form, the difference of two
/// configurations, and the plan that makes a server what a configuration says. Uses model, permissions, json, i18n and
/// Jackson; no toolkit.
@NullMarked
package chat.holt.configuration;

import org.jspecify.annotations.NullMarked;
