/// A server's configuration as a file: export, comparison, and the plan that applies a file.
@NullMarked
package chat.holt.ui.serversettings.configuration;

import org.jspecify.annotations.NullMarked;
