package chat.holt.ui.shell;

import chat.holt.ui.navigation.Destination;
import org.jspecify.annotations.Nullable;

/// Following links in an account.
///
/// @param window null while the instance is looked for
/// @param show puts the account on screen
record AccountWay(@Nullable AccountWindow window, Runnable show) implements Links.Way {

    @Override
    public boolean ready() {
        return window != null && window.ready().get();
    }

    @Override
    public String appUrl() {
        return window == null ? "" : window.account().instance().appUrl();
    }

    @Override
    public boolean has(Destination place) {
        return window != null && window.has(place);
    }

    @Override
    public void open(Destination place) {
        show.run();
        if (window != null) {
            window.open(place);
        }
    }
}
