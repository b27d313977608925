package chat.holt.ui.shell;

import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The settings that are open in an account, each over the one before. They stay while another account is on screen,
/// with what was typed into them.
final class SettingsLayers extends StackPane {

    private final ObservableList<Destination.Settings> pages;
    private final Function<Destination.Settings, Screen> make;
    private final SequencedMap<Destination.Settings, Screen> open = new LinkedHashMap<>();
    private final Subscription changes;
    private Runnable changed = () -> {};

    SettingsLayers(ObservableList<Destination.Settings> pages, Function<Destination.Settings, Screen> make) {
        this.pages = pages;
        this.make = make;
        setPickOnBounds(false);
        changes = pages.subscribe(this::show);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /// Gives the keyboard to the settings on top.
    void focusTop() {
        // What scrolls has its content only once it is dressed, and what is in no window takes no keyboard.
        applyCss();
        open.sequencedValues().getLast().focus().run();
    }

    /// Runs the action after settings were opened or closed, until the subscription ends.
    Subscription onChange(Runnable action) {
        changed = action;
        return () -> changed = () -> {};
    }

    /// Ends all view-models.
    void close() {
        changes.unsubscribe();
        open.values().forEach(screen -> screen.close().run());
    }

    private void show() {
        List<Destination.Settings> gone = new ArrayList<>(open.keySet());
        gone.removeAll(pages);
        for (Destination.Settings page : gone) {
            Screen screen = Objects.requireNonNull(open.remove(page));
            screen.close().run();
            getChildren().remove(screen.node());
        }
        for (Destination.Settings page : pages) {
            open.computeIfAbsent(page, this::add);
        }
        open.values().forEach(screen -> screen.node().setVisible(false));
        if (!open.isEmpty()) {
            open.sequencedValues().getLast().node().setVisible(true);
        }
        changed.run();
    }

    private Screen add(Destination.Settings page) {
        Screen screen = make.apply(page);
        getChildren().add(screen.node());
        return screen;
    }
}
