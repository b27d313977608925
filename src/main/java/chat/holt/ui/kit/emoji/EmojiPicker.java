package chat.holt.ui.kit.emoji;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Popover;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiPickerViewModel.Line;
import chat.holt.ui.kit.emoji.EmojiPickerViewModel.Place;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds an emoji over what it is for. The keyboard stays in the search field: arrows choose, Page Up and Page Down go
/// from section to section, Enter picks. With Shift it stays open for more.
public final class EmojiPicker {
    private static final double LINE = 36;
    private static final double SCROLL_BAR = 14;
    private static final int LINES = 9;

    private final EmojiPickerViewModel model;
    private final Consumer<EmojiChoice> picked;
    private final ListView<Line> grid;
    private final Popover popover;
    private final FilterField search;
    /// Not yet: what is typed then comes from the key that opened the picker.
    private boolean pressed;

    private EmojiPicker(EmojiPickerViewModel model, Media media, Consumer<EmojiChoice> picked) {
        this.model = model;
        this.picked = picked;
        EmojiPictures pictures = new EmojiPictures(media);
        search = new FilterField("emoji-query", Text.of("emoji.search"), model.query());
        grid = new ListView<>(model.lines());
        grid.setId("emoji-grid");
        grid.setAccessibleText(Text.of("emoji.all"));
        grid.setFocusTraversable(false);
        grid.setFixedCellSize(LINE);
        grid.setPrefSize(EmojiPickerViewModel.COLUMNS * LINE + SCROLL_BAR, LINES * LINE);
        grid.setCellFactory(list -> new EmojiLineCell(model, pictures, event -> pick(event.isShiftDown())));
        Label nothing = new Label(Text.of("emoji.nothing"));
        nothing.getStyleClass().addAll(Styles.META, Styles.MUTED);
        grid.setPlaceholder(nothing);
        HBox.setHgrow(grid, Priority.ALWAYS);
        EmojiRail rail = new EmojiRail(model, media);
        HBox middle = new HBox(rail, grid);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox card = new VBox(search, middle, new EmojiPreview(model, pictures));
        card.setId("emoji-picker");
        card.getStyleClass().add("emoji-picker");
        card.setAccessibleText(Text.of("emoji.picker"));
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        card.addEventFilter(KeyEvent.KEY_RELEASED, event -> pressed = true);
        card.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!pressed) {
                event.consume();
            }
        });
        popover = new Popover(card);
        popover.placeAbove();
        model.place().subscribe(this::reveal);
    }

    /// Opens over a node and returns at once.
    ///
    /// @param picked hears of every emoji picked; with Shift there may be several
    public static void show(Node beside, EmojiSource source, Media media, Consumer<EmojiChoice> picked) {
        EmojiPicker picker = new EmojiPicker(new EmojiPickerViewModel(source), media, picked);
        picker.popover.show(beside.getScene().getWindow(), Anchors.of(beside), () -> {});
        picker.search.requestFocus();
    }

    private void keyPressed(KeyEvent event) {
        pressed = true;
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case PAGE_UP -> model.leap(-1);
            case PAGE_DOWN -> model.leap(1);
            case ENTER -> pick(event.isShiftDown());
            default -> {
                if (!ShortcutKeys.matches(event, Shortcut.EMOJI)) {
                    return;
                }
                popover.close();
            }
        }
        event.consume();
    }

    private void pick(boolean more) {
        EmojiChoice emoji = model.chosen();
        if (emoji == null) {
            return;
        }
        model.used(emoji);
        if (!more) {
            popover.close();
        }
        picked.accept(emoji);
    }

    /// Brings the line of a place into view, with its title.
    private void reveal(@Nullable Place place) {
        if (place != null && grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            boolean titled =
                    place.line() > 0 && grid.getItems().get(place.line() - 1).title() != null;
            if (titled) {
                flow.scrollTo(place.line() - 1);
            }
            flow.scrollTo(place.line());
        }
    }
}
