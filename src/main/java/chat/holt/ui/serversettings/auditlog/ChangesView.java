package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Fields before and after an edit, side by side.
final class ChangesView extends GridPane {
    private static final double NAME_WIDTH = 160;
    private static final double SWATCH_WIDTH = 28;
    private static final double SWATCH_HEIGHT = 14;

    ChangesView(List<FieldChange> changes) {
        getStyleClass().add("audit-changes");
        ColumnConstraints name = new ColumnConstraints(NAME_WIDTH, NAME_WIDTH, NAME_WIDTH);
        ColumnConstraints side = new ColumnConstraints();
        side.setHgrow(Priority.ALWAYS);
        side.setPercentWidth(38);
        ColumnConstraints arrow = new ColumnConstraints();
        arrow.setHalignment(HPos.CENTER);
        getColumnConstraints().addAll(name, side, arrow, side);
        for (FieldChange change : changes) {
            Label field = new Label(change.name());
            field.getStyleClass().addAll(Styles.META, Styles.MUTED);
            field.setWrapText(true);
            Node to = Icons.of("fth-arrow-right");
            Node before = node(change.before(), "audit-before");
            Node after = node(change.after(), "audit-after");
            addRow(getRowCount(), field, before, to, after);
            List.of(field, before, to, after).forEach(each -> setValignment(each, VPos.TOP));
        }
    }

    private static Node node(FieldValue value, String side) {
        Node node = switch (value) {
            case FieldValue.Nothing nothing -> label(value.text(), Styles.SUBTLE);
            case FieldValue.Words words -> label(words.text(), "audit-value");
            case FieldValue.Colour colour -> swatch(colour);
            case FieldValue.Items items ->
                column(items.items().stream()
                        .<Node>map(item -> label(item.text(), item.here() ? "audit-marked" : "audit-value"))
                        .toList());
            case FieldValue.Rights rights -> rights(rights);
        };
        node.getStyleClass().add(side);
        return node;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node swatch(FieldValue.Colour colour) {
        Rectangle swatch = new Rectangle(SWATCH_WIDTH, SWATCH_HEIGHT);
        swatch.getStyleClass().add("audit-swatch");
        RoleColour.fill(swatch, colour.css());
        HBox row = new HBox(8, swatch, label(colour.css(), "audit-value"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node rights(FieldValue.Rights rights) {
        VBox box = new VBox(2);
        add(box, "audit.value.allowed", rights.allowed(), "audit-allowed");
        add(box, "audit.value.denied", rights.denied(), "audit-denied");
        add(box, "audit.value.open", rights.open(), "audit-value");
        return box;
    }

    private static void add(VBox box, String key, List<String> names, String style) {
        if (!names.isEmpty()) {
            box.getChildren().add(label(Text.of(key, String.join(", ", names)), style));
        }
    }

    private static Node column(List<Node> lines) {
        return new VBox(2, lines.toArray(Node[]::new));
    }
}
