package chat.holt.ui.shell;

import chat.holt.threading.Task;
import chat.holt.ui.kit.notifications.Notice;

/// Shows notices outside the window.
@FunctionalInterface
public interface Desktop {
    /// Ends when the notice is gone, with whether it was clicked; fails where there is no way to show it.
    Task<Boolean> show(Notice notice);
}
