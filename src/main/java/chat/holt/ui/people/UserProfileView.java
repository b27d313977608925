package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Overlay;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.people.UserProfileViewModel.Tab;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Subscription;

/// A user at length, over the window: the head, and tabs below it. What is opened from it closes it.
public final class UserProfileView {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 640;
    private static final double BANNER = 140;
    private static final double AVATAR = 88;
    private static final double CORNERS = 22;

    private final UserProfileViewModel model;
    private final VBox body = new VBox();
    private final StackPane shown = new StackPane();
    private final Map<Tab, Node> panes = new EnumMap<>(Tab.class);
    private final Overlay overlay;
    private final Subscription following;
    private List<Tab> tabs = List.of();

    public UserProfileView(UserProfileViewModel model, Media media) {
        this.model = model;
        PersonHead head = new PersonHead(model.person(), media, WIDTH, BANNER, AVATAR);
        head.opensAvatar();
        AboutPane about = new AboutPane(model, media, this::close);
        MutualViewModel mutual = model.mutual();
        panes.put(Tab.ABOUT, about);
        panes.put(Tab.FRIENDS, MutualList.of("friends", mutual.friends(), model, media, this::close));
        panes.put(Tab.SERVERS, MutualList.of("servers", mutual.servers(), model, media, this::close));
        panes.put(Tab.GROUPS, MutualList.of("groups", mutual.groups(), model, media, this::close));
        shown.getStyleClass().add("profile-pane");
        VBox.setVgrow(shown, Priority.ALWAYS);
        body.getStyleClass().add("profile-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(head, body);
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(content.widthProperty());
        corners.heightProperty().bind(content.heightProperty());
        corners.setArcWidth(CORNERS);
        corners.setArcHeight(CORNERS);
        content.setClip(corners);
        Button close = Buttons.icon("profile-close", "fth-x", Text.of("people.close"));
        close.getStyleClass().add("profile-close");
        close.setOnAction(event -> close());
        StackPane card = new StackPane(content, close);
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        card.setId("user-profile");
        card.getStyleClass().addAll("popover", "user-profile");
        card.setPrefSize(WIDTH, HEIGHT);
        card.setMinWidth(WIDTH);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.accessibleTextProperty()
                .bind(model.person().shown().map(look -> Text.of("people.profileOf", look.name())));
        overlay = new Overlay(card, () -> close);
        following = Subscription.combine(
                head.follow(),
                about.follow(),
                model.person().shown().subscribe(look -> showTabs()),
                model.tab().subscribe(tab -> shown.getChildren().setAll(panes.get(tab))));
        overlay.onClosed(() -> {
            following.unsubscribe();
            model.close();
        });
    }

    /// Opens over the window; ends the view-model when it closes.
    public void show(Window owner) {
        overlay.show(owner, null);
    }

    public void close() {
        overlay.close();
    }

    private void showTabs() {
        List<Tab> now = model.tabs();
        if (now.equals(tabs)) {
            return;
        }
        tabs = now;
        if (!now.contains(model.tab().get())) {
            model.tab().set(Tab.ABOUT);
        }
        LinkedHashMap<Tab, String> names = new LinkedHashMap<>();
        now.forEach(tab -> names.put(
                tab,
                switch (tab) {
                    case ABOUT -> Text.of("people.tab.about");
                    case FRIENDS -> Text.of("people.tab.friends");
                    case SERVERS -> Text.of("people.tab.servers");
                    case GROUPS -> Text.of("people.tab.groups");
                }));
        body.getChildren().clear();
        if (now.size() > 1) {
            body.getChildren().add(new Segmented<>("profile-tab", names, model.tab()));
        }
        body.getChildren().add(shown);
    }
}
