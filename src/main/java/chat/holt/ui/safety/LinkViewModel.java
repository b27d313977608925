package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.ui.safety.LinkCheck.Unknown;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Asking before a link leads out of Holt.
public final class LinkViewModel {
    private final Unknown link;
    private final Set<String> trusted;
    private final Consumer<URI> browser;
    private final Consumer<String> clipboard;
    private final BooleanProperty trust = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();

    /// @param trusted gets the host if the user wants that
    /// @param browser opens addresses outside Holt
    /// @param clipboard takes what the user copies
    public LinkViewModel(Unknown link, Set<String> trusted, Consumer<URI> browser, Consumer<String> clipboard) {
        this.link = link;
        this.trusted = trusted;
        this.browser = browser;
        this.clipboard = clipboard;
    }

    Unknown link() {
        return link;
    }

    String title() {
        return link.before().equals("mailto:") ? Text.of("safety.link.mail") : Text.of("safety.link.title");
    }

    /// What to know about it, a sentence each.
    List<String> warnings() {
        return link.warnings().stream()
                .map(warning -> Text.of("safety.link.warning." + warning.kind(), warning.detail(), link.host()))
                .toList();
    }

    /// Whether links to the same host are to open at once from now on.
    BooleanProperty trust() {
        return trust;
    }

    /// Turns true when it was opened.
    ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    void copy() {
        clipboard.accept(link.address().toString());
    }

    void open() {
        if (trust.get() && !link.trustable().isEmpty()) {
            trusted.add(link.trustable());
        }
        browser.accept(link.address());
        opened.set(true);
    }
}
