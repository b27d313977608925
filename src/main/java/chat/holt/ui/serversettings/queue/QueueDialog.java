package chat.holt.ui.serversettings.queue;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// How it went for each member.
final class QueueDialog extends FormDialog {
    private static final double HEIGHT = 320;

    private final ListView<ActionQueue.Row> list = new ListView<>();
    private final Subscription following;

    private QueueDialog(ActionQueue queue, SimpleBooleanProperty done) {
        super(
                Look.form("queue-dialog", queue.title(), Text.of("settings.bulk.close")),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> done.set(true));
        onlyTells();
        list.setId("queue-rows");
        list.setAccessibleText(queue.title());
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new RowCell());
        body().getChildren().setAll(list);
        following = queue.progress().subscribe(progress -> list.getItems().setAll(queue.rows()));
        closeWhen(done);
    }

    static void open(ActionQueue queue, Window window) {
        QueueDialog dialog = new QueueDialog(queue, new SimpleBooleanProperty());
        dialog.show(window, dialog.list);
    }

    @Override
    public void close() {
        following.unsubscribe();
        super.close();
    }

    private static final class RowCell extends ListCell<ActionQueue.Row> {
        @Override
        protected void updateItem(ActionQueue.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(row.name());
            name.getStyleClass().add(Styles.MEDIUM);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label state = new Label(
                    row.reason().isEmpty()
                            ? Text.of("settings.bulk.state." + row.state().name())
                            : row.reason());
            state.setWrapText(true);
            state.getStyleClass()
                    .addAll(Styles.META, "queue-" + row.state().name().toLowerCase(Locale.ROOT));
            setGraphic(new HBox(12, name, space, state));
            setPrefWidth(0);
        }
    }
}
