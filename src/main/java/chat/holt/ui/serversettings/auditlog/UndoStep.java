package chat.holt.ui.serversettings.auditlog;

import chat.holt.permissions.Verdict;
import chat.holt.threading.Task;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One call that undoing an entry takes.
///
/// @param text what it does, in the user's language
/// @param right whether it is open to the user
/// @param call starts it, with a reason for the audit log
record UndoStep(String text, Verdict right, Function<@Nullable String, Task<?>> call) {}
