package chat.holt.ui.chat.input;

import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A text area as tall as its text, up to a limit, that knows the dialect messages are written in: keys for emphasis,
/// lists that go on, code that keeps its indentation. Enter submits, Shift+Enter breaks the line, or the other way
/// round.
///
/// Mentions and custom emojis are written by name; [#wire] has the tokens they stand for, see [DraftText].
///
/// Who completes words reads [#caretPositionProperty] and [#getText], shows its list beside [#boundsAt], takes keys
/// before the input with [#setKeysFirst], and puts the result in with [#replace].
public final class MessageInput extends TextArea {
    private static final Map<Shortcut, Emphasis> EMPHASES = Map.of(
            Shortcut.BOLD, Emphasis.BOLD,
            Shortcut.ITALIC, Emphasis.ITALIC,
            Shortcut.STRIKETHROUGH, Emphasis.STRIKE,
            Shortcut.CODE, Emphasis.CODE,
            Shortcut.SPOILER, Emphasis.SPOILER);
    private static final double MAX_HEIGHT = 240;
    /// A part of a draft, with tokens.
    private static final DataFormat TOKENS = new DataFormat("application/x-holt-draft");

    private static final String MARKS = "*_`|~";

    private final Text measure = new Text();
    private final BooleanProperty enterSubmits = new SimpleBooleanProperty(this, "enterSubmits", true);
    private EventHandler<? super KeyEvent> keysFirst = event -> {};
    private Predicate<Clipboard> pasteFirst = clipboard -> false;
    private Runnable onSubmit = () -> {};
    private final StringProperty wire = new SimpleStringProperty(this, "wire", "");
    private DraftText draft = new DraftText(TokenNames.NONE);

    public MessageInput() {
        // Without a selection there is nothing to make italic: then the window has these keys.
        ShortcutKeys.claim(
                this,
                event -> getSelection().getLength() > 0
                        && ShortcutKeys.find(event, EMPHASES.keySet()).isPresent());
        getStyleClass().add("message-input");
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::edited);
        wire.subscribe(this::setWire);
        textProperty().addListener(change -> requestLayout());
        widthProperty().addListener(change -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
    }

    public void setOnSubmit(Runnable action) {
        onSubmit = action;
    }

    /// Whether Enter alone submits; otherwise Ctrl+Enter does, and Enter breaks the line.
    public BooleanProperty enterSubmits() {
        return enterSubmits;
    }

    /// Gets every key before the input does; what it consumes, the input does not see.
    public void setKeysFirst(EventHandler<? super KeyEvent> handler) {
        keysFirst = handler;
    }

    /// The text with tokens instead of names: what is kept and sent.
    public StringProperty wire() {
        return wire;
    }

    /// Says what tokens are called. To be set before there is a text.
    public void setNames(TokenNames names) {
        draft = new DraftText(names);
    }

    /// The text in both its forms.
    public DraftText draft() {
        return draft;
    }

    /// Like [#replace], with a text that has tokens.
    public void replaceWithTokens(int from, int to, String tokens) {
        replace(from, to, draft.shownFor(tokens));
    }

    private void edited(String text) {
        draft.edited(text);
        wire.set(draft.wire());
    }

    private void setWire(String text) {
        if (!text.equals(draft.wire())) {
            draft.setWire(text);
            setText(draft.shown());
            end();
        }
    }

