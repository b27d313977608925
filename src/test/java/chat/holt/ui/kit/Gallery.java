package chat.holt.ui.kit;

import chat.holt.settings.ThemeMode;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.kit.shortcuts.Shortcut;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// All controls in one window, to look at. Arguments: theme (`DARK`, `LIGHT`, `SYSTEM`), then `dialog` or `menu` to
/// open
/// one at once.
public final class Gallery {

    private static final String TEXT = """
            # Heading one
            ## Heading two
            Plain, **strong**, *emphasis*, ***both***, ~~gone~~, `inline code`, https://stoat.chat/about and [a link](https://example.org/x).
            Mentions: <@01M7Y8EN9PM14BCQXX6952FEAE> in <#01M7Y8EN9PM14BCQXX6952FEAE>, <%01M7Y8EN9PM14BCQXX6952FEAE> and @everyone 😀👍🏽 with emoji ☀️, :01M7Y8EN9PM14BCQXX6952FEAE: custom.
            A ||hidden 🎉 thing|| here, at <t:1795111200:F>, that is <t:1795111200:R>. A rather long `stretch of inline code that has to break over the end of the line` and on.
            > A quote
            > of two lines
            - one
            - two
              - nested
            5. five
            6. six
            - [x] done
            - [ ] to do, with **strong** words

            ```java
            /// A point.
            record Point(int x, int y) {
            \t@Override public String toString() { return "(" + x + ", " + y + ")"; } // a rather long line that goes on and on beyond the edge of the message
            }
            ```
            ```
            one line without a language
            ```
            | Route | Length | State |
            |:------|-------:|:-----:|
            | North `face` | 6 h | **open** |
            | <@01M7Y8EN9PM14BCQXX6952FEAE> takes care of the long way round, which has a description that needs two lines | 12 h | ||closed|| |

            $$\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt\\pi}{2}$$
            Inline $$\\frac{a}{b}$$ too.
            ---
            """;

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// A class path does without modules only if the main class is no application.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            open(stage, getParameters().getRaw());
        }
    }

    private Gallery() {}

    private static void open(Stage stage, List<String> arguments) {
        var mode = new SimpleObjectProperty<>(ThemeMode.valueOf(arguments.isEmpty() ? "DARK" : arguments.getFirst()));
        Theme theme = new Theme(mode, true);
        VBox left = column(
                section("Buttons", buttons()),
                section("Small", smallButtons()),
                section("Fields", fields()),
                section("Choices", choices(mode)),
                section("People", people()),
                section("Names", names()));
        VBox right = column(
                section("Markdown", markdown()),
                section("Skeleton", new Skeleton(2, 40)),
                section(
                        "Empty",
                        new EmptyState(
                                "fth-inbox",
                                "Nothing here yet",
                                "When somebody writes to you, it shows here.",
                                Buttons.plain("x", "Find people"))));
        HBox.setHgrow(right, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new HBox(40, left, right));
        scroll.setFitToWidth(true);
        if (arguments.contains("markdown")) {
            scroll.setContent(column(section("Markdown", markdown())));
        }
        Toasts toasts = new Toasts();
        StackPane root = new StackPane(scroll, toasts);
        Scene scene = new Scene(root, 1280, 960);
        theme.install(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (arguments.contains("dialog")) {
            dialog().show(stage, null);
        }
        if (arguments.contains("menu")) {
            Menus.contextMenu(menu()).show(stage, stage.getX() + 500, stage.getY() + 100);
        }
        if (arguments.contains("toast")) {
            toasts.done("Link copied.");
            toasts.failed("The server cannot be reached. Check your connection.");
        }
    }

    private static VBox column(Node... sections) {
        VBox column = new VBox(20, sections);
        column.setPadding(new Insets(24));
        return column;
    }

    private static VBox section(String title, Node... content) {
        Label label = new Label(title);
        label.getStyleClass().add(Styles.GROUP_LABEL);
        VBox section = new VBox(8, label);
        section.getChildren().addAll(content);
        return section;
    }

    private static Node buttons() {
        Button disabled = Buttons.primary("disabled", "Disabled");
        disabled.setDisable(true);
        return new FlowPane(
                8,
                8,
                Buttons.primary("primary", "Save"),
                Buttons.plain("plain", "Dry run"),
                Buttons.danger("danger", "Ban Bo"),
                Buttons.quiet("quiet", "Reset"),
                disabled,
                Buttons.icon("icon", "fth-users", "Members"),
                Buttons.toggleIcon("toggle", "fth-bookmark", "Pinned"));
    }

    private static Node smallButtons() {
        HBox row = new HBox(
                8, Buttons.primary("s1", "Save"), Buttons.plain("s2", "New role"), Buttons.danger("s3", "Ban…"));
        row.getChildren().forEach(button -> button.getStyleClass().add(Styles.SMALL));
        ((Button) row.getChildren().get(1)).setGraphic(Icons.of("fth-plus"));
        return row;
    }

    private static Node fields() {
        TextField search = new TextField();
        search.setPromptText("Search lounge");
        PasswordField wrong = new PasswordField();
        wrong.setText("secret");
        wrong.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), true);
        TextArea area = new TextArea("A longer text\nof two lines");
        area.setPrefRowCount(3);
        area.setPrefWidth(300);
        return new VBox(8, new TextField("ada@example.org"), search, wrong, area);
    }

    private static Node choices(SimpleObjectProperty<ThemeMode> mode) {
        var hours = new LinkedHashMap<String, String>();
        hours.put("none", "None");
        hours.put("hour", "1 hour");
        hours.put("day", "24 hours");
        hours.put("week", "7 days");
        var modes = new LinkedHashMap<ThemeMode, String>();
        for (ThemeMode each : ThemeMode.values()) {
            modes.put(each, each.name());
        }
        CheckBox check = new CheckBox("Show offline people");
        check.setSelected(true);
        return new VBox(
                8,
                new Segmented<>("hours", hours, new SimpleObjectProperty<>("hour")),
                new Segmented<>("modes", modes, mode),
                check);
    }

    private static Node people() {
        HBox row = new HBox(12);
        String[] names = {"Ada", "Bo", "Cid", "Dora", "Eli", "Fay", "Gus"};
        PresenceState[] states = PresenceState.values();
        for (int i = 0; i < names.length; i++) {
            Avatar avatar = Avatar.round(new int[] {16, 24, 32, 32, 40, 40, 80}[i]);
            avatar.show(names[i] + i, names[i]);
            avatar.show(i < 1 ? null : states[i % states.length]);
            row.getChildren().add(avatar);
        }
        Avatar server = Avatar.square(40);
        server.show("s", "Alpine Stoats");
        row.getChildren()
                .addAll(server, new Badge(new SimpleIntegerProperty(3)), new Badge(new SimpleIntegerProperty(120)));
        return row;
    }

    private static Node names() {
        EmojiText plain = new EmojiText(Styles.MEDIUM);
        plain.setText("Plain Ada");
        EmojiText colour = new EmojiText(Styles.MEDIUM);
        colour.setText("Blue 🏔️ Bo with emoji ☀️");
        colour.setColour("#2030a0");
        EmojiText gradient = new EmojiText(Styles.STRONG);
        gradient.setText("Gradient 🎉 Cid");
        gradient.setColour("linear-gradient(90deg, #ff0000, #00ff00 50%, blue)");
        EmojiText status = new EmojiText(Styles.META);
        status.setText("🏕️ in the workshop, back much later than anyone expects");
        status.setMaxWidth(180);
        return new VBox(4, plain, colour, gradient, status);
    }

    private static Node markdown() {
        MarkdownView text = view();
        text.show(Markdown.parse(TEXT), "(edited)");
        MarkdownView one = view();
        one.show(Markdown.parse("🎉"));
        MarkdownView three = view();
        three.show(Markdown.parse("😀 👍🏽 ☀️"));
        MarkdownView edited = view();
        edited.show(Markdown.parse("The new route is up. Red markers, about six hours with the descent."), "(edited)");
        MarkdownView code = view();
        code.show(Markdown.parse("```python\n" + "def f(x): return x + 1\n".repeat(40) + "```"));
        return new VBox(8, text, one, three, edited, code);
    }

    private static MarkdownView view() {
        return new MarkdownView(new SampleMentions(), Gallery::noPicture, url -> {});
    }

    private static ObservableValue<@Nullable Image> noPicture(String id, int size) {
        return new SimpleObjectProperty<>();
    }

    private static FormDialog dialog() {
        Avatar avatar = Avatar.round(40);
        avatar.show("bo", "Bo");
        return new FormDialog(
                new FormDialog.Look("ban", "Ban Bo?", avatar, "bo#4411 · joined 3 March 2025 · Guides", "Ban Bo", true),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty("You lack the permission to ban members."),
                () -> {});
    }

    private static List<MenuAction> menu() {
        Runnable nothing = () -> {};
        return List.of(
                MenuAction.of("profile", "Profile", "fth-user", nothing),
                MenuAction.of("message", "Message", "fth-message-circle", nothing),
                MenuAction.separator(),
                MenuAction.of("kick", "Kick…", "fth-log-out", nothing)
                        .dangerous()
                        .withShortcut(Shortcut.REMOVE),
                MenuAction.of("ban", "Ban…", "fth-slash", nothing).dangerous().withShortcut(Shortcut.BAN),
                MenuAction.separator(),
                MenuAction.of("mute", "Mute in voice", "fth-mic-off", nothing).disabled("not in voice"),
                MenuAction.of("report", "Report…", "fth-flag", nothing));
    }

    private static final class SampleMentions implements Mentions {
        @Override
        public ObservableValue<Shown> resolve(Inline.Mention mention) {
            return new SimpleObjectProperty<>(
                    switch (mention.kind()) {
                        case USER -> new Shown("@Ada", null, anchor -> {});
                        case CHANNEL -> new Shown("#lounge", null, anchor -> {});
                        case ROLE -> new Shown("@Guides", "#c2557a", null);
                    });
        }

        @Override
        public ObservableValue<String> emojiName(String emojiId) {
            return new SimpleStringProperty(":wave:");
        }
    }
}
