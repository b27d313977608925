package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sidebar at home. Arrow keys move in the list, Enter opens.
public final class HomeView extends VBox {

    private final HomeViewModel model;
    private final ListView<HomeRow> list;

    public HomeView(HomeViewModel model, Media media) {
        this.model = model;
        setId("home");
        getStyleClass().add("channels");
        Label title = new Label(Text.of("home.title"));
        title.getStyleClass().add(Styles.HEADING);
        HBox header = new HBox(title);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("home-header");
        list = new ListView<>(model.rows());
        list.setId("home-list");
        list.setAccessibleText(Text.of("home.title"));
        list.setCellFactory(view -> new HomeCell(media, model::activate, model::actions));
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

    private void keyPressed(KeyEvent event) {
        HomeRow row = list.getSelectionModel().getSelectedItem();
        if (row != null
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                && !event.isControlDown()) {
            model.activate(row);
            event.consume();
        }
    }
}
