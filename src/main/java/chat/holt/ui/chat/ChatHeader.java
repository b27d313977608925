package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.pins.PinsViewModel;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.SidePanels;
import chat.holt.ui.kit.SidePanels.Panel;
import chat.holt.ui.kit.people.Face;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Name and topic of the channel, what is offered in a conversation, and the switches of the side panels. Who a
/// conversation is with opens on a click.
final class ChatHeader extends HBox {
    private static final int PICTURE = 30;
    private static final double SEARCH = 184;
    private static final double SEARCH_LEAST = 36;
    private static final double SEARCH_GAP = 8;
    private static final double TITLE_SHARE = 0.4;

    private final Media media;
    private final StackPane picture = new StackPane();
    private final Label title = new Label();
    private final Button identity = new Button();
    private final Region line = new Region();
    private final Label topic = new Label();
    private final HBox actions = new HBox();
    private final Button search = new Button();

    ChatHeader(ChatViewModel chat, Media media, SidePanels side, PinsViewModel pins) {
        this.media = media;
        getStyleClass().add("chat-header");
        title.setId("chat-title");
        title.getStyleClass().add("chat-title");
        // A long name leaves room for what can be done.
        title.maxWidthProperty().bind(widthProperty().multiply(TITLE_SHARE));
        HBox who = new HBox(picture, title);
        who.setAlignment(Pos.CENTER_LEFT);
        identity.setId("chat-identity");
        identity.getStyleClass().add("chat-identity");
        identity.setGraphic(who);
        identity.setMinWidth(USE_PREF_SIZE);
        identity.setOnAction(click -> chat.openIdentity(Anchors.of(identity)));
        line.getStyleClass().add("chat-header-line");
        topic.setId("chat-topic");
        topic.getStyleClass().add("chat-topic");
        topic.setMaxWidth(Double.MAX_VALUE);
        setHgrow(topic, Priority.ALWAYS);
        actions.getStyleClass().add("chat-header-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        ToggleButton pinned = toggle("toggle-pins", "fth-bookmark", Text.of("pins.title"), side, Panel.PINS);
        pinned.setOnMouseEntered(event -> pins.want());
        StringBinding count = Bindings.createStringBinding(
                () -> pins.loaded().get() ? Text.of("pins.count", pins.rows().size()) : Text.of("pins.title"),
                pins.loaded(),
                pins.rows());
        pinned.getTooltip().textProperty().bind(count);
        ToggleButton members = toggle("toggle-members", "fth-users", Text.of("chat.members"), side, Panel.MEMBERS);
        search.setId("open-search");
        search.getStyleClass().add("search-opener");
        search.setGraphic(Icons.of("fth-search"));
        search.setMinWidth(SEARCH_LEAST);
        search.setPrefWidth(SEARCH);
        search.setOnAction(click -> side.open(Panel.SEARCH));
        setMargin(search, new Insets(0, 0, 0, SEARCH_GAP));
        getChildren().addAll(identity, line, topic, actions, pinned, members, search);
        chat.header().subscribe(header -> {
            boolean withMembers = switch (header.kind()) {
                case TEXT, VOICE, GROUP -> true;
                case DIRECT, NOTES -> false;
            };
            members.setVisible(withMembers);
            members.setManaged(withMembers);
            show(header);
        });
        chat.headerActions().subscribe(this::show);
    }

    private void show(Heading header) {
        picture.getChildren().setAll(picture(header));
        title.setText(header.title());
        search.setText(Text.of("search.in", header.title()));
        identity.setMouseTransparent(!header.opens());
        identity.setFocusTraversable(header.opens());
        identity.setAccessibleText(header.title());
        String text = header.topic() == null ? "" : header.topic().strip();
        topic.setText(text.replaceAll("\\s+", " "));
        topic.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        line.setVisible(!text.isEmpty());
    }

    private Node picture(Heading header) {
        @Nullable Face face = header.face();
        if (face == null) {
            return Icons.of(
                    switch (header.kind()) {
                        case TEXT -> "fth-hash";
                        case VOICE -> "fth-volume-2";
                        case DIRECT -> "fth-at-sign";
                        case GROUP -> "fth-users";
                        case NOTES -> "fth-bookmark";
                    });
        }
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        avatar.show(header.presence());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }

    private void show(List<MenuAction> offered) {
        actions.getChildren().setAll(offered.stream().map(ChatHeader::button).toList());
    }

    /// Disabled controls show no tooltip, so one that cannot be used stays enabled and says why.
    private static Button button(MenuAction action) {
        String reason = action.disabledReason();
        Button button = Buttons.icon(
                "header-" + action.id(),
                action.icon() == null ? "fth-more-horizontal" : action.icon(),
                reason == null ? action.text() : Text.of("chat.header.refused", action.text(), reason));
        button.getStyleClass().add(reason == null ? "offered" : "refused");
        button.setOnAction(click -> action.run());
        return button;
    }

    private static ToggleButton toggle(String id, String icon, String text, SidePanels side, Panel panel) {
        ToggleButton button = Buttons.toggleIcon(id, icon, text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> {
            side.toggle(panel);
            button.setSelected(side.shown().get() == panel);
        });
        // Only while in a scene, because the panels outlive the header.
        side.shown()
                .when(button.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(shown -> button.setSelected(shown == panel));
        return button;
    }
}
