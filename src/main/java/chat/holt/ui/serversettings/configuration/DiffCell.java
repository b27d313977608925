package chat.holt.ui.serversettings.configuration;

import chat.holt.configuration.Difference;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the tree of differences, in the colour of what happened.
final class DiffCell extends ListCell<DiffRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass VALUE = PseudoClass.getPseudoClass("value");

    DiffCell(DiffViewModel viewModel) {
        getStyleClass().add("diff-cell");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() instanceof DiffRow.Thing(var difference, var open)) {
                int index = getIndex();
                viewModel.open(difference, !open);
                getListView().getSelectionModel().clearAndSelect(index);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable DiffRow row, boolean empty) {
        super.updateItem(row, empty);
        DiffRow shown = empty ? null : row;
        pseudoClassStateChanged(GROUP, shown instanceof DiffRow.Group);
        pseudoClassStateChanged(VALUE, shown instanceof DiffRow.Value);
        switch (shown) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case DiffRow.Group(var subject, var count) -> show(group(subject, count));
            case DiffRow.Thing(var difference, var open) -> show(thing(difference, open));
            case DiffRow.Value(var field) -> show(value(field));
        }
    }

    private void show(HBox line) {
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(String.join(
                " ",
                line.getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .toList()));
    }

    private static HBox group(Difference.Subject subject, int count) {
        Label heading = new Label(Text.of("settings.configuration.group." + subject.name(), count));
        heading.getStyleClass().add(Styles.GROUP_LABEL);
        return new HBox(heading);
    }

    private static HBox thing(Difference difference, boolean open) {
        FontIcon arrow = Icons.of(open ? "fth-chevron-down" : "fth-chevron-right");
        arrow.getStyleClass().add("diff-arrow");
        Label mark = mark(difference.kind());
        Label name = new Label(
                difference.name().isEmpty()
                        ? Text.of("settings.configuration.single."
                                + difference.subject().name())
                        : difference.name());
        name.getStyleClass().add(Styles.MEDIUM);
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label kind = new Label(Text.of(
                "settings.configuration.kind." + difference.kind().name(),
                difference.fields().size()));
        kind.getStyleClass().addAll(Styles.META, style(difference.kind()));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, arrow, mark, name, space, kind);
    }

    private static HBox value(Difference.Field field) {
        Label label = new Label(field.label());
        label.getStyleClass().addAll("diff-label", Styles.MUTED);
        Label before = new Label(oneLine(field.before()));
        before.getStyleClass().add("diff-before");
        Label after = new Label(oneLine(field.after()));
        after.getStyleClass().add("diff-after");
        HBox line = new HBox(8, label);
        if (!field.before().isEmpty()) {
            line.getChildren().add(before);
        }
        if (!field.before().isEmpty() && !field.after().isEmpty()) {
            line.getChildren().add(Icons.of("fth-arrow-right"));
        }
        if (!field.after().isEmpty()) {
            line.getChildren().add(after);
        }
        return line;
    }

    private static Label mark(Difference.Kind kind) {
        Label mark = new Label(
                switch (kind) {
                    case ADDED -> "+";
                    case REMOVED -> "−";
                    case CHANGED -> "~";
                });
        mark.getStyleClass().addAll("diff-mark", style(kind));
        return mark;
    }

    static String style(Difference.Kind kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
