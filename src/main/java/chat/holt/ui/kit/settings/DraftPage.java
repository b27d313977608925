package chat.holt.ui.kit.settings;

import chat.holt.ui.kit.Reason;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A page whose unsaved changes are those of a draft that it shows.
public interface DraftPage extends SettingsPage, Draft {

    /// What is changed on the page.
    Draft draft();

    @Override
    default ObservableList<String> changes() {
        return draft().changes();
    }

    @Override
    default ObservableValue<Boolean> busy() {
        return draft().busy();
    }

    @Override
    default ObservableValue<String> error() {
        return draft().error();
    }

    @Override
    default @Nullable Reason reason() {
        return draft().reason();
    }

    @Override
    default @Nullable Runnable preview() {
        return draft().preview();
    }

    @Override
    default void reset() {
        draft().reset();
    }

    @Override
    default void save() {
        draft().save();
    }
}
