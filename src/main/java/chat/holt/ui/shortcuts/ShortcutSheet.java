package chat.holt.ui.shortcuts;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.KeyCaps;
import chat.holt.ui.kit.NameMatch;
import chat.holt.ui.kit.Overlay;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.kit.shortcuts.Keys;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// All shortcuts with the keys that they have, over the window. The keys that opened it close it.
public final class ShortcutSheet {
    private static final double STEP = 0.15;

    private final KeyBindings bindings;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final VBox groups = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(groups);
    private final Overlay overlay;

    /// @param change leads to where they are changed
    public ShortcutSheet(KeyBindings bindings, Runnable change) {
        this.bindings = bindings;
        Label title = new Label(Text.of("shortcuts.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button settings = Buttons.quiet("sheet-settings", Text.of("shortcuts.change"));
        HBox head = new HBox(8, title, settings);
        head.setAlignment(Pos.CENTER_LEFT);
        groups.setId("sheet-groups");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(12, head, new FilterField("sheet-query", Text.of("shortcuts.filter"), query), scroll);
        card.setId("sheet");
        card.getStyleClass().addAll("dialog-card", "shortcut-sheet");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        StackPane.setAlignment(card, Pos.CENTER);
        overlay = new Overlay(card, () -> card.lookup("#sheet-query"));
        settings.setOnAction(click -> {
            overlay.close();
            change.run();
        });
        query.subscribe(typed -> fill());
    }

    public void show(Window window) {
        overlay.show(window, null);
    }

    private void keyPressed(KeyEvent event) {
        if (ShortcutKeys.matches(event, Shortcut.SHEET)) {
            overlay.close();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.PAGE_DOWN) {
            scroll.setVvalue(scroll.getVvalue() + STEP);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.PAGE_UP) {
            scroll.setVvalue(scroll.getVvalue() - STEP);
        } else {
            return;
        }
        event.consume();
    }

    private void fill() {
        groups.getChildren().clear();
        String wanted = NameMatch.folded(query.get());
        for (Shortcut.Area area : Shortcut.Area.values()) {
            List<Shortcut> found = area.shortcuts().stream()
                    .filter(shortcut -> !bindings.of(shortcut).isEmpty() && fits(shortcut, wanted))
                    .toList();
            if (!found.isEmpty()) {
                Label heading = new Label(area.text());
                heading.getStyleClass().add("group-label");
                VBox group = new VBox(2, heading);
                found.forEach(shortcut -> group.getChildren().add(row(shortcut)));
                groups.getChildren().add(group);
            }
        }
        if (groups.getChildren().isEmpty()) {
            Label none = new Label(Text.of("shortcuts.none"));
            none.getStyleClass().addAll(Styles.META, Styles.MUTED);
            groups.getChildren().add(none);
        }
    }

    private boolean fits(Shortcut shortcut, String wanted) {
        return wanted.isEmpty()
                || NameMatch.folded(shortcut.text()).contains(wanted)
                || bindings.of(shortcut).stream()
                        .map(Keys::text)
                        .anyMatch(keys -> NameMatch.folded(keys).contains(wanted));
    }

    private HBox row(Shortcut shortcut) {
        Label name = new Label(shortcut.text());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(12, name, KeyCaps.of(bindings, shortcut));
        row.setId("sheet-" + shortcut.id().replace('.', '-'));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("shortcut-row");
        return row;
    }
}
