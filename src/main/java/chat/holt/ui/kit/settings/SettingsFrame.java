package chat.holt.ui.kit.settings;

import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Styles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Settings over the whole window: pages on the left, the page on the right with a bar while it has unsaved changes.
/// Escape leaves.
///
/// @param <P> the pages
public final class SettingsFrame<P extends Enum<P>> extends HBox {
    private final SettingsPages<P> pages;
    private final Function<P, Entry> entry;
    private final Function<P, Node> view;
    private final VBox entries = new VBox();
    private final VBox side;
    private final StackPane content = new StackPane();
    private final Map<P, Node> views = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /// How a page is listed.
    ///
    /// @param group heading it stands under
    /// @param icon literal of a Feather icon
    public record Entry(String group, String title, String icon) {}

    /// @param title what the settings are of
    /// @param closeText what the closing button does
    /// @param view makes a page when it is first shown
    public SettingsFrame(
            ObservableValue<String> title,
            String closeText,
            SettingsPages<P> pages,
            Function<P, Entry> entry,
            Function<P, Node> view) {
        this.pages = pages;
        this.entry = entry;
        this.view = view;
        getStyleClass().add("settings");
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().addAll(Styles.GROUP_LABEL, "settings-name");
        ScrollPane list = new ScrollPane(entries);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().add("settings-scroll");
        VBox.setVgrow(list, Priority.ALWAYS);
        side = new VBox(name, list);
        side.getStyleClass().add("settings-side");
        Button close = Buttons.icon("settings-close", "fth-x", closeText);
        close.setOnAction(click -> pages.leave());
        StackPane main = new StackPane(content, close);
        main.getStyleClass().add("settings-main");
        main.setMinWidth(0);
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(side, main);
        pages.all().subscribe(this::showEntries);
        showEntries();
        pages.page().subscribe(this::show);
        // A filter, because lists swallow Escape.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                pages.leave();
                event.consume();
            }
        });
    }

    /// Puts the focus on the page shown.
    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton selected) {
            selected.requestFocus();
        }
    }

    /// Puts something to do, which is no page, at the foot of the list.
    public void atFoot(MenuAction action) {
        Button button = new Button(action.text(), action.icon() == null ? null : Icons.of(action.icon()));
        button.setId("settings-" + action.id());
        button.getStyleClass().addAll("settings-entry", "settings-foot");
        if (action.danger()) {
            button.getStyleClass().add(Styles.DANGER);
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> action.run());
        side.getChildren().add(button);
    }

    private void showEntries() {
        entries.getChildren().clear();
        group.getToggles().clear();
        String heading = "";
        for (P page : pages.all()) {
            Entry shown = entry.apply(page);
            if (!shown.group().equals(heading)) {
                heading = shown.group();
                Label label = new Label(heading);
                label.getStyleClass().addAll(Styles.GROUP_LABEL, "settings-group");
                entries.getChildren().add(label);
            }
            entries.getChildren().add(button(page, shown));
        }
        show(pages.page().get());
    }

    private ToggleButton button(P page, Entry shown) {
        ToggleButton button = new ToggleButton(shown.title(), Icons.of(shown.icon()));
        button.setId("settings-entry-" + page.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("settings-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setUserData(page);
        button.setOnAction(click -> {
            button.setSelected(true);
            pages.page().set(page);
        });
        return button;
    }

    private void show(@Nullable P page) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == page));
        if (page == null) {
            content.getChildren().clear();
        } else {
            content.getChildren().setAll(views.computeIfAbsent(page, this::view));
        }
    }

    private Node view(P page) {
        Node shown = view.apply(page);
        Draft draft = pages.draft(page);
        if (draft == null) {
            return shown;
        }
        UnsavedBar bar = new UnsavedBar(draft, pages.held());
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        return new StackPane(shown, bar);
    }
}
