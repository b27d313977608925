package chat.holt.ui.kit.settings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field of a settings page: its label, a counter, the control, and below it a hint, what is wrong, and that the
/// value
/// was changed elsewhere with the choice what to do.
public final class FieldBox extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double SPACING = 6;

    private final Node control;
    private final HBox head;

    /// @param control has an id
    public FieldBox(String label, Node control) {
        super(SPACING);
        this.control = control;
        getStyleClass().add("field-box");
        Label name = new Label(label);
        name.getStyleClass().add(Styles.FIELD_LABEL);
        name.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(name, space);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, control);
        if (control instanceof Control wide) {
            wide.setMaxWidth(Double.MAX_VALUE);
        }
    }

    /// Says how much of a limit is used.
    public FieldBox counter(ObservableValue<String> text) {
        Label counter = new Label();
        counter.setId(control.getId() + "-counter");
        counter.getStyleClass().addAll(Styles.META, Styles.MUTED);
        counter.textProperty().bind(text);
        head.getChildren().add(counter);
        return this;
    }

    /// Explains the field.
    public FieldBox hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().addAll(Styles.META, Styles.MUTED);
        hint.setWrapText(true);
        control.setAccessibleHelp(text);
        getChildren().add(hint);
        return this;
    }

    /// Shows what is wrong with the value; empty for nothing.
    public FieldBox problem(ObservableValue<String> text) {
        Label sentence = new Label();
        sentence.setId(control.getId() + "-error");
        sentence.getStyleClass().add(Styles.ERROR_TEXT);
        sentence.setWrapText(true);
        sentence.textProperty().bind(text);
        sentence.visibleProperty().bind(text.map(wrong -> !wrong.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        text.subscribe(wrong -> control.pseudoClassStateChanged(ERROR, !wrong.isEmpty()));
        getChildren().add(sentence);
        return this;
    }

    /// Tells when somebody else changes the value meanwhile.
    ///
    /// @param name how a live value reads
    public <V> FieldBox of(DraftField<V> field, Function<V, String> name) {
        Label text = new Label();
        text.setGraphic(Icons.of("fth-alert-triangle"));
        text.getStyleClass().add("field-elsewhere-text");
        text.textProperty().bind(field.live().map(live -> Text.of("settings.elsewhere", name.apply(live))));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button theirs = Buttons.quiet(control.getId() + "-theirs", Text.of("settings.elsewhere.theirs"));
        theirs.setOnAction(click -> field.takeTheirs());
        Button mine = Buttons.quiet(control.getId() + "-mine", Text.of("settings.elsewhere.mine"));
        mine.setOnAction(click -> field.keepMine());
        theirs.setMinWidth(USE_PREF_SIZE);
        mine.setMinWidth(USE_PREF_SIZE);
        HBox strip = new HBox(SPACING, text, theirs, mine);
        strip.setId(control.getId() + "-elsewhere");
        strip.getStyleClass().add("field-elsewhere");
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.visibleProperty().bind(field.changedElsewhere());
        strip.managedProperty().bind(strip.visibleProperty());
        getChildren().add(strip);
        return this;
    }
}
