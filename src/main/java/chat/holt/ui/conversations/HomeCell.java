package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.conversations.HomeRow.ConversationRow;
import chat.holt.ui.conversations.HomeRow.ConversationsLabel;
import chat.holt.ui.conversations.HomeRow.FriendsRow;
import chat.holt.ui.conversations.HomeRow.NotesRow;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one [HomeRow].
final class HomeCell extends ListCell<HomeRow> {

    private static final int PICTURE = 32;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Media media;

    HomeCell(Media media, Consumer<HomeRow> activate, Function<HomeRow, List<MenuAction>> actions) {
        this.media = media;
        setOnMouseClicked(event -> {
            HomeRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                activate.accept(row);
            }
        });
        Menus.onRequest(this, () -> {
            HomeRow row = getItem();
            return row == null ? List.of() : actions.apply(row);
        });
    }

    @Override
    protected void updateItem(@Nullable HomeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case FriendsRow friends ->
                        fixed("home-friends", "fth-users", Text.of("home.friends"), friends.requests(), row);
                    case NotesRow notes -> fixed("home-notes", "fth-bookmark", Text.of("home.notes"), 0, row);
                    case ConversationsLabel label -> label();
                    case ConversationRow conversation -> conversation(conversation);
                });
    }

    private Node fixed(String id, String icon, String text, int count, HomeRow row) {
        setId(id);
        setAccessibleText(count == 0 ? text : Text.of("home.spokenRequests", text, count));
        HBox line = line(row, Icons.of(icon), name(text));
        line.getStyleClass().add("home-fixed");
        line.getChildren().add(new Badge(new SimpleIntegerProperty(count)));
        return line;
    }

    private Node label() {
        setId("home-label");
        setAccessibleText(Text.of("home.conversations"));
        Label label = new Label(Text.of("home.conversations"));
        label.getStyleClass().addAll(Styles.GROUP_LABEL, "home-label");
        return label;
    }

    private Node conversation(ConversationRow row) {
        setId("conversation-" + row.channelId());
        setAccessibleText(row.mentions() == 0 ? row.name() : Text.of("home.spokenUnread", row.name(), row.mentions()));
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(row.avatarId(), row.name());
        avatar.show(row.presence());
        if (row.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(row.avatar(), PICTURE));
        }
        VBox texts = new VBox(name(row.name()));
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (row.detail() != null) {
            Label detail = new Label(row.detail());
            detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
            texts.getChildren().add(detail);
        }
        HBox line = line(row, avatar, texts, new Badge(new SimpleIntegerProperty(row.mentions())));
        line.getStyleClass().add("home-conversation");
        line.pseudoClassStateChanged(UNREAD, row.unread());
        return line;
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("home-name");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static HBox line(HomeRow row, Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("home-row");
        line.setAlignment(Pos.CENTER_LEFT);
        line.pseudoClassStateChanged(CURRENT, row.current());
        return line;
    }
}
