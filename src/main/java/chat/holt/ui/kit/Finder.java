package chat.holt.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Callback;

/// A field over the window with what it finds beneath. The keyboard stays in the field: arrows choose, Enter opens.
///
/// @param <T> what is found
public final class Finder<T> {
    private static final double ROW = 40;
    private static final int ROWS = 9;

    private final FilterField field;
    private final ListView<T> list;
    private final VBox card = new VBox(8);
    private final Overlay overlay;
    private final Consumer<T> open;
    private Runnable nothing = () -> {};

    /// @param id of the card; field and list have `-query` and `-results` behind it
    /// @param found the best first
    /// @param open is told what was chosen
    public Finder(String id, StringProperty query, ObservableList<T> found, Consumer<T> open) {
        this.open = open;
        field = new FilterField(id + "-query", "", query);
        list = new ListView<>(found);
        list.setId(id + "-results");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        // Heard after the list itself, which must know what there is by then.
        found.addListener(
                (ListChangeListener<T>) change -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        card.getChildren().setAll(field, list);
        card.setId(id);
        card.getStyleClass().addAll("dialog-card", "finder");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        overlay = new Overlay(card, () -> card.lookup("#" + id + "-query"));
    }

    /// @param results names the list for those who do not see it
    /// @param empty what stands in its place
    public void describe(String prompt, String results, String empty) {
        field.prompt(prompt);
        list.setAccessibleText(results);
        list.setPlaceholder(hint(empty));
    }

    public void cells(Callback<ListView<T>, ListCell<T>> cells) {
        list.setCellFactory(cells);
    }

    /// Puts something between field and list.
    public void between(Node node) {
        card.getChildren().add(1, node);
    }

    /// Puts something above the field.
    public void above(Node node) {
        card.getChildren().addFirst(node);
    }

    /// Says at the foot what can be done.
    public void foot(String text) {
        card.getChildren().add(hint(text));
    }

    /// @param listener hears when Enter is pressed though nothing is found
    public void onNothing(Runnable listener) {
        nothing = listener;
    }

    /// @param back goes one step back at Escape instead of closing; false if there is none
    public void onEscape(BooleanSupplier back) {
        overlay.onEscape(back);
    }

    /// The card, for further keys.
    public Node node() {
        return card;
    }

    public void show(Window window) {
        overlay.show(window, null);
    }

    public void close() {
        overlay.close();
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        label.setWrapText(true);
        return label;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, true);
            case DOWN -> move(1, true);
            case PAGE_UP -> move(1 - ROWS, false);
            case PAGE_DOWN -> move(ROWS - 1, false);
            case ENTER -> {
                T chosen = list.getSelectionModel().getSelectedItem();
                if (chosen == null) {
                    nothing.run();
                } else {
                    open.accept(chosen);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by, boolean round) {
        int size = list.getItems().size();
        if (size > 0) {
            int wanted = list.getSelectionModel().getSelectedIndex() + by;
            int next = round ? Math.floorMod(wanted, size) : Math.clamp(wanted, 0, size - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }
}
