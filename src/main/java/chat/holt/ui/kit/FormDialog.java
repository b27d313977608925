package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A question or form over its window, which it blocks. Escape cancels; Enter confirms unless that destroys something
/// or
/// begins a new line, then Ctrl+Enter does.
/// It stays open while the work it started goes on and when that fails, so nothing typed is lost.
public class FormDialog {

    private final VBox body = new VBox(16);
    private final VBox card = new VBox();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label error = new Label();
    private final HBox buttons;
    private final Button cancel = Buttons.quiet("dialog-cancel", Text.of("dialog.cancel"));
    private final Button confirm;
    /// The button with which nothing is done.
    private Button calm = cancel;
    private final boolean destructive;
    private final Overlay overlay;

    /// What the dialog is made of.
    ///
    /// @param verb what the confirming button says, such as "Ban Bo"
    /// @param destructive marks the button, and keeps Enter from pressing it
    public record Look(
            String id,
            String title,
            @Nullable Node picture,
            @Nullable String subtitle,
            String verb,
            boolean destructive) {

        public static Look form(String id, String title, String verb) {
            return new Look(id, title, null, null, verb, false);
        }

        public static Look destructive(String id, String title, String verb) {
            return new Look(id, title, null, null, verb, true);
        }

        /// With a picture at its head.
        public Look withPicture(Node shown) {
            return new Look(id, title, shown, subtitle, verb, destructive);
        }
    }

    /// @param canSubmit whether the confirming button can be pressed
    /// @param busy whether its work goes on
    /// @param failure what went wrong, in the user's language; empty for nothing
    public FormDialog(
            Look look,
            ObservableValue<Boolean> canSubmit,
            ObservableValue<Boolean> busy,
            ObservableValue<String> failure,
            Runnable submit) {
        this.destructive = look.destructive();
        confirm = destructive
                ? Buttons.danger("dialog-confirm", look.verb())
                : Buttons.primary("dialog-confirm", look.verb());
        confirm.disableProperty().bind(canSubmit.flatMap(can -> busy.map(working -> !can || working)));
        confirm.setOnAction(event -> submit.run());
        cancel.setOnAction(event -> close());
        ProgressIndicator progress = new ProgressIndicator();
        progress.getStyleClass().add("dialog-progress");
        progress.visibleProperty().bind(busy);
        error.setId("dialog-error");
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.setWrapText(true);
        error.textProperty().bind(failure);
        error.visibleProperty().bind(failure.map(text -> !text.isEmpty()));
        error.managedProperty().bind(error.visibleProperty());
        HBox spring = new HBox();
        HBox.setHgrow(spring, Priority.ALWAYS);
        buttons = new HBox(12, spring, progress, cancel, confirm);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(16, header(look), body, error);
        content.getStyleClass().add("dialog-content");
        card.getChildren().setAll(content, buttons);
        card.getStyleClass().add("dialog-card");
        card.setId(look.id());
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.accessibleTextProperty().bind(title.textProperty());
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        overlay = new Overlay(card, () -> calm);
    }

    private HBox header(Look look) {
        title.setText(look.title());
        title.getStyleClass().add(Styles.TITLE);
        title.setWrapText(true);
        subtitle.setText(look.subtitle());
        subtitle.getStyleClass().addAll(Styles.META, Styles.MUTED);
        subtitle.setWrapText(true);
        subtitle.visibleProperty()
                .bind(subtitle.textProperty().map(text -> !text.isEmpty()).orElse(false));
        subtitle.managedProperty().bind(subtitle.visibleProperty());
        VBox texts = new VBox(title, subtitle);
        HBox header = new HBox(14);
        header.setAlignment(Pos.CENTER_LEFT);
        if (look.picture() != null) {
            header.getChildren().add(look.picture());
        }
        header.getChildren().add(texts);
        return header;
    }

    /// The fields, in reading order.
    protected VBox body() {
        return body;
    }

    /// Asks below the fields why it is done, for the audit log.
    ///
    /// @param id of the field
    /// @param reason null where no log is kept
    protected void askWhy(String id, @Nullable Reason reason) {
        if (reason != null) {
            body.getChildren().add(new ReasonField(id, reason, Text.of("settings.bulk.reason.audit")));
        }
    }

    /// Closes when what it asked for is done.
    protected void closeWhen(ObservableValue<Boolean> done) {
        done.subscribe(now -> {
            if (now) {
                close();
            }
        });
    }

    /// Does what Enter means where it does not confirm yet, and tells whether it did.
    protected boolean takesEnter() {
        return false;
    }

    /// The title, for dialogs whose question changes.
    protected StringProperty title() {
        return title.textProperty();
    }

    /// What stands under the title; empty for nothing.
    protected StringProperty subtitle() {
        return subtitle.textProperty();
    }

    /// What the confirming button says, for dialogs with several steps.
    protected StringProperty verb() {
        return confirm.textProperty();
    }

    /// Puts another button on the left in place of the cancelling one, for dialogs that only tell something.
    protected void insteadOfCancel(Button other) {
        onlyTells();
        buttons.getChildren().addFirst(other);
        calm = other;
    }

    /// Takes the cancelling button away, for dialogs that only tell something.
    protected void onlyTells() {
        buttons.getChildren().remove(cancel);
        calm = confirm;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !destructive
                && !event.isShiftDown()
                && (event.isShortcutDown() || !(event.getTarget() instanceof TextArea))
                && (calm == confirm || !calm.isFocused())) {
            if (!takesEnter()) {
                confirm.fire();
            }
            event.consume();
        }
    }

    /// Opens over the window and returns at once. The window's root must be a `StackPane`.
    ///
    /// @param firstFocus field to begin with; null begins with the first control
    public void show(Window owner, @Nullable Node firstFocus) {
        overlay.show(owner, firstFocus);
    }

    public void close() {
        overlay.close();
    }
}
