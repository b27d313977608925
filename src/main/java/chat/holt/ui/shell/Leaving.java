package chat.holt.ui.shell;

import chat.holt.threading.Task;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The way to take an account out of the window.
///
/// @param unsent counts what was written with it and not sent
/// @param leave takes it out; given whether what is not sent is deleted too
public record Leaving(Supplier<Task<Unsent>> unsent, Consumer<Boolean> leave) {}
