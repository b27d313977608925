/// The audit log page: what was done in a server, by whom and why, and undoing it.
@NullMarked
package chat.holt.ui.serversettings.auditlog;

import org.jspecify.annotations.NullMarked;
