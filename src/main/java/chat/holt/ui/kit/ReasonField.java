package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The field for a [Reason]: label, counter, field and a hint below.
public final class ReasonField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double SPACING = 6;

    private final TextField field = new TextField();

    /// @param id of the field
    /// @param hint who will read it
    public ReasonField(String id, Reason reason, String hint) {
        super(SPACING);
        Label label = new Label(Text.of("members.reason"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(field);
        Label counter = new Label();
        counter.setId(id + "-counter");
        counter.getStyleClass().add(Styles.META);
        counter.textProperty().bind(reason.counter());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(label, space, counter);
        head.setAlignment(Pos.BASELINE_LEFT);
        field.setId(id);
        field.setAccessibleHelp(hint);
        field.textProperty().bindBidirectional(reason.text());
        reason.valid().subscribe(valid -> {
            field.pseudoClassStateChanged(ERROR, !valid);
            counter.pseudoClassStateChanged(ERROR, !valid);
        });
        Label below = new Label(hint);
        below.getStyleClass().addAll(Styles.META, Styles.MUTED);
        below.setWrapText(true);
        getChildren().addAll(head, field, below);
    }

    /// Where typing goes.
    public TextField field() {
        return field;
    }
}
