package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.StoatLink;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Follows links into the account that knows where they lead, and says so where they lead nowhere.
final class Links {

    /// An account to follow links in.
    interface Way {
        /// Whether it can be told yet where links lead.
        boolean ready();

        /// Address of the instance's web client, whose links lead to the same places; empty for none.
        String appUrl();

        boolean has(Destination place);

        /// Shows the account at that place.
        void open(Destination place);
    }

    private final Supplier<List<Way>> ways;
    private final Consumer<URI> browser;
    private final Consumer<String> toast;
    private String waiting = "";

    /// @param ways that may be ready sooner or later, that of the account on screen first
    /// @param browser opens links outside Holt
    /// @param toast says something for a few seconds
    Links(Supplier<List<Way>> ways, Consumer<URI> browser, Consumer<String> toast) {
        this.ways = ways;
        this.browser = browser;
        this.toast = toast;
    }

    /// Follows a `stoat:` link, if need be once an account is there.
    void follow(String link) {
        waiting = link;
        followWaiting();
    }

    /// To be called when one of the ways became ready, or is there no more.
    void followWaiting() {
        List<Way> all = ways.get();
        if (waiting.isEmpty() || all.isEmpty()) {
            return;
        }
        Optional<Destination> place = StoatLink.parse(waiting);
        Optional<Way> way = place.flatMap(there ->
                all.stream().filter(known -> known.ready() && known.has(there)).findFirst());
        if (place.isPresent() && way.isPresent()) {
            waiting = "";
            way.get().open(place.get());
        } else if (place.isEmpty() || all.stream().allMatch(Way::ready)) {
            waiting = "";
            toast.accept(Text.of(place.isEmpty() ? "shell.linkUnknown" : "shell.linkNowhere"));
        }
    }

    /// Opens an address: here, if it is of the web client and an account knows the place, else outside.
    void open(URI link) {
        for (Way way : ways.get()) {
            Optional<Destination> place = StoatLink.parse(way.appUrl(), link);
            if (place.isPresent() && way.ready() && way.has(place.get())) {
                way.open(place.get());
                return;
            }
        }
        browser.accept(link);
    }
}
