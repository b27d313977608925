package chat.holt.ui.login;

import chat.holt.commands.Instance;
import chat.holt.i18n.Text;
import chat.holt.model.MfaMethod;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.login.WelcomeViewModel.Choice;
import chat.holt.ui.login.WelcomeViewModel.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of the welcome pages. Each is made once, so pages that share one share what is typed.
final class WelcomeFields {

    private final WelcomeViewModel model;
    private final FieldView instance;
    private final FieldView address;
    private final FieldView email;
    private final FieldView password;
    private final FieldView newPassword;
    private final FieldView invite;
    private final FieldView code;
    private final FieldView username;
    private final FieldView token;

    WelcomeFields(WelcomeViewModel model) {
        this.model = model;
        instance = FieldView.of("login-instance", Text.of("login.instance"), choice(), new SimpleStringProperty(""));
        TextField addressInput = new TextField();
        addressInput.setPromptText(Text.of("login.addressPrompt"));
        address = FieldView.of("login-address", Text.of("login.address"), addressInput, model.address());
        email = FieldView.of("login-email", Text.of("login.email"), new TextField(), model.email());
        Hyperlink forgotten = new Hyperlink(Text.of("login.forgotten"));
        forgotten.setId("login-forgotten");
        forgotten.getStyleClass().add("welcome-link");
        forgotten.setOnAction(event -> {
            forgotten.setVisited(false);
            model.go(Page.RESET);
        });
        password = FieldView.of(
                "login-password", Text.of("login.password"), new PasswordField(), model.password(), forgotten);
        newPassword =
                FieldView.of("login-new-password", Text.of("login.newPassword"), new PasswordField(), model.password());
        invite = FieldView.of("login-invite", Text.of("login.invite"), new TextField(), model.invite());
        code = FieldView.of("login-code", Text.of("login.code"), new TextField(), model.code());
        username = FieldView.of("login-username", Text.of("login.username"), new TextField(), model.username());
        token = FieldView.of("login-token", Text.of("login.token"), new PasswordField(), model.botToken());
    }

    /// The fields of a page in reading order.
    ///
    /// @param web whether the page can only be done in the browser, so that there is nothing to fill in
    List<Node> of(Page page, boolean web) {
        List<Node> fields = new ArrayList<>();
        switch (page) {
            case SIGN_IN -> {
                addInstance(fields);
                fields.addAll(List.of(email, password));
            }
            case BOT -> {
                addInstance(fields);
                fields.add(token);
            }
            case REGISTER -> {
                addInstance(fields);
                if (!web) {
                    fields.addAll(List.of(email, newPassword));
                    Instance found = model.instance().get();
                    if (found != null && found.config().features().inviteOnly()) {
                        fields.add(invite);
                    }
                }
            }
            case RESET -> {
                addInstance(fields);
                if (!web) {
                    fields.add(email);
                }
            }
            case SECOND_FACTOR -> {
                if (model.methods().size() > 1) {
                    fields.add(methods());
                }
                fields.add(code);
            }
            case USERNAME -> fields.add(username);
            case SENT, DISABLED -> {}
        }
        return fields;
    }

    /// What to fill in first on a page; on pages that ask nothing, the choice of instance.
    Node first(Page page) {
        return switch (page) {
            case SIGN_IN, REGISTER, RESET ->
                model.choice().get() == Choice.OTHER && model.address().value().isEmpty()
                        ? address.control()
                        : email.control();
            case BOT -> token.control();
            case SECOND_FACTOR -> code.control();
            case USERNAME -> username.control();
            case SENT, DISABLED -> instance.control();
        };
    }

    /// The first of a page's fields whose entry is wrong.
    Optional<Control> wrong(Page page, boolean web) {
        return of(page, web).stream()
                .filter(node -> node instanceof FieldView field && field.wrong())
                .map(node -> ((FieldView) node).control())
                .findFirst();
    }

    private void addInstance(List<Node> fields) {
        fields.add(instance);
        if (model.choice().get() == Choice.OTHER) {
            fields.add(address);
        }
    }

    private ComboBox<Choice> choice() {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(Choice.values());
        box.valueProperty().bindBidirectional(model.choice());
        box.setCellFactory(list -> new ChoiceCell());
        box.setButtonCell(new ChoiceCell());
        return box;
    }

    private Node methods() {
        LinkedHashMap<MfaMethod, String> choices = new LinkedHashMap<>();
        for (MfaMethod method : model.methods()) {
            choices.put(
                    method,
                    switch (method) {
                        case TOTP, UNKNOWN -> Text.of("login.method.totp");
                        case RECOVERY -> Text.of("login.method.recovery");
                        case PASSWORD -> Text.of("login.method.password");
                    });
        }
        return new Segmented<>("login-method", choices, model.method());
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setGraphicTextGap(8);
            switch (choice) {
                case OFFICIAL -> {
                    setText(WelcomeViewModel.OFFICIAL);
                    setGraphic(Icons.of("fth-globe"));
                }
                case OTHER -> {
                    setText(Text.of("login.other"));
                    setGraphic(Icons.of("fth-server"));
                }
            }
        }
    }
}
