package chat.holt.ui.chat;

import chat.holt.media.Media;
import chat.holt.ui.chat.composer.ComposerView;
import chat.holt.ui.chat.composer.DropTarget;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.pins.PinsViewModel;
import chat.holt.ui.chat.selection.SelectionBar;
import chat.holt.ui.chat.timeline.MessageListView;
import chat.holt.ui.kit.SidePanels;
import chat.holt.ui.kit.rows.AnchoredListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An open channel: header, timeline, composer.
public final class ChatView extends VBox {
    private final SidePanels side;
    private final ComposerView composer;
    private final ChatViewModel chat;

    /// `side` is switched by the header.
    public ChatView(ChatViewModel chat, Media media, SidePanels side, PinsViewModel pins) {
        this.chat = chat;
        this.side = side;
        setId("chat");
        getStyleClass().add("chat");
        MessageListView messages = new MessageListView(chat, new Pictures(media), this::focusComposer);
        composer = new ComposerView(
                chat.composer(),
                chat.typing(),
                media,
                chat.header().map(header -> chat.composerPrompt()),
                chat::editLast,
                messages::focusLast);
        setVgrow(messages, Priority.ALWAYS);
        DropTarget drop = new DropTarget(chat.composer(), media, chat.header().map(Heading::placeName));
        composer.takePastes(drop);
        drop.follow(this);
        getChildren()
                .addAll(
                        new ChatHeader(chat, media, side, pins),
                        new CallBanner(chat.call()),
                        messages,
                        new SelectionBar(chat.selection()),
                        composer,
                        drop);
        messages.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        composer.addEventFilter(KeyEvent.KEY_PRESSED, event -> page(event, messages));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        chat.editing().subscribe((was, now) -> {
            if (now == null) {
                focusComposer();
            }
        });
        chat.composer().replies().subscribe(this::focusComposer);
    }

    /// Moves the keyboard to where messages are written.
    public void focusComposer() {
        composer.focusInput();
    }

    /// Adds to the draft, unless one may not write here.
    public void write(String text) {
        composer.type(text);
    }

    /// Any character typed over the messages goes into the draft; but spaces press what has the keyboard in one.
    private void keyTyped(KeyEvent event) {
        String character = event.getCharacter();
        boolean text = !character.isEmpty() && !Character.isISOControl(character.charAt(0));
        boolean presses = character.equals(" ") && !(event.getTarget() instanceof AnchoredListView<?>);
        if (text
                && !presses
                && !event.isShortcutDown()
                && !event.isAltDown()
                && chat.editing().get() == null) {
            composer.type(character);
            event.consume();
        }
    }

    /// The messages move by pages although the keyboard is where one writes.
    private static void page(KeyEvent event, MessageListView messages) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        int direction = switch (event.getCode()) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            default -> 0;
        };
        if (plain && direction != 0) {
            messages.page(direction);
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && leave()) {
            event.consume();
        }
    }

    /// Ends the first of what is under way; false if the keyboard is where one writes and nothing is left to end.
    private boolean leave() {
        if (chat.selection().active()) {
            chat.selection().end();
            return true;
        }
        boolean left = side.close() || chat.timeline().catchUp() || !composer.isFocusWithin();
        if (left) {
            focusComposer();
        }
        return left;
    }
}
