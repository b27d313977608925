package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.File;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.moderation.TimeoutMark;
import chat.holt.ui.kit.people.BadgeMark;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Who it is, at the head of a card and of a profile: pictures, names, badges, presence, what to be wary of, and what
/// is
/// done most.
final class PersonHead extends VBox {

    private static final double RING = 4;

    private final PersonViewModel model;
    private final Media media;
    private final double avatarSize;
    private final Banner banner;
    private final Avatar avatar;
    private final HBox buttons = new HBox();
    private final Label name = new Label();
    private final RoleColour colour = new RoleColour(name, name.textFillProperty());
    private final Label bot = new Label(Text.of("people.bot"));
    private final Label names = new Label();
    private final FlowPane badges = new FlowPane();
    private final Label presence = new Label();
    private final TimeoutMark timeout = new TimeoutMark(false, InstantSource.system());
    private final VBox notices = new VBox();
    private List<MenuAction> offered = List.of();

    /// @param width of the whole, in logical pixels like the others
    PersonHead(PersonViewModel model, Media media, double width, double height, double avatarSize) {
        this.model = model;
        this.media = media;
        this.avatarSize = avatarSize;
        banner = new Banner(media, width, height);
        avatar = Avatar.round(avatarSize);
        getStyleClass().add("person-head");
        name.getStyleClass().addAll(Styles.TITLE, "person-name");
        name.setWrapText(true);
        bot.getStyleClass().add("author-badge");
        bot.setMinWidth(USE_PREF_SIZE);
        names.getStyleClass().addAll(Styles.META, Styles.MUTED);
        names.setWrapText(true);
        names.setId("person-tag");
        badges.getStyleClass().add("person-badges");
        presence.setId("person-presence");
        presence.setWrapText(true);
        timeout.getStyleClass().addAll("role-chip", "timeout-chip");
        notices.getStyleClass().add("person-notices");
        HBox title = new HBox(8, name, bot);
        title.setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(title, names, badges, presence, timeout, notices);
        texts.getStyleClass().add("person-texts");
        getChildren().setAll(banner, pictures(), texts);
    }

    /// A click or Enter on the avatar looks at it.
    void opensAvatar() {
        avatar.setId("person-avatar");
        avatar.setFocusTraversable(true);
        avatar.setAccessibleRole(AccessibleRole.BUTTON);
        avatar.setAccessibleText(Text.of("people.avatar.view"));
        avatar.setCursor(Cursor.HAND);
        avatar.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                model.viewAvatar();
                click.consume();
            }
        });
        avatar.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                model.viewAvatar();
                press.consume();
            }
        });
    }

    private HBox pictures() {
        StackPane ring = new StackPane(avatar);
        ring.getStyleClass().add("person-ring");
        double whole = avatarSize + 2 * RING;
        ring.setMinSize(whole, whole);
        ring.setMaxSize(whole, whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getStyleClass().add("person-buttons");
        buttons.setAlignment(Pos.BOTTOM_RIGHT);
        buttons.setFillHeight(false);
        HBox line = new HBox(ring, gap, buttons);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("person-pictures");
        VBox.setMargin(line, new Insets(-whole / 2, 0, 0, 0));
        return line;
    }

    /// Follows the user until the subscription ends.
    Subscription follow() {
        return Subscription.combine(
                model.shown().subscribe(this::show),
                model.profile().background().subscribe(this::showBackground));
    }

    private void showBackground(@Nullable File background) {
        banner.show(background, model.shown().get().userId());
    }

    private void show(PersonLook look) {
        avatar.show(look.userId(), look.name());
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        if (look.avatar() != null) {
            File picture = look.avatar();
            avatar.imageProperty().bind(media.avatar(picture, (int) avatarSize));
            avatar.movesBy(() -> media.movingAvatar(picture, (int) avatarSize));
        }
        avatar.show(look.presence());
        name.setText(look.name());
        colour.show(look.colour());
        visible(bot, look.bot());
        names.setText(Stream.of(look.otherName(), look.tag(), look.pronouns())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        visible(names, !names.getText().isEmpty());
        badges.getChildren().setAll(look.badges().stream().map(BadgeMark::new).toList());
        visible(badges, !look.badges().isEmpty());
        presence.setText(presence(look));
        visible(presence, !presence.getText().isEmpty());
        timeout.show(look.membership() == null ? null : look.membership().timeout());
        notices.getChildren()
                .setAll(look.notices().stream().map(PersonHead::notice).toList());
        visible(notices, !look.notices().isEmpty());
        showButtons();
    }

    private static String presence(PersonLook look) {
        if (look.presence() == null) {
            return "";
        }
        String state = Text.of("people.presence." + look.presence().key());
        return look.status().isEmpty() ? state : Text.of("people.presenceStatus", state, look.status());
    }

    private static Node notice(Notice notice) {
        Label line = new Label(
                Text.of("people.notice." + notice.key()),
                Icons.of(notice.warning() ? "fth-alert-triangle" : "fth-info"));
        line.setId("person-notice-" + notice.key());
        line.setWrapText(true);
        line.getStyleClass().add(notice.warning() ? "person-warning" : "person-notice");
        return line;
    }

    private void showButtons() {
        List<MenuAction> actions = model.quickActions();
        if (ids(actions).equals(ids(offered)) && !buttons.getChildren().isEmpty()) {
            return;
        }
        offered = actions;
        boolean focused = buttons.isFocusWithin();
        buttons.getChildren().setAll(actions.stream().map(PersonHead::button).toList());
        if (!model.menu().isEmpty()) {
            buttons.getChildren().add(new HBox(more()));
        }
        if (focused && !buttons.getChildren().isEmpty()) {
            buttons.getChildren().getFirst().lookup(".button").requestFocus();
        }
    }

    private static List<String> ids(List<MenuAction> actions) {
        return actions.stream()
                .map(action -> action.id() + action.disabledReason())
                .toList();
    }

    private static Node button(MenuAction action) {
        String reason = action.disabledReason();
        String words = reason == null ? action.text() : action.text() + ": " + reason;
        Button button = Buttons.icon("quick-" + action.id(), String.valueOf(action.icon()), words);
        button.setOnAction(event -> action.run());
        button.setDisable(reason != null);
        // What is disabled shows no tooltip; what it lies in does.
        HBox place = new HBox(button);
        if (reason != null) {
            Tooltip.install(place, new Tooltip(words));
        }
        return place;
    }

    private Button more() {
        Button more = Buttons.icon("person-more", "fth-more-horizontal", Text.of("people.more"));
        more.setOnAction(event -> Menus.showBelow(more, model.menu()));
        return more;
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
