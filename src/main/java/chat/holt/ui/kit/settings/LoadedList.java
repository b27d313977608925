package chat.holt.ui.kit.settings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Skeleton;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A list that is fetched: shows the list when it has rows, else that it is loading, why that failed with a way to try
/// again, that nothing passes the filter, or that there is nothing.
public final class LoadedList extends StackPane {
    private static final int SKELETON_ROWS = 8;
    private static final int SKELETON_PICTURE = 32;

    private final Node list;
    private final ObservableList<?> rows;
    private final ObservableValue<Boolean> loading;
    private final ObservableValue<String> error;
    private final Node skeleton = new Skeleton(SKELETON_ROWS, SKELETON_PICTURE);
    private final Node noMatch =
            new EmptyState("fth-search", Text.of("settings.noMatch"), Text.of("settings.noMatch.text"));
    private final Node failed;
    private Node empty = noMatch;
    private ObservableValue<Boolean> none = new javafx.beans.property.SimpleBooleanProperty(false);

    /// @param list shows the rows
    /// @param error why it could not be fetched; empty if it could
    /// @param retry fetches again
    public LoadedList(
            Node list,
            ObservableList<?> rows,
            ObservableValue<Boolean> loading,
            ObservableValue<String> error,
            Runnable retry) {
        this.list = list;
        this.rows = rows;
        this.loading = loading;
        this.error = error;
        this.failed = EmptyState.failed(Text.of("settings.failed"), error, Text.of("settings.retry"), retry);
        rows.subscribe(this::show);
        Subscription.combine(loading.subscribe(now -> show()), error.subscribe(now -> show()));
        show();
    }

    /// What stands there when there is nothing at all, whatever the filter.
    public LoadedList whenNone(ObservableValue<Boolean> nothing, Node shown) {
        none = nothing;
        empty = shown;
        nothing.subscribe(now -> show());
        return this;
    }

    private void show() {
        Node shown = shown();
        if (getChildren().isEmpty() || getChildren().getFirst() != shown) {
            getChildren().setAll(shown);
        }
    }

    private @Nullable Node unfetched() {
        return !error.getValue().isEmpty() ? failed : loading.getValue() ? skeleton : null;
    }

    private Node shown() {
        if (!rows.isEmpty()) {
            return list;
        }
        Node instead = unfetched();
        return instead != null ? instead : none.getValue() ? empty : noMatch;
    }
}
