package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.MultiFactorStatus;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The account page: who you are, how you get in, what protects that, and how it ends.
public final class AccountView extends VBox {
    private final AccountViewModel model;

    public AccountView(AccountViewModel model, Media media) {
        this.model = model;
        setId("settings-account");
        getStyleClass().add("settings-page");
        VBox parts = new VBox(
                new OwnIdentity(model, media),
                failure(),
                section("account.section.entry", entry()),
                section("account.section.factor", factor()),
                section("account.section.end", end()));
        parts.getStyleClass().add("account-parts");
        PageScroll scroll = new PageScroll(parts);
        getChildren().setAll(new PageHead(Text.of("account.title"), Text.of("account.text")), scroll);
    }

    /// That address and second factors could not be fetched.
    private Node failure() {
        Label text = new Label();
        text.textProperty().bind(model.fetch().error());
        text.setWrapText(true);
        text.getStyleClass().add(Styles.ERROR_TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button retry = button(Buttons.plain("account-retry", Text.of("settings.retry")), model::load);
        HBox line = new HBox(12, text, retry);
        line.setAlignment(Pos.CENTER_LEFT);
        show(line, model.fetch().error().map(error -> !error.isEmpty()));
        return line;
    }

    private Node entry() {
        Label tag = value("account-tag");
        tag.textProperty().bind(model.me().map(me -> me == null ? "" : me.tag()));
        Label email = value("account-email-shown");
        email.textProperty().bind(model.email());
        Button veil = button(
                Buttons.quiet("account-email-veil", ""),
                () -> model.emailShown().set(!model.emailShown().get()));
        veil.textProperty()
                .bind(model.emailShown().map(shown -> Text.of(shown ? "account.email.hide" : "account.email.show")));
        Label notice = new Label();
        notice.setId("account-notice");
        notice.textProperty().bind(model.notice());
        notice.setGraphic(Icons.of("fth-mail"));
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.getStyleClass().add("settings-notice");
        show(notice, model.notice().map(text -> !text.isEmpty()));
        Label password = value("account-password-shown");
        password.setText("••••••••");
        password.setAccessibleText(Text.of("account.password.hidden"));
        return card(
                row(
                        "account.username",
                        tag,
                        change(
                                "account-change-username",
                                "account.username.title",
                                () -> open(new ChangeUsernameDialog(model.changeUsername())))),
                row(
                        "account.email",
                        email,
                        veil,
                        change(
                                "account-change-email",
                                "account.email.title",
                                () -> open(new ChangeEmailDialog(model.changeEmail(), model.emailHint())))),
                notice,
                row(
                        "account.password",
                        password,
                        change(
                                "account-change-password",
                                "account.password.title",
                                () -> open(new ChangePasswordDialog(model.changePassword())))));
    }

    private Node factor() {
        Label state = value("account-totp-state");
        state.textProperty().bind(model.factors().map(AccountView::totp).orElse(""));
        Label codes = value("account-codes-state");
        codes.textProperty()
                .bind(model.factors()
                        .map(now -> Text.of(now.recoveryActive() ? "account.codes.left" : "account.codes.out"))
                        .orElse(""));
        Button setUp = button(
                Buttons.primary("totp-set-up", Text.of("account.totp.setup")),
                () -> open(new TotpSetupDialog(model.setUpTotp())));
        Button off = button(
                Buttons.danger("totp-turn-off", Text.of("account.totp.off")),
                () -> open(new ProtectionDialog(model.turnOffTotp())));
        Button look = button(
                Buttons.plain("codes-show", Text.of("account.codes.show")),
                () -> open(new RecoveryCodesDialog(model.recoveryCodes(false))));
        Button renew = button(
                Buttons.plain("codes-renew", Text.of("account.codes.renew")),
                () -> open(new RecoveryCodesDialog(model.recoveryCodes(true))));
        ObservableValue<Boolean> on =
                model.factors().map(MultiFactorStatus::totpMfa).orElse(false);
        show(setUp, model.factors().map(now -> !now.totpMfa()).orElse(false));
        show(off, on);
        show(
                look,
                model.factors()
                        .map(now -> now.totpMfa() && now.recoveryActive())
                        .orElse(false));
        Node recovery = row("account.codes", codes, look, renew);
        show(recovery, on);
        return card(row("account.totp", state, setUp, off), recovery);
    }

    private static String totp(@Nullable MultiFactorStatus factors) {
        return factors == null ? "" : Text.of(factors.totpMfa() ? "account.totp.is.on" : "account.totp.is.off");
    }

    private Node end() {
        Label disable = text("account.disable.row");
        Label delete = text("account.delete.row");
        return card(
                row("account.disable", disable, danger("account-disable", EndAccountViewModel.Way.DISABLE)),
                row("account.delete", delete, danger("account-delete", EndAccountViewModel.Way.DELETE)));
    }

    private Button danger(String id, EndAccountViewModel.Way way) {
        String key = way == EndAccountViewModel.Way.DISABLE ? "account.disable.button" : "account.delete.button";
        return button(Buttons.danger(id, Text.of(key)), () -> open(new EndAccountDialog(model.end(way))));
    }

    /// @param what the whole sentence, for screen readers
    private static Button change(String id, String what, Runnable action) {
        Button change = button(Buttons.plain(id, Text.of("account.change")), action);
        change.setAccessibleText(Text.of(what));
        return change;
    }

    private static Button button(Button button, Runnable action) {
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    private static Label value(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        label.setWrapText(true);
        return label;
    }

    private static Label text(String key) {
        Label label = value("");
        label.setText(Text.of(key));
        return label;
    }

    private static HBox row(String title, Node value, Node... buttons) {
        Label name = new Label(Text.of(title));
        name.getStyleClass().add(Styles.MEDIUM);
        VBox texts = new VBox(2, name, value);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(8, texts);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("card-row");
        return row;
    }

    private static Node card(Node... rows) {
        VBox card = new VBox(rows);
        card.getStyleClass().add("row-card");
        return card;
    }

    private static Node section(String title, Node content) {
        Label heading = new Label(Text.of(title));
        heading.getStyleClass().add(Styles.HEADING);
        return new VBox(12, heading, content);
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void open(FormDialog dialog) {
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), null);
    }
}
