package chat.holt.ui.usersettings.shortcuts;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.KeyCaps;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import chat.holt.ui.kit.shortcuts.Keys;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import chat.holt.ui.usersettings.shortcuts.ShortcutsViewModel.Conflict;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of shortcuts. A row that listens takes the next keys; Escape leaves it as it was.
public final class ShortcutsView extends VBox {
    private static final double WIDTH = 640;

    private final ShortcutsViewModel model;
    private final VBox rows = new VBox(16);
    private Subscription following = Subscription.EMPTY;

    public ShortcutsView(ShortcutsViewModel model) {
        this.model = model;
        setId("settings-shortcuts");
        getStyleClass().add("settings-page");
        FilterField filter = new FilterField("shortcuts-query", Text.of("shortcuts.filter"), model.query());
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button all = Buttons.plain("shortcuts-reset-all", Text.of("shortcuts.resetAll"));
        all.setOnAction(click -> model.resetAll());
        HBox tools = new HBox(12, filter, all);
        tools.setMaxWidth(WIDTH);
        rows.setMaxWidth(WIDTH);
        PageScroll scroll = new PageScroll(rows);
        getChildren().setAll(new PageHead(Text.of("shortcuts.title"), Text.of("shortcuts.text")), tools, scroll);
        fill();
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : Subscription.combine(
                            model.query().subscribe(typed -> fill()),
                            model.bindings().onChange(this::fill),
                            model.recording().subscribe((was, now) -> recording(was, now)),
                            model.conflict()
                                    .subscribe((was, now) ->
                                            recording(null, model.recording().get())));
        });
    }

    /// Makes the rows anew; the keyboard stays where it was.
    private void fill() {
        String focused = focusedId();
        rows.getChildren().clear();
        for (Shortcut.Area area : Shortcut.Area.values()) {
            List<Shortcut> shown = model.shown(area);
            if (!shown.isEmpty()) {
                Label heading = new Label(area.text());
                heading.getStyleClass().add(Styles.HEADING);
                VBox group = new VBox(heading);
                shown.forEach(shortcut -> group.getChildren().add(row(shortcut)));
                rows.getChildren().add(group);
            }
        }
        if (rows.getChildren().isEmpty()) {
            Label none = new Label(Text.of("shortcuts.none"));
            none.getStyleClass().add(Styles.MUTED);
            rows.getChildren().add(none);
        }
        Node again = focused == null ? null : rows.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    /// What has the keyboard among the rows; null for nothing.
    private @Nullable String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == rows) {
                return owner == null ? null : owner.getId();
            }
        }
        return null;
    }

    private static String id(Shortcut shortcut) {
        return "shortcut-" + shortcut.id().replace('.', '-');
    }

    /// Rows are made anew; the keyboard stays with the one that listened.
    private void recording(@Nullable Shortcut was, @Nullable Shortcut now) {
        fill();
        Shortcut keeps = now == null ? was : now;
        Node place = keeps == null
                ? null
                : now != null && model.conflict().get() != null
                        ? lookup("#shortcut-take")
                        : lookup("#" + id(keeps) + (now == null ? "-change" : "-keys"));
        if (place != null) {
            place.requestFocus();
        }
    }

    private Node row(Shortcut shortcut) {
        Label name = new Label(shortcut.text());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name);
        row.setId(id(shortcut));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("shortcut-row");
        if (shortcut == model.recording().get()) {
            row.getChildren().add(listening(shortcut));
            VBox box = new VBox(4, row);
            note(box);
            return box;
        }
        row.getChildren().add(KeyCaps.of(model.bindings(), shortcut));
        Button change =
                Buttons.icon(id(shortcut) + "-change", "fth-edit-2", Text.of("shortcuts.changeOf", shortcut.text()));
        change.setOnAction(click -> model.record(shortcut));
        Button remove = Buttons.icon(id(shortcut) + "-remove", "fth-x", Text.of("shortcuts.removeOf", shortcut.text()));
        remove.setOnAction(click -> model.remove(shortcut));
        remove.setDisable(model.bindings().of(shortcut).isEmpty());
        Button reset =
                Buttons.icon(id(shortcut) + "-reset", "fth-rotate-ccw", Text.of("shortcuts.resetOf", shortcut.text()));
        reset.setOnAction(click -> model.reset(shortcut));
        reset.setDisable(!model.bindings().changed(shortcut));
        row.getChildren().addAll(change, remove, reset);
        return row;
    }

    /// The place that takes the next keys, all of them.
    private Button listening(Shortcut shortcut) {
        Button place = Buttons.plain(id(shortcut) + "-keys", Text.of("shortcuts.press"));
        place.getStyleClass().add("shortcut-listening");
        ShortcutKeys.claim(place, any -> true);
        place.addEventFilter(KeyEvent.ANY, event -> {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                List<Keys> pressed = ShortcutKeys.pressed(event);
                if (pressed.contains(Keys.ESCAPE)) {
                    model.cancel();
                } else if (!pressed.isEmpty()) {
                    model.pressed(pressed.getFirst());
                }
            }
        });
        return place;
    }

    private void note(VBox box) {
        Conflict conflict = model.conflict().get();
        if (conflict != null) {
            Label text = new Label(Text.of(
                    "shortcuts.conflict",
                    conflict.keys().text(),
                    conflict.holder().text()));
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            Button take = Buttons.primary("shortcut-take", Text.of("shortcuts.take"));
            take.getStyleClass().add(Styles.SMALL);
            take.setOnAction(click -> model.take());
            Button keep = Buttons.plain("shortcut-keep", Text.of("shortcuts.keep"));
            keep.getStyleClass().add(Styles.SMALL);
            keep.setOnAction(click -> model.cancel());
            HBox ask = new HBox(8, text, take, keep);
            ask.setAlignment(Pos.CENTER_LEFT);
            ask.getStyleClass().add("shortcut-conflict");
            box.getChildren().add(ask);
        }
        Label problem = new Label();
        problem.setId("shortcut-problem");
        problem.getStyleClass().add("error-text");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        box.getChildren().add(problem);
    }
}
