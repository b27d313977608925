package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.identity.IdentityFields;
import javafx.scene.control.Label;

/// Asks who you are, then shows recovery codes. New ones stay on screen until they are kept.
final class RecoveryCodesDialog extends FormDialog {
    private final RecoveryCodesViewModel model;

    RecoveryCodesDialog(RecoveryCodesViewModel model) {
        super(
                Look.form(
                        "recovery-dialog",
                        Text.of(model.renew() ? "account.codes.renew.title" : "account.codes.title"),
                        Text.of(model.renew() ? "account.codes.renew.verb" : "account.codes.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        this.model = model;
        IdentityFields fields = new IdentityFields(model.identity());
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(text(model.renew() ? "account.codes.renew.text" : "account.codes.text"), fields);
        model.shown().subscribe(shown -> {
            if (shown) {
                showCodes();
            }
        });
        model.finished().subscribe(finished -> {
            if (finished) {
                close();
            }
        });
    }

    private void showCodes() {
        onlyTells();
        verb().set(Text.of("account.done"));
        body().getChildren().setAll(text("account.codes.warning"), new RecoveryCodesBox(model.codes(), model.renew()));
    }

    @Override
    public void close() {
        if (!model.shown().get() || model.canSubmit().getValue()) {
            super.close();
        }
    }

    private static Label text(String key) {
        Label label = new Label(Text.of(key));
        label.setWrapText(true);
        return label;
    }
}
