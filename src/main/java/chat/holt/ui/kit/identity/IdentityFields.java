package chat.holt.ui.kit.identity;

import chat.holt.i18n.Text;
import chat.holt.model.MfaMethod;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import java.util.LinkedHashMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks an [IdentityCheck]: the way if there are several, and the password or code.
public final class IdentityFields extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double SPACING = 6;

    private final IdentityCheck check;
    private final Label label = new Label();
    private final StackPane ways = new StackPane();
    private final PasswordField password = new PasswordField();
    private final TextField code = new TextField();

    public IdentityFields(IdentityCheck check) {
        super(SPACING);
        this.check = check;
        label.getStyleClass().add(Styles.FIELD_LABEL);
        password.setId("identity-password");
        password.textProperty().bindBidirectional(check.answer());
        code.setId("identity-code");
        code.textProperty().bindBidirectional(check.answer());
        ways.managedProperty().bind(ways.visibleProperty());
        Label failed = new Label(Text.of("identity.failed"));
        failed.getStyleClass().add(Styles.ERROR_TEXT);
        Button retry = Buttons.quiet("identity-retry", Text.of("settings.retry"));
        retry.setOnAction(click -> check.load());
        HBox failure = new HBox(SPACING, failed, retry);
        failure.setAlignment(Pos.CENTER_LEFT);
        failure.visibleProperty().bind(check.failed());
        failure.managedProperty().bind(failure.visibleProperty());
        Label problem = new Label();
        problem.setId("identity-error");
        problem.getStyleClass().add(Styles.ERROR_TEXT);
        problem.setWrapText(true);
        problem.textProperty().bind(check.problem());
        problem.visibleProperty().bind(check.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        check.problem().subscribe(wrong -> {
            password.pseudoClassStateChanged(ERROR, !wrong.isEmpty());
            code.pseudoClassStateChanged(ERROR, !wrong.isEmpty());
        });
        getChildren().setAll(label, ways, new StackPane(password, code), problem, failure);
        check.methods().subscribe(this::showWays);
        check.method().subscribe(this::showMethod);
        showWays();
    }

    private void showWays() {
        LinkedHashMap<MfaMethod, String> choices = new LinkedHashMap<>();
        check.methods().forEach(way -> choices.put(way, Text.of("identity.way." + way.name())));
        ways.setVisible(choices.size() > 1);
        if (choices.size() > 1) {
            ways.getChildren().setAll(new Segmented<>("identity-way", choices, check.method()));
        }
    }

    private void showMethod(MfaMethod method) {
        String question = Text.of("identity.ask." + method.name());
        boolean secret = method == MfaMethod.PASSWORD || method == MfaMethod.UNKNOWN;
        Node field = secret ? password : code;
        label.setText(question);
        label.setLabelFor(field);
        field.setAccessibleText(question);
        password.setVisible(secret);
        code.setVisible(!secret);
        field.setDisable(method == MfaMethod.UNKNOWN);
    }
}
