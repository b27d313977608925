package chat.holt.ui.usersettings.sessions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One session: what kind of program, its name, since when, and a button with what can be done.
final class SessionCell extends ListCell<SessionRow> {
    private static final double SPACING = 12;

    private final Function<SessionRow, String> since;
    private final StackPane icon = new StackPane();
    private final Label name = new Label();
    private final Label mark = new Label(Text.of("sessions.current"));
    private final Label time = new Label();
    private final Button more = Buttons.icon("", "fth-more-horizontal", Text.of("sessions.more"));
    private final HBox box;

    /// @param since says when a session began
    /// @param menu opens the menu of a session at a node
    SessionCell(Function<SessionRow, String> since, BiConsumer<Node, SessionRow> menu) {
        this.since = since;
        getStyleClass().add("session-cell");
        icon.getStyleClass().add("session-icon");
        name.getStyleClass().add(Styles.MEDIUM);
        mark.getStyleClass().add("session-current");
        mark.setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().addAll(Styles.META, Styles.MUTED);
        HBox head = new HBox(8, name, mark);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(2, head, time);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        more.setOnAction(click -> menu.accept(more, getItem()));
        box = new HBox(SPACING, icon, texts, more);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SessionRow session, boolean empty) {
        super.updateItem(session, empty);
        if (session == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.getChildren().setAll(Icons.of(kind(session.name())));
        name.setText(session.name());
        mark.setVisible(session.current());
        time.setText(since.apply(session));
        more.setId("session-more-" + session.id());
        more.setAccessibleText(Text.of("sessions.more.accessible", session.name()));
        setAccessibleText(session.name() + (session.current() ? ", " + mark.getText() : "") + ", " + time.getText());
        setGraphic(box);
    }

    /// Programs put what they run on into the name; "Holt (Linux)", "Chrome on Android".
    private static String kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(android|ios|iphone|ipad|mobile|phone).*")) {
            return "fth-smartphone";
        }
        return lower.matches(".*(chrome|firefox|safari|edge|opera|web|browser).*") ? "fth-globe" : "fth-monitor";
    }
}
