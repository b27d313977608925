package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one has in common with a user; a click or Enter opens it.
final class MutualList {

    private static final int PICTURE = 36;

    private MutualList() {}

    /// @param id of the list; `people.none.` and its end make the key of what stands there when it is empty
    static Node of(
            String id, ObservableList<MutualRow> rows, UserProfileViewModel model, Media media, Runnable opened) {
        Consumer<MutualRow> open = row -> {
            opened.run();
            model.mutual().open(row);
        };
        ListView<MutualRow> list = new ListView<>(rows);
        list.setId("mutual-" + id);
        list.getStyleClass().add("mutual-list");
        list.setAccessibleText(Text.of("people.tab." + id));
        list.setCellFactory(view -> new Cell(media, open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            MutualRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row);
                event.consume();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        MutualViewModel mutual = model.mutual();
        return new LoadedList(list, rows, mutual.fetch().busy(), mutual.fetch().error(), mutual::load)
                .whenNone(
                        Bindings.createBooleanBinding(rows::isEmpty, rows),
                        new EmptyState("fth-users", Text.of("people.none." + id), ""));
    }

    private static final class Cell extends ListCell<MutualRow> {
        private final Media media;

        Cell(Media media, Consumer<MutualRow> open) {
            this.media = media;
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable MutualRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setId(null);
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setId("mutual-" + row.id());
            setAccessibleText(row.detail().isEmpty() ? row.name() : row.name() + ", " + row.detail());
            setGraphic(line(row));
        }

        private Node line(MutualRow row) {
            Avatar avatar = row.kind() == MutualRow.Kind.SERVER ? Avatar.square(PICTURE) : Avatar.round(PICTURE);
            avatar.show(row.id(), row.name());
            avatar.show(row.presence());
            if (row.picture() != null) {
                avatar.imageProperty().bind(media.avatar(row.picture(), PICTURE));
            }
            Label name = new Label(row.name());
            name.getStyleClass().addAll(Styles.BODY, Styles.MEDIUM);
            VBox texts = new VBox(name);
            texts.setAlignment(Pos.CENTER_LEFT);
            if (!row.detail().isEmpty()) {
                Label detail = new Label(row.detail());
                detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
                texts.getChildren().add(detail);
            }
            HBox line = new HBox(12, avatar, texts);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
