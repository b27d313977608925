package chat.holt.ui.switcher;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Overlay;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// A field over the window with what it finds beneath. The keyboard stays in the field: arrows choose, Enter opens.
public final class SwitcherView {
    private static final double ROW = 40;
    private static final int ROWS = 9;

    private final SwitcherViewModel model;
    private final ListView<Jump> list;
    private final Overlay overlay;

    public SwitcherView(SwitcherViewModel model, Media media) {
        this.model = model;
        FilterField field = new FilterField("switcher-query", Text.of("switcher.prompt"), model.query());
        list = new ListView<>(model.results());
        list.setId("switcher-results");
        list.setAccessibleText(Text.of("switcher.results"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setCellFactory(view -> new JumpCell(media, this::open));
        list.setPlaceholder(hint(Text.of("switcher.nothing")));
        model.results().subscribe(() -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        VBox card = new VBox(8, field, list, hint(Text.of("switcher.hint")));
        card.setId("switcher");
        card.getStyleClass().addAll("dialog-card", "switcher");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        overlay = new Overlay(card, () -> card.lookup("#switcher-query"));
    }

    public void show(Window window) {
        overlay.show(window, null);
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        return label;
    }

    private void keyPressed(KeyEvent event) {
        if (ShortcutKeys.matches(event, Shortcut.SWITCHER)) {
            overlay.close();
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> {
                Jump chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    open(chosen);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private void open(Jump jump) {
        overlay.close();
        model.open(jump);
    }
}
