package chat.holt.ui.chat.composer;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.input.MessageInput;
import chat.holt.ui.chat.suggest.SuggestView;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiChoice;
import chat.holt.ui.kit.emoji.EmojiPicker;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where messages are written: replies, the text, a counter near the limit, and why nothing can be written.
public final class ComposerView extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /// The line holds its parts at its foot, beside a growing text; this puts a small button on the first line.
    private static final double REMEDY_LIFT = 6;

    private static final FilePicker.Kind ANY = new FilePicker.Kind(Text.of("files.any"), List.of());

    private final BooleanSupplier editLast;
    private final ComposerViewModel composer;
    private final ObservableValue<String> prompt;
    private final Runnable toMessages;
    private final Media media;
    private final Button attach = Buttons.icon("composer-attach", "fth-plus-circle", Text.of("chat.files.attach"));
    private final Button emoji = Buttons.icon("composer-emoji", "fth-smile", Text.of("emoji.picker.keys"));
    private final MessageInput input = new MessageInput();

    /// @param media for pictures
    /// @param prompt what the empty field says
    /// @param editLast edits your newest message; false if there is none
    /// @param toMessages moves the keyboard to the newest message
    public ComposerView(
            ComposerViewModel composer,
            TypingViewModel typing,
            Media media,
            ObservableValue<String> prompt,
            BooleanSupplier editLast,
            Runnable toMessages) {
        this.composer = composer;
        this.media = media;
        this.prompt = prompt;
        this.editLast = editLast;
        this.toMessages = toMessages;
        getStyleClass().add("composer-area");
        input.setId("composer");
        SuggestView.attach(input, composer.suggestions(), media);
        input.check(composer.spelling());
        input.wire().bindBidirectional(composer.draft());
        input.setOnSubmit(() -> composer.send(false));
        input.enterSubmits().bind(composer.enterSends());
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        input.positionCaret(input.getLength());
        prompt.subscribe(text -> {
            input.setAccessibleText(text);
            prompt();
        });
        composer.refusal().subscribe((was, now) -> prompt());
        input.disableProperty().bind(composer.refusal().map(reason -> true).orElse(false));
        HBox.setHgrow(input, Priority.ALWAYS);

        Label counter = new Label();
        counter.setId("composer-counter");
        counter.getStyleClass().add("composer-counter");
        counter.textProperty().bind(composer.bytesLeft().map(String::valueOf).orElse(""));
        counter.setMinWidth(USE_PREF_SIZE);
        composer.bytesLeft().subscribe(left -> {
            counter.setManaged(left != null);
            counter.pseudoClassStateChanged(OVER, left != null && left < 0);
        });
        Hyperlink why = new Hyperlink(Text.of("chat.composer.why"));
        why.setId("composer-why");
        why.setMinWidth(USE_PREF_SIZE);
        why.setOnAction(event -> {
            why.setVisited(false);
            composer.explain();
        });
        composer.refusal().subscribe(refusal -> {
            why.setVisible(composer.explainable());
            why.setManaged(why.isVisible());
        });
        emoji.setFocusTraversable(false);
        emoji.disableProperty().bind(input.disableProperty());
        emoji.setOnAction(event -> pickEmoji());
        HBox line = new HBox(attachButton(), input, silentMark(), counter, why, remedy(), emoji, sendButton());
        line.getStyleClass().add("composer-line");
        FileCards cards = new FileCards(composer.attachments(), media);
        VBox box = new VBox(new ReplyChips(composer), cards, new ComposerNotice(composer), line);
        box.getStyleClass().add("composer");
        input.focusedProperty().subscribe(focused -> box.pseudoClassStateChanged(ACTIVE, focused));

        TypingLine typists = new TypingLine(typing);
        typists.setMinWidth(0);
        HBox.setHgrow(typists, Priority.ALWAYS);
        Label note = new Label();
        note.setId("composer-note");
        note.getStyleClass().add("composer-note");
        note.textProperty().bind(composer.note().orElse(""));
        note.setMinWidth(USE_PREF_SIZE);
        HBox above = new HBox(typists, note);
        above.getStyleClass().add("above-composer");
        getChildren().addAll(above, box);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// What opens the way to writing, beside why one cannot.
    private Button remedy() {
        Button remedy = Buttons.plain("composer-remedy", "");
        remedy.getStyleClass().add(Styles.SMALL);
        remedy.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(remedy, new Insets(0, 0, REMEDY_LIFT, 0));
        composer.remedy().subscribe(action -> {
            remedy.setVisible(action != null);
            remedy.setManaged(action != null);
            if (action != null) {
                remedy.setText(action.text());
                remedy.setOnAction(click -> action.run());
            }
        });
        return remedy;
    }

    private Node attachButton() {
        attach.setFocusTraversable(false);
        attach.setOnAction(event -> pickFiles());
        StackPane around = new StackPane(attach);
        around.setAlignment(Pos.BOTTOM_CENTER);
        Tooltip tooltip = new Tooltip();
        Tooltip.install(around, tooltip);
        composer.attachments().refusal().subscribe(why -> {
            String text = why == null ? Text.of("chat.files.attach") : Text.of("chat.files.attach.refused", why);
            attach.setDisable(why != null);
            attach.setAccessibleText(text);
            tooltip.setText(text);
        });
        return around;
    }

    private Button sendButton() {
        Button send = Buttons.icon("composer-send", "fth-send", Text.of("chat.send"));
        send.setFocusTraversable(false);
        send.disableProperty().bind(composer.canSend().not());
        send.setOnAction(event -> composer.send(false));
        Menus.onRequest(send, composer::waysToSend);
        return send;
    }

    private Node silentMark() {
        Node mark = Icons.of("fth-bell-off");
        StackPane around = new StackPane(mark);
        around.setId("composer-silent");
        around.getStyleClass().add("composer-silent");
        around.setAccessibleText(Text.of("chat.composer.silent"));
        Tooltip.install(around, new Tooltip(Text.of("chat.composer.silent")));
        around.visibleProperty().bind(composer.silent());
        around.managedProperty().bind(composer.silent());
        return around;
    }

    /// Asks for files to send along.
    public void pickFiles() {
        if (!attach.isDisabled() && !input.isDisabled()) {
            List<Path> files =
                    FilePicker.of(getScene().getWindow()).open(getScene().getWindow(), ANY, true);
            if (!files.isEmpty()) {
                composer.attachments().add(files);
            }
            input.requestFocus();
        }
    }

    /// Has files and pictures that are pasted taken from the clipboard.
    public void takePastes(DropTarget target) {
        input.setPasteFirst(clipboard -> {
            if (clipboard.hasString()) {
                composer.pasted(clipboard.getString());
            }
            return target.take(clipboard, false);
        });
    }

    public void focusInput() {
        input.requestFocus();
    }

    /// Types a character that was pressed elsewhere.
    public void type(String character) {
        if (!input.isDisabled()) {
            input.requestFocus();
            input.end();
            input.insertText(input.getLength(), character);
        }
    }

    /// Opens the picker; what is picked goes in at the caret.
    public void pickEmoji() {
        if (!input.isDisabled()) {
            input.requestFocus();
            EmojiPicker.show(emoji, composer.emojis(), media, this::insert);
        }
    }

    private void insert(EmojiChoice emoji) {
        input.replaceWithTokens(
                input.getSelection().getStart(), input.getSelection().getEnd(), emoji.token());
    }

    private void prompt() {
        @Nullable String refusal = composer.refusal().get();
        input.setPromptText(refusal == null ? prompt.getValue() : refusal);
    }

    private void keyPressed(KeyEvent event) {
        boolean empty = input.getLength() == 0;
        if (empty && ShortcutKeys.matches(event, Shortcut.TO_MESSAGES)) {
            toMessages.run();
            event.consume();
        } else if (ShortcutKeys.matches(event, Shortcut.SEND_SILENTLY)) {
            composer.send(true);
            event.consume();
        } else if (ShortcutKeys.matches(event, Shortcut.UPLOAD)) {
            pickFiles();
            event.consume();
        } else if (ShortcutKeys.matches(event, Shortcut.EMOJI)) {
            pickEmoji();
            event.consume();
        } else if (empty && ShortcutKeys.matches(event, Shortcut.EDIT_LAST) && editLast.getAsBoolean()
                || ShortcutKeys.matches(event, Shortcut.CANCEL) && composer.takeBack()) {
            event.consume();
        }
    }
}
