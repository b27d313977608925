/// The roles page: ranks, and what each role looks like, may do and who has it.
@NullMarked
package chat.holt.ui.serversettings.roles;

import org.jspecify.annotations.NullMarked;
