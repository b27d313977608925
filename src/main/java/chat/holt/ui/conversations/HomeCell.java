package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.conversations.HomeRow.ConversationRow;
import chat.holt.ui.conversations.HomeRow.FriendRow;
import chat.holt.ui.conversations.HomeRow.FriendsRow;
import chat.holt.ui.conversations.HomeRow.LabelRow;
import chat.holt.ui.conversations.HomeRow.NoMatchRow;
import chat.holt.ui.conversations.HomeRow.NotesRow;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.DraftMark;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.people.FacePile;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final Media media;
    private final HomeViewModel model;

    HomeCell(Media media, HomeViewModel model) {
        this.media = media;
        this.model = model;
        setOnMouseClicked(event -> {
            HomeRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                model.activate(row);
            }
        });
        Menus.onRequest(this, () -> {
            HomeRow row = getItem();
            return row == null ? List.of() : model.actions(row);
        });
    }

    @Override
    protected void updateItem(@Nullable HomeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setId(null);
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case FriendsRow friends -> friends(friends);
                    case NotesRow notes -> notes(notes);
                    case LabelRow(var text) -> label(text);
                    case ConversationRow conversation -> conversation(conversation);
                    case FriendRow friend -> friend(friend);
                    case NoMatchRow none -> noMatch();
                });
    }

    private Node friends(FriendsRow row) {
        String text = Text.of("home.friends");
        setId("home-friends");
        setAccessibleText(row.requests() == 0 ? text : Text.of("home.spokenRequests", text, row.requests()));
        HBox line = line(row, Icons.of("fth-users"), name(text), new Badge(new SimpleIntegerProperty(row.requests())));
        line.getStyleClass().add("home-fixed");
        return line;
    }

    private Node notes(NotesRow row) {
        String text = Text.of("home.notes");
        setId("home-notes");
        setAccessibleText(row.drafted() ? Text.of("drafts.spoken", text) : text);
        HBox line = line(row, Icons.of("fth-bookmark"), name(text));
        if (row.drafted()) {
            line.getChildren().add(new DraftMark());
        }
        line.getStyleClass().add("home-fixed");
        return line;
    }

    private Node label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.GROUP_LABEL, "home-label");
        return label;
    }

    private static Node noMatch() {
        Label label = new Label(Text.of("home.nothingFound"));
        label.setId("home-no-match");
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED, "home-no-match");
        return label;
    }

    private Node conversation(ConversationRow row) {
        setId("conversation-" + row.channelId());
        String drafted = row.drafted() ? Text.of("drafts.spoken", row.name()) : row.name();
        String name = row.muted() ? Text.of("notifying.spokenMuted", drafted) : drafted;
        setAccessibleText(row.mentions() == 0 ? name : Text.of("home.spokenUnread", name, row.mentions()));
        HBox line = line(row, picture(row.faces(), row.presence()), texts(row.name(), row.detail()));
        if (row.drafted()) {
            line.getChildren().add(new DraftMark());
        }
        if (row.muted()) {
            line.getChildren().add(Icons.of("fth-bell-off"));
        }
        line.getChildren().addAll(new Badge(new SimpleIntegerProperty(row.mentions())), close(row));
        line.pseudoClassStateChanged(MUTED, row.muted());
        line.getStyleClass().add("home-conversation");
        line.pseudoClassStateChanged(UNREAD, row.unread());
        return line;
    }

    private Node friend(FriendRow row) {
        setId("home-friend-" + row.userId());
        setAccessibleText(Text.of("home.spokenStart", row.name()));
        HBox line = line(row, picture(List.of(row.face()), row.presence()), texts(row.name(), row.tag()));
        line.getStyleClass().add("home-conversation");
        return line;
    }

    private Node picture(List<Face> faces, @Nullable PresenceState presence) {
        if (faces.size() > 1) {
            return new FacePile(PICTURE, faces, media);
        }
        Face face = faces.getFirst();
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        avatar.show(presence);
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }

    /// Shows while the pointer is over the row; the keyboard has Delete.
    private Node close(ConversationRow row) {
        Button close = Buttons.icon(
                "close-" + row.channelId(),
                "fth-x",
                Text.of(row.closable() ? "conversations.close" : "conversations.leave"));
        close.getStyleClass().add("home-close");
        close.setFocusTraversable(false);
        close.setOnAction(click -> model.close(row));
        close.visibleProperty().bind(hoverProperty());
        close.managedProperty().bind(close.visibleProperty());
        return close;
    }

    private static Node texts(String name, @Nullable String detail) {
        VBox texts = new VBox(name(name));
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (detail != null) {
            Label label = new Label(detail);
            label.getStyleClass().addAll(Styles.META, Styles.MUTED);
            texts.getChildren().add(label);
        }
        return texts;
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
