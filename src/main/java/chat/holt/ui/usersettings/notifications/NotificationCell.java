package chat.holt.ui.usersettings.notifications;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.people.Face;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one [NotificationRow]: what it is, its level, its mute, and the way back to the usual.
final class NotificationCell extends ListCell<NotificationRow> {
    private static final int PICTURE = 32;

    private final NotificationsViewModel model;
    private final Media media;

    NotificationCell(NotificationsViewModel model, Media media) {
        this.model = model;
        this.media = media;
        getStyleClass().add("notification-cell");
        setPrefWidth(0);
        Menus.onRequest(this, () -> getItem() == null ? List.of() : model.actions(getItem()));
    }

    @Override
    protected void updateItem(@Nullable NotificationRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        String id = row.scope().id();
        setId("notification-" + id);
        setAccessibleText(
                row.mute() == null
                        ? Text.of("settings.notifications.spoken", row.name(), row.level())
                        : Text.of("settings.notifications.spokenMuted", row.name(), row.level(), row.mute()));
        Label name = new Label(row.name());
        name.getStyleClass().add(Styles.MEDIUM);
        VBox texts = new VBox(name);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (row.detail() != null) {
            Label detail = new Label(row.detail());
            detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
            texts.getChildren().add(detail);
        }
        Button mute = choice(
                "notification-mute-" + id,
                row.mute() == null ? Text.of("settings.notifications.notMuted") : row.mute(),
                row.mute() == null ? "fth-bell" : "fth-bell-off",
                model::muteChoices);
        Button level = choice("notification-level-" + id, row.level(), "fth-chevron-down", model::levelChoices);
        level.setContentDisplay(ContentDisplay.RIGHT);
        mute.getStyleClass().add(row.mute() == null ? "usual" : "own");
        level.getStyleClass().add(row.ownLevel() ? "own" : "usual");
        Button reset =
                Buttons.icon("notification-reset-" + id, "fth-rotate-ccw", Text.of("settings.notifications.reset"));
        reset.setVisible(row.own());
        reset.setOnAction(click -> model.reset(row));
        HBox line = new HBox(8, picture(row), texts, mute, level, reset);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
    }

    private Button choice(String id, String text, String icon, Function<NotificationRow, List<MenuAction>> choices) {
        Button button = Buttons.quiet(id, text);
        button.getStyleClass().add(Styles.SMALL);
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> {
            NotificationRow now = getItem();
            if (now != null) {
                Menus.showBelow(button, choices.apply(now));
            }
        });
        return button;
    }

    private Node picture(NotificationRow row) {
        Face face = row.face();
        if (face == null) {
            StackPane hash = new StackPane(Icons.of("fth-hash"));
            hash.getStyleClass().add("notification-channel");
            return hash;
        }
        Avatar avatar = row.ofServer() ? Avatar.square(PICTURE) : Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }
}
