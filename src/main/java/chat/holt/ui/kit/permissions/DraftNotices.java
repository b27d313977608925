package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Tells of a draft that others changed the same meanwhile, with the choice whose to keep, and how far saving is, with
/// a
/// way to stop.
public final class DraftNotices extends VBox {

    public DraftNotices(OverrideDraft draft) {
        getStyleClass().add("draft-notices");
        Label elsewhere = new Label();
        elsewhere.setGraphic(Icons.of("fth-alert-triangle"));
        elsewhere
                .textProperty()
                .bind(draft.conflicts()
                        .map(count -> Text.of("permissions.conflicts", count))
                        .orElse(""));
        Button theirs = Buttons.quiet("permissions-theirs", Text.of("settings.server.roles.conflict.theirs"));
        theirs.setOnAction(click -> draft.takeTheirs());
        Button mine = Buttons.quiet("permissions-mine", Text.of("settings.server.roles.conflict.mine"));
        mine.setOnAction(click -> draft.keepMine());
        HBox conflict = strip(elsewhere, draft.conflicts().map(count -> count.intValue() > 0), theirs, mine);
        conflict.setId("permissions-conflict");
        conflict.getStyleClass().add("field-elsewhere");
        Label saving = new Label();
        saving.setId("permissions-progress");
        saving.getStyleClass().addAll(Styles.META, Styles.MUTED);
        saving.textProperty().bind(draft.progress());
        Button stop = Buttons.quiet("permissions-stop", Text.of("permissions.stop"));
        stop.setOnAction(click -> draft.stop());
        getChildren().addAll(conflict, strip(saving, draft.progress().map(text -> !text.isEmpty()), stop));
        managedProperty()
                .bind(draft.progress()
                        .flatMap(text -> draft.conflicts().map(count -> !text.isEmpty() || count.intValue() > 0)));
    }

    private static HBox strip(Label text, ObservableValue<Boolean> shown, Button... buttons) {
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox strip = new HBox(text);
        strip.getChildren().addAll(buttons);
        for (Button button : buttons) {
            button.getStyleClass().add(Styles.SMALL);
            button.setMinWidth(USE_PREF_SIZE);
        }
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.visibleProperty().bind(shown);
        strip.managedProperty().bind(strip.visibleProperty());
        return strip;
    }
}
