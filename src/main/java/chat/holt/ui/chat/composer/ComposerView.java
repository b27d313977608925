package chat.holt.ui.chat.composer;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.input.MessageInput;
import chat.holt.ui.chat.suggest.SuggestView;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiChoice;
import chat.holt.ui.kit.emoji.EmojiPicker;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where messages are written: replies, the text, a counter near the limit, and why nothing can be written.
public final class ComposerView extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /// The line holds its parts at its foot, beside a growing text; this puts a small button on the first line.
    private static final double REMEDY_LIFT = 6;

    private final BooleanSupplier editLast;
    private final ComposerViewModel composer;
    private final ObservableValue<String> prompt;
    private final Runnable toMessages;
    private final Media media;
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
        input.wire().bindBidirectional(composer.draft());
        input.setOnSubmit(composer::send);
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
        Button send = Buttons.icon("composer-send", "fth-send", Text.of("chat.send"));
        send.setFocusTraversable(false);
        send.disableProperty().bind(composer.canSend().not());
        send.setOnAction(event -> composer.send());
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
        HBox line = new HBox(input, counter, why, remedy(), emoji, send);
        line.getStyleClass().add("composer-line");
        VBox box = new VBox(new ReplyChips(composer), line);
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
        } else if (ShortcutKeys.matches(event, Shortcut.EMOJI)) {
            pickEmoji();
            event.consume();
        } else if (empty && ShortcutKeys.matches(event, Shortcut.EDIT_LAST) && editLast.getAsBoolean()
                || ShortcutKeys.matches(event, Shortcut.CANCEL) && composer.removeLastReply()) {
            event.consume();
        }
    }
}