    /// Copies names for others, and tokens for other drafts.
    @Override
    public void copy() {
        IndexRange selected = getSelection();
        if (selected.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(getSelectedText());
            content.put(TOKENS, draft.wire(selected.getStart(), selected.getEnd()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (isEditable() && pasteFirst.test(clipboard)) {
            return;
        }
        String text = clipboard.getContent(TOKENS) instanceof String tokens ? tokens : clipboard.getString();
        if (text == null) {
            super.paste();
        } else {
            replaceSelection(draft.shownFor(text));
        }
    }

    /// Puts a text in the place of the characters from `from` until before `to`, with the caret behind it. One undo
    /// takes it back.
    public void replace(int from, int to, String replacement) {
        apply(TextEdit.replacing(from, to, replacement));
    }

    /// Where a character stands, in the coordinates of this input; the place of the text's end for its length.
    public Bounds boundsAt(int index) {
        if (getSkin() instanceof TextAreaSkin skin && index >= 0 && index <= getLength()) {
            Rectangle2D box = skin.getCharacterBounds(index);
            if (box != null) {
                return new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            }
        }
        return getLayoutBounds();
    }

    /// The position nearest to a place in this input.
    int indexAt(double x, double y) {
        return getSkin() instanceof TextAreaSkin skin
                ? Math.min(skin.getIndex(x, y + getScrollTop()).getInsertionIndex(), getLength())
                : getCaretPosition();
    }

    /// Marks misspelt words, and offers other ones in the menu. To be done once.
    public void check(SpellingViewModel spelling) {
        SpellingMarks marks = new SpellingMarks(this, spelling);
        skinProperty().subscribe(skin -> {
            getChildren().remove(marks);
            getChildren().add(marks);
        });
        InputMenu.attach(this, spelling);
        Runnable look = () -> spelling.look(draft, getCaretPosition());
        caretPositionProperty().subscribe(look);
        textProperty().subscribe(look);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                spelling.close();
            } else {
                spelling.open();
            }
        });
    }

    /// Gets what is pasted before the input does; true takes it.
    public void setPasteFirst(Predicate<Clipboard> handler) {
        pasteFirst = handler;
    }

    private void apply(TextEdit edit) {
        replaceText(edit.from(), edit.to(), edit.replacement());
        selectRange(edit.anchor(), edit.caret());
    }

    private void keyTyped(KeyEvent event) {
        String character = event.getCharacter();
        IndexRange selected = getSelection();
        if (character.length() == 1
                && MARKS.contains(character)
                && selected.getLength() > 0
                && isEditable()
                && !event.isShortcutDown()) {
            apply(Emphasis.around(getText(), selected.getStart(), selected.getEnd(), character));
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        keysFirst.handle(event);
        if (event.isConsumed() || !isEditable()) {
            return;
        }
        boolean handled = switch (event.getCode()) {
            case ENTER -> enter(event);
            case TAB -> tab(event);
            case BACK_SPACE -> !event.isShortcutDown() && remove(draft.endingAt(getCaretPosition()));
            case DELETE -> !event.isShortcutDown() && remove(draft.startingAt(getCaretPosition()));
            default -> emphasize(event);
        };
        if (handled) {
            event.consume();
        }
    }

    /// A name goes as one.
    private boolean remove(DraftText.@Nullable Span name) {
        if (name == null || getSelection().getLength() > 0) {
            return false;
        }
        replace(name.start(), name.end(), "");
        return true;
    }

    private boolean emphasize(KeyEvent event) {
        for (Map.Entry<Shortcut, Emphasis> mark : EMPHASES.entrySet()) {
            if (ShortcutKeys.matches(event, mark.getKey())) {
                IndexRange selected = getSelection();
                apply(mark.getValue().toggle(getText(), selected.getStart(), selected.getEnd()));
                return true;
            }
        }
        return false;
    }

    private boolean enter(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return false;
        }
        IndexRange selected = getSelection();
        boolean shortcut = event.isShortcutDown();
        boolean breaks = event.isShiftDown()
                || !shortcut && (!enterSubmits.get() || LineBreak.inCode(getText(), selected.getStart()));
        if (breaks && shortcut) {
            return false;
        }
        if (breaks) {
            apply(LineBreak.at(getText(), selected.getStart(), selected.getEnd()));
        } else {
            onSubmit.run();
        }
        return true;
    }

    private boolean tab(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        IndexRange selected = getSelection();
        return LineBreak.indent(getText(), selected.getStart(), selected.getEnd(), event.isShiftDown())
                .map(edit -> {
                    apply(edit);
                    return true;
                })
                .orElse(false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        double beside = snappedLeftInset() + snappedRightInset();
        if (lookup(".content") instanceof Region content) {
            around += content.snappedTopInset() + content.snappedBottomInset();
            beside += content.snappedLeftInset() + content.snappedRightInset();
        }
        double available = width < 0 ? getWidth() : width;
        // Before it has a width nothing is known of lines: the text then counts as unwrapped.
        measure.setWrappingWidth(Math.max(0, available - beside));
        // A trailing line break has no height of its own in a Text.
        String text = getText();
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
        double height = snapSizeY(measure.getLayoutBounds().getHeight()) + around;
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(
                    height > MAX_HEIGHT ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
        return Math.min(height, MAX_HEIGHT);
    }
}
