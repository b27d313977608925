package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.Icons;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Name and topic of the channel, and the switch for the member list.
final class ChatHeader extends HBox {
    private final FontIcon icon = Icons.of("fth-hash");
    private final Label title = new Label();
    private final Region line = new Region();
    private final Label topic = new Label();

    ChatHeader(ChatViewModel chat, Property<Boolean> membersShown) {
        getStyleClass().add("chat-header");
        title.setId("chat-title");
        title.getStyleClass().add("chat-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chat.showPartner(Anchors.of(title));
            }
        });
        line.getStyleClass().add("chat-header-line");
        topic.setId("chat-topic");
        topic.getStyleClass().add("chat-topic");
        topic.setMaxWidth(Double.MAX_VALUE);
        setHgrow(topic, Priority.ALWAYS);
        ToggleButton members = members(membersShown);
        getChildren().addAll(icon, title, line, topic, members);
        chat.header().subscribe(header -> {
            boolean withMembers = switch (header.kind()) {
                case TEXT, VOICE, GROUP -> true;
                case DIRECT, NOTES -> false;
            };
            members.setVisible(withMembers);
            members.setManaged(withMembers);
            show(header);
        });
    }

    private void show(ChatViewModel.Header header) {
        icon.setIconLiteral(
                switch (header.kind()) {
                    case TEXT -> "fth-hash";
                    case VOICE -> "fth-volume-2";
                    case DIRECT -> "fth-at-sign";
                    case GROUP -> "fth-users";
                    case NOTES -> "fth-bookmark";
                });
        title.setText(header.title());
        String text = header.topic() == null ? "" : header.topic().strip();
        topic.setText(text.replaceAll("\\s+", " "));
        topic.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        line.setVisible(!text.isEmpty());
    }

    private static ToggleButton members(Property<Boolean> shown) {
        ToggleButton members = new ToggleButton(null, Icons.of("fth-users"));
        members.setId("toggle-members");
        members.getStyleClass().add("icon-button");
        members.setAccessibleText(Text.of("chat.members"));
        members.setTooltip(new Tooltip(Text.of("chat.members")));
        members.selectedProperty().bindBidirectional(shown);
        return members;
    }
}
