package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.QrCode;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.identity.IdentityFields;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Turns an authenticator on, step by step. It cannot be closed over recovery codes that are not kept.
final class TotpSetupDialog extends FormDialog {
    private static final int MODULE = 4;

    private final TotpSetupViewModel model;

    TotpSetupDialog(TotpSetupViewModel model) {
        super(
                Look.form("totp-setup", Text.of("account.totp.setup.title"), Text.of("account.totp.next")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        this.model = model;
        model.step().subscribe(this::turn);
    }

    private void turn(TotpSetupViewModel.Step step) {
        subtitle().set(Text.of("account.totp.step", step.number()));
        switch (step) {
            case IDENTITY -> {
                IdentityFields fields = new IdentityFields(model.identity());
                fields.disableProperty().bind(model.attempt().busy());
                body().getChildren().setAll(text("account.totp.identity"), fields);
            }
            case SCAN -> showSecret();
            case CODES -> {
                onlyTells();
                title().set(Text.of("account.codes.keep"));
                verb().set(Text.of("account.done"));
                RecoveryCodesBox codes = new RecoveryCodesBox(model.codes(), true);
                body().getChildren().setAll(text("account.totp.on"), codes);
                codes.lookup("#recovery-copy").requestFocus();
            }
            case DONE -> close();
        }
    }

    private void showSecret() {
        verb().set(Text.of("account.totp.enable"));
        StackPane qr = new StackPane(new QrCode(model.address(), MODULE, Text.of("account.totp.qr")));
        FieldBox field = ConfirmationFields.plain("totp-code", Text.of("account.totp.code"), model.code());
        field.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(text("account.totp.scan"), qr, secret(), field);
        // A field that is disabled while it is busy cannot take the keyboard.
        model.attempt().busy().subscribe((before, now) -> {
            if (!now) {
                field.lookup("#totp-code").requestFocus();
            }
        });
    }

    private Node secret() {
        Label label = new Label(Text.of("account.totp.secret"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        Label secret = new Label(model.groupedSecret());
        secret.setId("totp-secret");
        secret.getStyleClass().add("recovery-code");
        Button copy = Buttons.icon("totp-copy", "fth-copy", Text.of("account.totp.copy"));
        copy.setOnAction(click -> model.copySecret());
        HBox line = new HBox(8, secret, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, label, line);
    }

    @Override
    public void close() {
        if (model.step().get() != TotpSetupViewModel.Step.CODES) {
            super.close();
        }
    }

    private static Label text(String key) {
        Label label = new Label(Text.of(key));
        label.setWrapText(true);
        return label;
    }
}
