package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.conversations.HomeRow.ConversationRow;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilterField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sidebar at home. Arrow keys move in the list, Enter opens, Delete closes; in the field Enter opens what was
/// found
/// first.
public final class HomeView extends VBox {

    private final HomeViewModel model;
    private final ListView<HomeRow> list;

    public HomeView(HomeViewModel model, Media media) {
        this.model = model;
        setId("home");
        getStyleClass().add("channels");
        FilterField filter = new FilterField("home-filter", Text.of("home.find"), model.filter());
        filter.setMinWidth(0);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressedInField);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button start = Buttons.icon("home-start", "fth-plus", Text.of("conversations.start"));
        start.setOnAction(click -> model.start());
        HBox header = new HBox(filter, start);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("home-header");
        list = new ListView<>(model.rows());
        list.setId("home-list");
        list.setAccessibleText(Text.of("home.title"));
        list.setCellFactory(view -> new HomeCell(media, model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(header, list);
    }

    /// Gives the keyboard to the row on screen.
    public void focusCurrent() {
        list.requestFocus();
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).current()) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private void keyPressedInField(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.activateFirst();
            case DOWN -> focusCurrent();
            case ESCAPE -> model.filter().set("");
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        HomeRow row = list.getSelectionModel().getSelectedItem();
        boolean open = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (row != null && open && !event.isControlDown()) {
            model.activate(row);
            event.consume();
        } else if (row instanceof ConversationRow conversation && event.getCode() == KeyCode.DELETE) {
            model.close(conversation);
            event.consume();
        }
    }
}
