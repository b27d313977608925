package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Popover;
import chat.holt.ui.kit.Skeleton;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.navigation.Anchor;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Subscription;

/// A user in short, beside what was clicked.
public final class UserCardView {

    private static final double WIDTH = 320;
    private static final double BANNER = 88;
    private static final double AVATAR = 64;
    private static final double CORNERS = 22;
    /// Four lines; the rest is in the full profile.
    private static final double BIO = 88;

    private final PersonViewModel model;
    private final Popover popover;
    private final MarkdownView bio;
    private final StackPane words = new StackPane();
    private final RoleChips roles = new RoleChips();
    private final Label dates = new Label();
    private final Subscription following;

    public UserCardView(PersonViewModel model, Media media) {
        this.model = model;
        bio = new MarkdownView(model.mentions(), media::emoji, model::openLink);
        bio.setMinHeight(0);
        bio.setMaxHeight(BIO);
        Rectangle lines = new Rectangle(WIDTH, BIO);
        bio.setClip(lines);
        words.getStyleClass().add("person-words");
        dates.getStyleClass().addAll(Styles.META, Styles.MUTED);
        dates.setWrapText(true);
        PersonHead head = new PersonHead(model, media, WIDTH, BANNER, AVATAR);
        Button full = Buttons.quiet("person-full", Text.of("people.fullProfile"));
        full.setMaxWidth(Double.MAX_VALUE);
        full.setOnAction(event -> model.openProfile());
        VBox body = new VBox(words, roles, dates, new NoteField(model, 2), full);
        body.getStyleClass().add("person-body");
        VBox content = new VBox(head, body);
        ScrollPane scroll = new ScrollPane(content) {
            // By itself it asks for room as if no line were broken.
            @Override
            protected double computePrefHeight(double width) {
                return content.prefHeight(WIDTH) + snappedTopInset() + snappedBottomInset();
            }
        };
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("person-scroll");
        scroll.setPrefWidth(WIDTH);
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(scroll.widthProperty());
        corners.heightProperty().bind(scroll.heightProperty());
        corners.setArcWidth(CORNERS);
        corners.setArcHeight(CORNERS);
        scroll.setClip(corners);
        StackPane card = new StackPane(scroll);
        card.setId("user-card");
        card.getStyleClass().add("user-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.accessibleTextProperty().bind(model.shown().map(look -> Text.of("people.card", look.name())));
        popover = new Popover(card);
        following = Subscription.combine(
                head.follow(),
                model.shown().subscribe(this::showLook),
                model.profile().text().subscribe(now -> showWords()),
                model.profile().fetch().busy().subscribe(now -> showWords()));
    }

    /// Opens beside what was clicked; ends the view-model when it closes.
    public void show(Window owner, Anchor beside) {
        popover.show(owner, beside, () -> {
            following.unsubscribe();
            model.close();
        });
    }

    public boolean isShown() {
        return popover.isShown();
    }

    public void close() {
        popover.close();
    }

    private void showLook(PersonLook look) {
        PersonLook.Membership place = look.membership();
        roles.setVisible(place != null);
        if (place != null) {
            roles.show(Text.of("people.roles"), place.roles());
        }
        dates.setText(PersonDates.line(look));
        visible(dates, !dates.getText().isEmpty());
    }

    private void showWords() {
        String text = model.profile().text().get();
        bio.show(Markdown.parse(text));
        Node shown = !text.isEmpty() ? bio : model.profile().fetch().busy().get() ? new Skeleton(2, 0, 0.6) : null;
        words.getChildren().setAll(Stream.ofNullable(shown).toList());
        visible(words, shown != null);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
