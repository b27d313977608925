package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.Icons;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Deny, leave or allow one permission. One stop of the tab key; left and right choose.
public final class PermissionSwitch extends HBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Map<PermissionState, ToggleButton> buttons = new EnumMap<>(PermissionState.class);
    private final Consumer<PermissionState> choose;
    private final String permissionName;
    private Map<PermissionState, String> refusals = Map.of();
    private PermissionState state = PermissionState.NEUTRAL;

    /// @param name of the permission
    public PermissionSwitch(Permission permission, String name, Consumer<PermissionState> choose) {
        this.choose = choose;
        this.permissionName = name;
        setId("permission-" + permission.wireName());
        getStyleClass().add("permission-switch");
        for (PermissionState choice : PermissionState.values()) {
            ToggleButton button = new ToggleButton(null, Icons.of(icon(choice)));
            button.setId(getId() + "-" + choice.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip());
            button.getStyleClass().addAll("permission-choice", choice.name().toLowerCase(Locale.ROOT));
            button.setOnAction(click -> pick(choice));
            buttons.put(choice, button);
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// Shows what is said and what else can be; what cannot tells why.
    public void show(PermissionRow row) {
        PermissionState shown = row.state();
        state = shown;
        refusals = row.refusals();
        boolean focused = buttons.values().stream().anyMatch(ToggleButton::isFocused);
        buttons.forEach((choice, button) -> {
            boolean there = row.choices().contains(choice);
            boolean not = choice == PermissionState.NEUTRAL && !row.choices().contains(PermissionState.DENIED);
            String name = Text.of(not ? "permissions.not" : choice.nameKey());
            String refusal = refusals.getOrDefault(choice, "");
            button.pseudoClassStateChanged(REFUSED, !refusal.isEmpty());
            button.setAccessibleText(permissionName + ": " + name + (refusal.isEmpty() ? "" : ". " + refusal));
            button.getTooltip().setText(refusal.isEmpty() ? name : refusal);
            button.setVisible(there);
            button.setManaged(there);
            button.setSelected(choice == shown);
            button.setFocusTraversable(choice == shown);
        });
        if (focused) {
            button(shown).requestFocus();
        }
    }

    private static String icon(PermissionState state) {
        return switch (state) {
            case DENIED -> "fth-x";
            case NEUTRAL -> "fth-minus";
            case ALLOWED -> "fth-check";
        };
    }

    private void pick(PermissionState choice) {
        if (refusals.containsKey(choice)) {
            button(choice).setSelected(choice == state);
            return;
        }
        button(choice).setSelected(true);
        // Buttons off the tab order do not take the focus when clicked.
        button(choice).requestFocus();
        if (choice != state) {
            choose.accept(choice);
        }
    }

    private void typed(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step == 0) {
            return;
        }
        List<PermissionState> there = buttons.keySet().stream()
                .filter(choice -> button(choice).isVisible() && !refusals.containsKey(choice))
                .toList();
        int next = there.indexOf(state) + step;
        if (next >= 0 && next < there.size()) {
            pick(there.get(next));
        }
        event.consume();
    }

    private ToggleButton button(PermissionState choice) {
        ToggleButton button = buttons.get(choice);
        if (button == null) {
            throw new IllegalStateException("no button for " + choice);
        }
        return button;
    }
}
