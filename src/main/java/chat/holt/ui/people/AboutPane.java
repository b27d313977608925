package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.UserBadge;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Skeleton;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.people.BadgeMark;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What a user tells of themselves, their badges and what those mean, their roles, since when they are there, whose bot
/// it is, and your note.
final class AboutPane extends ScrollPane {

    private final PersonViewModel model;
    private final MarkdownView text;
    private final Label instead = new Label();
    private final StackPane words = new StackPane();
    private final Node failed;
    private final VBox badges = new VBox();
    private final RoleChips roles = new RoleChips();
    private final Label dates = new Label();

    AboutPane(UserProfileViewModel profile, Media media, Runnable leave) {
        model = profile.person();
        text = new MarkdownView(model.mentions(), media::emoji, model::openLink);
        instead.setId("profile-instead");
        instead.setWrapText(true);
        instead.getStyleClass().add(Styles.MUTED);
        failed = EmptyState.failed(
                Text.of("people.profileFailed"),
                model.profile().fetch().error(),
                Text.of("settings.retry"),
                model.profile()::load);
        words.setAlignment(Pos.TOP_LEFT);
        badges.getStyleClass().add("profile-badges");
        dates.getStyleClass().add(Styles.MUTED);
        dates.setWrapText(true);
        VBox content = new VBox(
                section("people.about", words),
                badges,
                roles,
                section("people.dates", dates),
                bot(profile.bot(), leave),
                new NoteField(model, 3));
        content.getStyleClass().add("profile-about");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("person-scroll");
    }

    /// Follows the user until the subscription ends.
    Subscription follow() {
        ProfileViewModel profile = model.profile();
        return Subscription.combine(
                model.shown().subscribe(this::show),
                profile.text().subscribe(now -> showWords()),
                profile.hidden().subscribe(now -> showWords()),
                profile.fetch().busy().subscribe(now -> showWords()),
                profile.fetch().error().subscribe(now -> showWords()));
    }

    private static VBox section(String key, Node content) {
        Label title = new Label(Text.of(key));
        title.getStyleClass().add(Styles.GROUP_LABEL);
        VBox section = new VBox(6, title, content);
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private void show(PersonLook look) {
        badges.getChildren().setAll(look.badges().stream().map(AboutPane::badge).toList());
        visible(badges, !look.badges().isEmpty());
        PersonLook.Membership place = look.membership();
        roles.setVisible(place != null);
        if (place != null) {
            roles.show(Text.of("people.roles.in", place.server()), place.roles());
        }
        dates.setText(PersonDates.line(look));
        dates.getParent().setVisible(!dates.getText().isEmpty());
        words.getParent().setVisible(look.hasProfile());
    }

    private void showWords() {
        ProfileViewModel profile = model.profile();
        String own = profile.text().get();
        text.show(Markdown.parse(own));
        instead.setText(
                profile.hidden().get().isEmpty()
                        ? Text.of("people.profileEmpty")
                        : profile.hidden().get());
        Node shown;
        if (!own.isEmpty()) {
            shown = text;
        } else if (profile.fetch().busy().get()) {
            shown = new Skeleton(2, 0);
        } else {
            shown = profile.fetch().error().get().isEmpty() ? instead : failed;
        }
        words.getChildren().setAll(List.of(shown));
    }

    private static Node badge(UserBadge badge) {
        Label name = new Label(BadgeMark.name(badge));
        name.getStyleClass().add(Styles.MEDIUM);
        Label meaning = new Label(BadgeMark.meaning(badge));
        meaning.getStyleClass().add(Styles.MUTED);
        HBox line = new HBox(8, new BadgeMark(badge), name, meaning);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node bot(BotViewModel bot, Runnable leave) {
        Hyperlink owner = new Hyperlink();
        owner.setId("bot-owner");
        owner.textProperty().bind(bot.owner().map(name -> Text.of("people.bot.owner", name)));
        owner.setOnAction(event -> {
            leave.run();
            bot.openOwner();
        });
        Label reach = new Label();
        reach.setId("bot-reach");
        reach.getStyleClass().add(Styles.MUTED);
        reach.setWrapText(true);
        reach.textProperty().bind(bot.reach());
        VBox section = section("people.bot", new VBox(owner, reach));
        section.visibleProperty().bind(bot.isBot());
        return section;
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
