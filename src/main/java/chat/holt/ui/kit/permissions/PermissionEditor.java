package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageScroll;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Allows and denies: a search field, permissions in groups, and buttons for many at once. What is copied goes to the
/// system's clipboard as text, so it can be pasted at another role or channel, in another window too.
public final class PermissionEditor extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final PermissionEditorViewModel viewModel;
    private final Map<Permission, PermissionLine> lines = new EnumMap<>(Permission.class);
    private final Map<PermissionGroup, HBox> headings = new EnumMap<>(PermissionGroup.class);
    private final Label blocked = new Label();
    private final Label none = new Label(Text.of("permissions.noMatch"));

    public PermissionEditor(PermissionEditorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("permission-editor");
        blocked.setId("permissions-blocked");
        blocked.getStyleClass().add("settings-notice");
        blocked.setWrapText(true);
        blocked.setGraphic(Icons.of("fth-lock"));
        blocked.setMaxWidth(Double.MAX_VALUE);
        blocked.textProperty().bind(viewModel.blocked());
        shownIfText(blocked);
        Label notice = new Label();
        notice.setId("permissions-notice");
        notice.getStyleClass().addAll(Styles.META, Styles.MUTED);
        notice.textProperty().bind(viewModel.notice());
        shownIfText(notice);
        none.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "permission-none");
        VBox groups = new VBox();
        groups.getStyleClass().add("permission-groups");
        for (PermissionGroup group : PermissionGroup.values()) {
            HBox heading = heading(group);
            headings.put(group, heading);
            groups.getChildren().add(heading);
            for (Permission permission : group.permissions()) {
                PermissionLine line = new PermissionLine(
                        permission,
                        viewModel.name(permission),
                        viewModel.meaning(permission),
                        state -> viewModel.set(permission, state),
                        () -> viewModel.why(permission));
                lines.put(permission, line);
                groups.getChildren().add(line);
            }
        }
        groups.getChildren().add(none);
        PageScroll scroll = new PageScroll(groups);
        getChildren().addAll(bar(), notice, blocked, scroll);
        viewModel.rows().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private Node bar() {
        FilterField filter = new FilterField("permissions-filter", Text.of("permissions.filter"), viewModel.filter());
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button copy = Buttons.icon("permissions-copy", "fth-copy", Text.of("permissions.copy"));
        copy.setOnAction(click -> copy());
        Button paste = Buttons.icon("permissions-paste", "fth-clipboard", Text.of("permissions.paste"));
        paste.setOnAction(click -> paste());
        paste.disableProperty().bind(blocked.visibleProperty());
        HBox bar = new HBox(
                filter,
                many("permissions-allow", "permissions.allowAll", () -> viewModel.setAll(PermissionState.ALLOWED)),
                deny("permissions-deny", () -> viewModel.setAll(PermissionState.DENIED)),
                many("permissions-clear", "permissions.clear", () -> viewModel.setAll(PermissionState.NEUTRAL)),
                copy,
                paste);
        bar.getStyleClass().add("permission-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private HBox heading(PermissionGroup group) {
        Label name = new Label(viewModel.heading(group));
        name.getStyleClass().add(Styles.GROUP_LABEL);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        String id = "permissions-" + group.name().toLowerCase(Locale.ROOT);
        HBox heading = new HBox(
                name,
                space,
                many(id + "-allow", "permissions.allowAll", () -> viewModel.setAll(group, PermissionState.ALLOWED)),
                deny(id + "-deny", () -> viewModel.setAll(group, PermissionState.DENIED)),
                many(id + "-clear", "permissions.clear", () -> viewModel.setAll(group, PermissionState.NEUTRAL)));
        heading.getStyleClass().add("permission-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /// There is no denying where things are only allowed or not.
    private Button deny(String id, Runnable change) {
        Button button = many(id, "permissions.denyAll", change);
        viewModel.rows().subscribe(rows -> {
            button.setVisible(!viewModel.twoStates());
            button.setManaged(button.isVisible());
        });
        return button;
    }

    private Button many(String id, String textKey, Runnable change) {
        Button button = Buttons.quiet(id, Text.of(textKey));
        button.getStyleClass().addAll(Styles.SMALL, "permission-many");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> change.run());
        button.disableProperty().bind(blocked.visibleProperty());
        return button;
    }

    private void show(Map<Permission, PermissionRow> rows) {
        boolean open = viewModel.blocked().get().isEmpty();
        lines.forEach((permission, line) -> {
            PermissionRow row = rows.get(permission);
            line.setVisible(row != null);
            line.setManaged(row != null);
            if (row != null) {
                line.show(row, open);
            }
        });
        headings.forEach((group, heading) -> {
            heading.setVisible(group.permissions().stream().anyMatch(rows::containsKey));
            heading.setManaged(heading.isVisible());
        });
        none.setVisible(rows.isEmpty());
        none.setManaged(rows.isEmpty());
    }

    private void typed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (PASTE.match(event) && !blocked.isVisible()) {
            paste();
            event.consume();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.copy());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        viewModel.paste(text == null ? "" : text);
    }

    private static void shownIfText(Label label) {
        label.visibleProperty().bind(label.textProperty().map(text -> !text.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
    }
}
